// title:
//   en: User benefits that cannot be the same
//   de: Nutzernutzen, die nicht dieselben sein können
// question:
//   en: Which segments are attracted by different user benefits alone?
//   de: Welche Segmente werden nur durch verschiedene Nutzernutzen angezogen?
// source: docs/definitions.md 3
// parameters:
//   model: {type: model}
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// strength: 2
// because:
//   no-common-benefit:
//     en: "each has user benefits, and every one is none for one of them"
//     de: "beide haben Nutzernutzen, und jeder ist für eines von beiden keiner"
// missing:
//   benefits:
//     en: "which user benefits attract {first}?"
//     de: "welche Nutzernutzen ziehen {first} an?"
//   benefit:
//     en: "could the benefit {first} also attract {second}?"
//     de: "könnte der Nutzen {first} auch {second} anziehen?"
// gathers: [segment, known_none, benefit, level, benefits]
// step: benefits-apart
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
OPTIONAL MATCH (any:UserBenefit {model: $model})
WITH collect(any.id) AS benefits
MATCH (each:Segment {model: $model})
WHERE $all OR NOT (
  coalesce(each.decision, '') IN ['leave out', 'advertise only']
  OR coalesce(each.horizon, '') = 'past'
)
OPTIONAL MATCH (each)<-[:RATES]-(rating:Rating)-[:OF]->(rated:UserBenefit)
RETURN each.id AS segment,
  'user benefits' IN coalesce(each.known_none, []) AS known_none,
  rated.id AS benefit,
  rating.level AS level,
  benefits
ORDER BY segment, benefit, level
