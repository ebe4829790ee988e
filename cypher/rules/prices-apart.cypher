// title:
//   en: Comparable offers at different prices
//   de: Vergleichbare Angebote zu verschiedenen Preisen
// question:
//   en: Which segments must not see each other's prices?
//   de: Welche Segmente dürfen die Preise des anderen nicht sehen?
// source: docs/definitions.md 3
// parameters:
//   model: {type: model}
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// strength: 3
// because:
//   price-latitude:
//     en: "a comparable offer has different prices, and one of them was formed for price latitude"
//     de: "ein vergleichbares Angebot hat verschiedene Preise, und eines wurde des Preisspielraums wegen gebildet"
//   channels-apart:
//     en: "a comparable offer has different prices, in channels that are kept apart"
//     de: "ein vergleichbares Angebot hat verschiedene Preise, in getrennten Kanälen"
// missing:
//   offers:
//     en: "what is offered to {first}?"
//     de: "welche Angebote gibt es für {first}?"
//   price:
//     en: "what does {second} pay for {first}?"
//     de: "was zahlt {second} für {first}?"
//   channels:
//     en: "through which channels is {first} reached?"
//     de: "über welche Kanäle wird {first} erreicht?"
//   criteria:
//     en: "why is {first} a segment of its own?"
//     de: "warum ist {first} ein eigenes Segment?"
// gathers: [segment, known_none, markets, criteria, latitude, channels, apart, any_apart, offer, price, comparable]
// step: prices-apart
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
OPTIONAL MATCH (separate:Channel {model: $model})-[:KEPT_APART_FROM]->(:Channel)
WITH count(separate) > 0 AS any_apart
MATCH (each:Segment {model: $model})
WHERE $all OR NOT (
  coalesce(each.decision, '') IN ['leave out', 'advertise only']
  OR coalesce(each.horizon, '') = 'past'
)
OPTIONAL MATCH (each)-[:SIDE_OF]->(market:Market)
WITH any_apart, each, collect(market.id) AS markets
OPTIONAL MATCH (each)-[:FORMED_BY]->(criterion:Criterion)
WITH any_apart, each, markets, count(criterion) AS criteria,
  collect(CASE WHEN criterion.motive = 'price latitude' THEN criterion.id END) AS latitude
OPTIONAL MATCH (each)-[:REACHED_THROUGH]->(channel:Channel)
OPTIONAL MATCH (channel)-[:KEPT_APART_FROM]-(other:Channel)
WITH any_apart, each, markets, criteria, latitude,
  collect(DISTINCT channel.id) AS channels, collect(DISTINCT other.id) AS apart
OPTIONAL MATCH (each)-[offered:OFFERED]->(proposition:ValueProposition)
OPTIONAL MATCH (proposition)-[:COMPARABLE_TO]-(alike:ValueProposition)
RETURN each.id AS segment,
  coalesce(each.known_none, []) AS known_none,
  markets, criteria, latitude, channels, apart, any_apart,
  proposition.id AS offer,
  offered.price AS price,
  collect(alike.id) AS comparable
ORDER BY segment, offer
