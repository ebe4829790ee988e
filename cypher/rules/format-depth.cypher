// title:
//   en: Community for one segment alone
//   de: Community nur für eines der Segmente
// question:
//   en: Which segments can have a community while another can only have less?
//   de: Welche Segmente können eine Community haben, während ein anderes nur weniger kann?
// source: docs/definitions.md 3
// parameters:
//   model: {type: model}
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// strength: 2
// because:
//   community-for-one:
//     en: "a community suits one of them, and the other can only have less"
//     de: "eine Community eignet sich für eines von beiden, das andere kann nur weniger haben"
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
// step: format-depth
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
