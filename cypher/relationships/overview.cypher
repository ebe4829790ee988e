// title: {en: Customer relationships, de: Kundenbeziehungen}
// question:
//   en: Which relationships does the company keep, of which type, and how important is each?
//   de: Welche Beziehungen unterhält das Unternehmen, von welchem Typ, und wie wichtig ist jede?
// source: docs/definitions.md 11
// parameters:
//   model: {type: model}
// missing:
//   kind: {en: type, de: Typ}
//   priority: {en: priority, de: Priorität}
//   segments: {en: with whom, de: mit wem}
//   accepted: {en: whether it is accepted, de: ob sie angenommen wird}
//   intensity: {en: intensity, de: Intensität}
//   satisfaction: {en: satisfaction, de: Zufriedenheit}
//   visible_status: {en: visible status, de: sichtbarer Status}
//   involved: {en: who is involved, de: wer beteiligt ist}
//   needs: {en: needs, de: Bedürfnisse}
//   benefits: {en: benefits, de: Nutzen}
//   state: {en: "whether {first} is there already", de: "ob es {first} schon gibt"}
//   topics: {en: topics, de: Themen}
//   affinity: {en: "affinity of {first}", de: "Affinität von {first}"}
// gathers:
//   [relationship, kind, priority, accepted, intensity, satisfaction, visible_status, involved,
//   known_none, segments, needs, benefits, listed, topic, affinity]
// step: relationships-overview
// columns:
//   relationship:
//     type: id of CustomerRelationship
//     words: {en: relationship, de: Beziehung}
//   kind:
//     type: choice
//     words: {en: type, de: Typ}
//     choices:
//       personal: {en: personal, de: persönlich}
//       dedicated personal: {en: dedicated personal, de: individuell persönlich}
//       self-service: {en: self-service, de: Selbstbedienung}
//       automated: {en: automated, de: automatisiert}
//       communities: {en: communities, de: Communitys}
//       co-creation: {en: co-creation, de: Mitbeteiligung}
//   priority: {type: level priority, words: {en: priority, de: Priorität}}
//   segments: {type: list of id of Segment, words: {en: with, de: mit}}
//   accepted:
//     type: choice
//     words: {en: accepted, de: angenommen}
//     choices:
//       "yes": {en: "yes", de: ja}
//       partly: {en: partly, de: teilweise}
//       "no": {en: "no", de: nein}
//   intensity: {type: level intensity, words: {en: intensity, de: Intensität}}
//   satisfaction:
//     type: level rating
//     words: {en: satisfaction, de: Zufriedenheit}
//     help: {en: with the product itself, de: mit dem Produkt selbst}
//   visible_status:
//     type: boolean
//     words: {en: visible status, de: sichtbarer Status}
//     help: {en: customers can show their status, de: Kunden können ihren Status zeigen}
//   involved: {type: list of text, words: {en: involved, de: beteiligt}}
//   needs: {type: list of id of Need, words: {en: needs, de: Bedürfnisse}}
//   topics: {type: list of id of Topic, words: {en: topics, de: Themen}}
//   affinity:
//     type: level affinity
//     words: {en: affinity, de: Affinität}
//     help: {en: the highest of its topics, de: die höchste ihrer Themen}
//   current: {type: list of id of Benefit, words: {en: benefits, de: Nutzen}}
//   potential: {type: list of id of Benefit, words: {en: possible benefits, de: möglicher Nutzen}}
//   missing: {type: list of missing, words: {en: not recorded, de: nicht erfasst}}
// sentence:
//   none:
//     en: No customer relationship is recorded.
//     de: Keine Kundenbeziehung ist erfasst.
//   one:
//     en: "One customer relationship is recorded: {relationship}, type {kind}."
//     de: "Eine Kundenbeziehung ist erfasst: {relationship}, Typ {kind}."
//   many:
//     en: "{count} customer relationships are recorded[, of {kinds} out of 6 types]."
//     de: "{count} Kundenbeziehungen sind erfasst[, von {kinds} der 6 Typen]."
//   important:
//     en: "The most important: {important}."
//     de: "Am wichtigsten: {important}."
//   affine:
//     en: "Best suited to social media by their topics: {affine}."
//     de: "Mit ihren Themen am besten für Social Media geeignet: {affine}."
//   declined:
//     en: "Customers do not accept, or accept only partly: {declined}."
//     de: "Von Kunden nicht oder nur teilweise angenommen: {declined}."
//   gaps:
//     en: "Something is not recorded for {gaps}."
//     de: "Etwas ist nicht erfasst für {gaps}."
MATCH (kept:CustomerRelationship {model: $model})
OPTIONAL MATCH (kept)<-[:KEPT_BY]-(client:Segment)
WITH kept, collect(client.id) AS segments
OPTIONAL MATCH (kept)-[:HAS_NEED]->(need:Need)
WITH kept, segments, collect(need.id) AS needs
OPTIONAL MATCH (kept)-[:HAS_BENEFIT]->(gain:Benefit)
WITH kept, segments, needs, collect(
  CASE WHEN gain IS NULL THEN null ELSE [gain.id, coalesce(gain.state, '')] END
) AS benefits
OPTIONAL MATCH (kept)-[has:HAS_TOPIC]->(carried:Topic)
WHERE coalesce(has.priority, 1) > 0
RETURN kept.id AS relationship,
  kept.kind AS kind,
  kept.priority AS priority,
  kept.accepted AS accepted,
  kept.intensity AS intensity,
  kept.satisfaction AS satisfaction,
  kept.visible_status AS visible_status,
  kept.involved AS involved,
  coalesce(kept.known_none, []) AS known_none,
  segments,
  needs,
  benefits,
  EXISTS { (kept)-[:HAS_TOPIC]->(:Topic) } AS listed,
  carried.id AS topic,
  coalesce(has.affinity, carried.affinity) AS affinity
ORDER BY relationship, topic
