// title: {en: Sides that hold a market together, de: "Seiten, die einen Markt zusammenhalten"}
// question:
//   en: Which side's loss splits its market, and which sides hang on nothing?
//   de: Der Verlust welcher Seite teilt ihren Markt, und welche Seiten hängen an nichts?
// source: docs/definitions.md 2
// parameters:
//   model: {type: model}
// gathers: [market, side]
// step: cutpoints
// columns:
//   market: {type: id of Market, words: {en: market, de: Markt}}
//   side: {type: id of Segment, words: {en: side, de: Seite}}
//   finding:
//     type: choice
//     words: {en: finding, de: Befund}
//     choices:
//       cut point: {en: its loss splits the market, de: ihr Verlust teilt den Markt}
//       not connected: {en: without any dependency, de: ohne jede Abhängigkeit}
//   parts:
//     type: integer
//     words: {en: parts, de: Teile}
//     help:
//       en: into which its loss splits what hangs together through it
//       de: in die ihr Verlust zerfallen lässt, was durch sie zusammenhängt
//     absent: {en: –, de: –}
// sentence:
//   none:
//     en: No single side's loss splits a market, and every side is connected.
//     de: Der Verlust keiner einzelnen Seite teilt einen Markt, und jede Seite ist verbunden.
//   cut: {en: "A market splits into parts without: {cut}.", de: "Ein Markt zerfällt in Teile ohne: {cut}."}
//   apart:
//     en: "No dependency is recorded for: {apart}."
//     de: "Keine Abhängigkeit ist erfasst für: {apart}."
MATCH (m:Market {model: $model})<-[:SIDE_OF]-(s:Segment)
RETURN m.id AS market, s.id AS side
ORDER BY market, side
