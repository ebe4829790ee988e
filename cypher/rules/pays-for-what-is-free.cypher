// title:
//   en: One pays for what another gets for less
//   de: Einer zahlt, was ein anderer billiger bekommt
// question:
//   en: Which segments pay differently for the same proposition?
//   de: Welche Segmente zahlen für dasselbe Wertangebot verschieden viel?
// source: docs/definitions.md 3
// parameters:
//   model: {type: model}
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// strength: 2
// because:
//   pays-more:
//     en: "one of them pays more than the other for the same proposition"
//     de: "eines von beiden zahlt für dasselbe Wertangebot mehr als das andere"
// missing:
//   offers:
//     en: "what is offered to {first}?"
//     de: "welche Angebote gibt es für {first}?"
//   price:
//     en: "what does {second} pay for {first}?"
//     de: "was zahlt {second} für {first}?"
// gathers: [segment, known_none, markets, offer, price]
// step: pays-for-what-is-free
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
WITH each, collect(market.id) AS markets
OPTIONAL MATCH (each)-[offered:OFFERED]->(proposition:ValueProposition)
RETURN each.id AS segment,
  coalesce(each.known_none, []) AS known_none,
  markets,
  proposition.id AS offer,
  offered.price AS price
ORDER BY segment, offer
