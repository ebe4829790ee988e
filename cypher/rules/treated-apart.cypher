// title:
//   en: Segments that the company treats apart
//   de: Segmente, die das Unternehmen getrennt behandelt
// question:
//   en: Which segments do sales, marketing or management keep apart?
//   de: Welche Segmente halten Vertrieb, Marketing oder Geschäftsführung getrennt?
// source: docs/definitions.md 3
// parameters:
//   model: {type: model}
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// strength: 2
// because:
//   kept-apart:
//     en: "the company keeps them apart"
//     de: "das Unternehmen hält sie getrennt"
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
WITH collect(each.id) AS considered
MATCH (one:Segment {model: $model})-[:KEPT_APART_FROM]-(other:Segment)
WHERE one.id < other.id AND one.id IN considered AND other.id IN considered
RETURN DISTINCT one.id AS a, other.id AS b, 'fires' AS outcome, 2 AS strength,
  'kept-apart' AS because, [one.id, other.id] AS evidence, [] AS missing
ORDER BY a, b
