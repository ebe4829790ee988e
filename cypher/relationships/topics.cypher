// title: {en: Topics of relationships, de: Themen der Beziehungen}
// question:
//   en: Which topics does each relationship carry, and how far can social media reach it by them?
//   de: Welche Themen trägt jede Beziehung, und wie weit kann Social Media sie damit erreichen?
// source: docs/definitions.md 11
// parameters:
//   model: {type: model}
// gathers:
//   [relationship, priority, known_none, listed, affinity_top, presence_top, topic, area, weight,
//   presence, affinity, weight_why, affinity_why]
// step: relationships-topics
// columns:
//   relationship:
//     type: id of CustomerRelationship
//     words: {en: relationship, de: Beziehung}
//   topic: {type: id of Topic, words: {en: topic, de: Thema}, absent: {en: "–", de: "–"}}
//   area: {type: id of TopicArea, words: {en: area, de: Feld}, absent: {en: "–", de: "–"}}
//   priority:
//     type: level priority
//     words: {en: priority, de: Priorität}
//     absent: {en: "–", de: "–"}
//   presence:
//     type: level presence
//     words: {en: presence, de: Präsenz}
//     absent: {en: "–", de: "–"}
//   affinity:
//     type: level affinity
//     words: {en: affinity, de: Affinität}
//     absent: {en: "–", de: "–"}
//   why: {type: list of text, words: {en: reason, de: Grund}}
//   missing:
//     type: list of choice
//     words: {en: not recorded, de: nicht erfasst}
//     choices:
//       topics: {en: topics, de: Themen}
//       priority: {en: priority, de: Priorität}
//       presence: {en: presence, de: Präsenz}
//       affinity: {en: affinity, de: Affinität}
// sentence:
//   none:
//     en: No customer relationship is recorded.
//     de: Keine Kundenbeziehung ist erfasst.
//   nothing:
//     en: No customer relationship carries a topic.
//     de: Keine Kundenbeziehung trägt ein Thema.
//   middling:
//     en: "Topics carried: {count}; none of high affinity, and none without any."
//     de: "Erfasste Themen: {count}; keines mit hoher Affinität und keines ohne."
//   affine:
//     en: "Social media reaches relationships best by topics of high affinity: {affine}."
//     de: "Am besten erreicht Social Media Beziehungen über Themen hoher Affinität: {affine}."
//   present:
//     en: "Of these much talked about already: {present}."
//     de: "Davon schon viel besprochen: {present}."
//   without:
//     en: "No affinity, so little to be had from social media: {without}."
//     de: "Keine Affinität, also wenig von Social Media zu erwarten: {without}."
//   unknown:
//     en: "Affinity not recorded: {unknown}."
//     de: "Affinität nicht erfasst: {unknown}."
//   topicless:
//     en: "No topic recorded: {topicless}."
//     de: "Kein Thema erfasst: {topicless}."
MATCH (company:Model {id: $model})
MATCH (kept:CustomerRelationship {model: $model})
OPTIONAL MATCH (kept)-[has:HAS_TOPIC]->(carried:Topic)
WHERE coalesce(has.priority, 1) > 0
OPTIONAL MATCH (carried)-[:IN_AREA]->(place:TopicArea)
RETURN kept.id AS relationship,
  kept.priority AS priority,
  coalesce(kept.known_none, []) AS known_none,
  EXISTS { (kept)-[:HAS_TOPIC]->(:Topic) } AS listed,
  company.affinity_top AS affinity_top,
  company.presence_top AS presence_top,
  carried.id AS topic,
  place.id AS area,
  has.priority AS weight,
  carried.presence AS presence,
  coalesce(has.affinity, carried.affinity) AS affinity,
  has.priority_why AS weight_why,
  has.affinity_why AS affinity_why
ORDER BY relationship, topic, area
