// title:
//   en: Segments of very different value
//   de: Segmente von sehr verschiedener Wertigkeit
// question:
//   en: Which segments differ in value by half the scale or more?
//   de: Welche Segmente unterscheiden sich in der Wertigkeit um die halbe Skala oder mehr?
// source: docs/definitions.md 3
// parameters:
//   model: {type: model}
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// strength: 1
// because:
//   value-differs:
//     en: "their values differ by half the scale or more, and one was formed by its value"
//     de: "ihre Wertigkeiten liegen eine halbe Skala oder mehr auseinander, und eines wurde der Wertigkeit wegen gebildet"
// gathers: [segment, value, top, criteria]
// step: value-apart
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
MATCH (company:Model {id: $model})
MATCH (each:Segment {model: $model})
WHERE $all OR NOT (
  coalesce(each.decision, '') IN ['leave out', 'advertise only']
  OR coalesce(each.horizon, '') = 'past'
)
OPTIONAL MATCH (each)-[:FORMED_BY]->(criterion:Criterion)
WHERE criterion.kind = 'different value'
WITH company, each, criterion ORDER BY criterion.id
RETURN each.id AS segment,
  each.value AS value,
  coalesce(company.value_top, 3) AS top,
  collect(criterion.id) AS criteria
ORDER BY segment
