// title: {en: Need communities, de: Bedürfnisgemeinschaften}
// question:
//   en: How do people group themselves by their needs, and which segments do they belong to?
//   de: Wie gruppieren sich Menschen nach ihren Bedürfnissen, und zu welchen Segmenten gehören sie?
// source: docs/definitions.md 13
// parameters:
//   model: {type: model}
// gathers: [community, needs, topics, ties, observed_in, size, known_none, segment, share]
// step: communities
// columns:
//   community: {type: id of NeedCommunity, words: {en: community, de: Gemeinschaft}}
//   needs: {type: list of id of Need, words: {en: needs, de: Bedürfnisse}}
//   topics: {type: list of id of Topic, words: {en: topics, de: Themen}}
//   ties:
//     type: choice
//     words: {en: ties, de: Bindung}
//     choices:
//       strong: {en: strong, de: stark}
//       weak: {en: weak, de: schwach}
//   observed_in: {type: text, words: {en: observed in, de: beobachtet in}}
//   observation:
//     type: choice
//     words: {en: observation, de: Beobachtung}
//     help:
//       en: in a support community people solve problems with a product and say little of needs
//       de: in einer Support-Community löst man Probleme mit einem Produkt und sagt wenig über Bedürfnisse
//     choices:
//       support: {en: "support, says little", de: "Support, sagt wenig"}
//       elsewhere: {en: elsewhere, de: anderswo}
//   size: {type: integer, words: {en: size, de: Größe}}
//   reach:
//     type: list of change
//     words: {en: segments reached, de: erreichte Segmente}
//     choices:
//       share: {en: "{first} {second} %", de: "{first} {second} %"}
//       unknown: {en: "{first}, share not recorded", de: "{first}, Anteil nicht erfasst"}
//   outside:
//     type: integer
//     words: {en: in no segment (%), de: in keinem Segment (%)}
//     help:
//       en: the rest of the shares, where all are recorded
//       de: der Rest der Anteile, wo alle erfasst sind
//     absent: {en: –, de: –}
// sentence:
//   none:
//     en: "No need community is recorded: how customers group themselves is not known."
//     de: "Keine Bedürfnisgemeinschaft ist erfasst: wie sich Kunden selbst gruppieren, ist unbekannt."
//   one:
//     en: "One community of people with shared needs is recorded: {community}."
//     de: "Eine Gemeinschaft von Menschen mit gleichen Bedürfnissen ist erfasst: {community}."
//   many:
//     en: "People group themselves in {count} communities: {communities}."
//     de: "Menschen gruppieren sich in {count} Gemeinschaften: {communities}."
//   support:
//     en: "Seen only where they ask for support, which says little: {support}."
//     de: "Nur dort beobachtet, wo sie Hilfe suchen, was wenig sagt: {support}."
//   nowhere:
//     en: "Place of observation unknown: {nowhere}."
//     de: "Ort der Beobachtung unbekannt: {nowhere}."
//   nothing:
//     en: "What they have in common is not recorded: {nothing}."
//     de: "Was sie gemeinsam haben, ist nicht erfasst: {nothing}."
//   unknown:
//     en: "Size, segments or shares unknown: {unknown}."
//     de: "Größe, Segmente oder Anteile unbekannt: {unknown}."
MATCH (c:NeedCommunity {model: $model})
OPTIONAL MATCH (c)-[:SHARES]->(need:Need)
WITH c, collect(need.id) AS needs
OPTIONAL MATCH (c)-[:SHARES]->(topic:Topic)
WITH c, needs, collect(topic.id) AS topics
OPTIONAL MATCH (c)-[reached:REACHES]->(s:Segment)
RETURN c.id AS community,
  needs,
  topics,
  c.ties AS ties,
  c.observed_in AS observed_in,
  c.size AS size,
  coalesce(c.known_none, []) AS known_none,
  s.id AS segment,
  reached.share AS share
ORDER BY community, segment
