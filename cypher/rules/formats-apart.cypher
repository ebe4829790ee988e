// title:
//   en: Usage formats that do not meet
//   de: Nutzungsformate, die sich nicht treffen
// question:
//   en: Which segments have no usage format in common?
//   de: Welche Segmente haben kein Nutzungsformat gemeinsam?
// source: docs/definitions.md 3
// parameters:
//   model: {type: model}
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// strength: 3
// because:
//   no-common-format:
//     en: "each has a suitable format, and each format is unsuitable for one of them"
//     de: "beide haben ein geeignetes Format, und jedes Format ist für eines von beiden ungeeignet"
// missing:
//   formats:
//     en: "which usage formats suit {first}?"
//     de: "welche Nutzungsformate eignen sich für {first}?"
//   format:
//     en: "does {second} suit {first}, in every area?"
//     de: "eignet sich {second} für {first}, in jedem Feld?"
//   topics:
//     en: "which topics does {first} stand for?"
//     de: "für welche Themen steht {first}?"
// gathers: [segment, listed, known_none, topics, judgement, rated, format, purpose, code]
// step: formats-apart
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
WHERE coalesce(has.priority, 1) > 0
OPTIONAL MATCH (carried)-[:IN_AREA]->(place:TopicArea)
WITH each, collect(
  CASE
    WHEN carried IS NULL OR coalesce(place.general, false) THEN null
    ELSE [carried.id, coalesce(place.id, carried.id)]
  END
) AS topics
OPTIONAL MATCH (each)<-[:RATES]-(rating:Rating)-[:OF]->(usage:UsageFormat)
OPTIONAL MATCH (each)<-[:RATES]-(rating)-[:FOR]->(subject)
RETURN each.id AS segment,
  EXISTS { (each)-[:HAS_TOPIC]->(:Topic) } OR 'topics' IN coalesce(each.known_none, []) AS listed,
  'formats' IN coalesce(each.known_none, []) AS known_none,
  topics,
  rating.id AS judgement,
  subject.id AS rated,
  usage.id AS format,
  rating.purpose AS purpose,
  rating.level AS code
ORDER BY segment, judgement, rated, format
