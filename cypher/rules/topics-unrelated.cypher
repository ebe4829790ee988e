// title:
//   en: Topics from unrelated contexts
//   de: Themen aus unverwandten Zusammenhängen
// question:
//   en: Which segments have topics whose contexts do not meet?
//   de: Welche Segmente haben Themen, deren Zusammenhänge sich nicht berühren?
// source: docs/definitions.md 3
// parameters:
//   model: {type: model}
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// strength: 3
// because:
//   no-meeting:
//     en: "they share no topic and no topic area but general ones, and no areas of theirs are related"
//     de: "sie haben außer allgemeinen kein Thema oder Themenfeld gemeinsam, und keine ihrer Felder sind verwandt"
// missing:
//   topics:
//     en: "which topics does {first} stand for?"
//     de: "für welche Themen steht {first}?"
//   area:
//     en: "which area does the topic {first} belong to?"
//     de: "zu welchem Feld gehört das Thema {first}?"
// gathers: [segment, known_none, topic, carries, area, general, related]
// step: topics-unrelated
// columns:
//   a: {type: id of Segment, words: {en: segment, de: Segment}}
//   b: {type: id of Segment, words: {en: other segment, de: anderes Segment}}
//   outcome:
//     type: choice
//     choices: {fires: {en: fires, de: trifft zu}, open: {en: open, de: offen}}
//     words: {en: outcome, de: Ergebnis}
//   strength: {type: integer, words: {en: strength, de: Stärke}}
//   because:
//     type: because
//     words: {en: because, de: weil}
//     absent: {en: "–", de: "–"}
//   evidence: {type: list of id of any, words: {en: facts, de: Fakten}}
//   missing: {type: list of missing, words: {en: missing, de: fehlt}}
MATCH (each:Segment {model: $model})
WHERE $all OR NOT (
  coalesce(each.decision, '') IN ['leave out', 'advertise only']
  OR coalesce(each.horizon, '') = 'past'
)
OPTIONAL MATCH (each)-[has:HAS_TOPIC]->(carried:Topic)
OPTIONAL MATCH (carried)-[:IN_AREA]->(place:TopicArea)
OPTIONAL MATCH (place)-[:RELATED_TO]-(near:TopicArea)
RETURN each.id AS segment,
  'topics' IN coalesce(each.known_none, []) AS known_none,
  carried.id AS topic,
  coalesce(has.priority, 1) > 0 AS carries,
  place.id AS area,
  coalesce(place.general, false) AS general,
  collect(near.id) AS related
ORDER BY segment, topic, area
