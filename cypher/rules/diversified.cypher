// title:
//   en: Diversified segments
//   de: Diversifizierte Segmente
// question:
//   en: Which segments have no bond with others but a capability of the company?
//   de: Welche Segmente verbindet mit anderen nur eine Fähigkeit des Unternehmens?
// source: docs/definitions.md 3
// parameters:
//   model: {type: model}
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// strength: 1
// because:
//   no-bond:
//     en: "one of them is diversified: its bond with the other is a capability of the company alone"
//     de: "eines von beiden ist diversifiziert: nur eine Fähigkeit des Unternehmens verbindet sie"
// gathers: [segment, diversified, markets]
// step: diversified
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
OPTIONAL MATCH (each)-[:SIDE_OF]->(market:Market)
RETURN each.id AS segment,
  'diversified' IN coalesce(each.categories, []) AS diversified,
  collect(market.id) AS markets
ORDER BY segment
