// title: {en: A segment on one page, de: Ein Segment auf einer Seite}
// question:
//   en: What is recorded about this segment, part by part, and what is not?
//   de: Was ist über dieses Segment erfasst, Teil für Teil, und was nicht?
// source: docs/definitions.md 10
// parameters:
//   model: {type: model}
//   segment: {type: segment, positional: yes, help: {en: the segment, de: das Segment}}
// gathers: [via, thing, market, owner, fact, said]
// step: profile
// columns:
//   part:
//     type: choice
//     words: {en: part, de: Teil}
//     choices:
//       basics: {en: basics, de: Grunddaten}
//       categories: {en: categories, de: Kategorien}
//       criteria: {en: criteria, de: Kriterien}
//       target groups: {en: target groups, de: Zielgruppen}
//       needs: {en: needs, de: Bedürfnisse}
//       topics: {en: topics, de: Themen}
//       offers: {en: offers, de: Angebote}
//       channels: {en: channels, de: Kanäle}
//       relationships: {en: customer relationships, de: Kundenbeziehungen}
//       revenue: {en: revenue streams, de: Einnahmequellen}
//       formats: {en: usage formats, de: Nutzungsformate}
//       competitors: {en: competitors, de: Wettbewerber}
//       benefits: {en: user benefits, de: Nutzernutzen}
//       effects: {en: effects, de: Wirkungen}
//       participation: {en: participation, de: Partizipation}
//       motivation: {en: motivation, de: Motivation}
//       company benefits: {en: company benefits, de: Unternehmensnutzen}
//       markets: {en: markets, de: Märkte}
//       change: {en: change potential, de: Veränderungspotenzial}
//       judgements: {en: judgements, de: Urteile}
//       communities: {en: need communities, de: Bedürfnisgemeinschaften}
//   about:
//     type: id of any
//     words: {en: about, de: worüber}
//     absent: {en: "–", de: "–"}
//   facts: {type: list of fact, words: {en: recorded, de: erfasst}}
//   missing:
//     type: list of fact
//     words: {en: not recorded, de: nicht erfasst}
//     help:
//       en: facts that other answers rest on
//       de: "Angaben, auf denen andere Antworten beruhen"
// sentence:
//   profile:
//     en: "{segment}: {facts}. {recorded} of {parts} parts are recorded."
//     de: "{segment}: {facts}. {recorded} von {parts} Teilen sind erfasst."
//   bare:
//     en: "{segment}: {recorded} of {parts} parts are recorded."
//     de: "{segment}: {recorded} von {parts} Teilen sind erfasst."
//   empty: {en: "Not recorded: {missing}.", de: "Nicht erfasst: {missing}."}
MATCH (each:Segment {model: $model})
WHERE each.id = $segment
CALL (each) {
  RETURN '' AS via, null AS link, each AS other
  UNION ALL
  MATCH (each)-[link:HAS_TOPIC|CONTAINS|FORMED_BY|HAS_NEED|OFFERED|REACHED_THROUGH|KEPT_BY|SIDE_OF|DEPENDS_ON|ATTRACTS]->(other)
  RETURN type(link) AS via, link, other
  UNION ALL
  MATCH (each)<-[link:RATES|CHANGES|BETWEEN|REACHES|SERVES|FROM|TO]-(other)
  RETURN type(link) AS via, link, other
  UNION ALL
  MATCH (each)-[link:KEPT_APART_FROM]-(other)
  RETURN type(link) AS via, link, other
  UNION ALL
  MATCH (each)-[:FORMED_BY]->(:Criterion)<-[link:CHANGES]-(other)
  RETURN type(link) AS via, link, other
}
CALL (link, other) {
  UNWIND keys(link) AS fact
  RETURN type(link) AS owner, fact, link[fact] AS said
  UNION ALL
  UNWIND keys(other) AS fact
  RETURN labels(other)[0] AS owner, fact, other[fact] AS said
  UNION ALL
  MATCH (other)-[further:ABOUT|IN_AREA|OF|FOR|SHARES|BETWEEN|CHANGES]->(last)
  RETURN type(further) AS owner, labels(last)[0] AS fact, last.id AS said
}
WITH via, link, other, owner, fact, said
WHERE NOT fact IN ['name', 'model', 'title', 'type']
RETURN via, other.id AS thing, link.market AS market, owner, fact, said
ORDER BY via, thing, market, owner, fact, said
