// title: {en: What falls if a side leaves, de: "Was fällt, wenn eine Seite geht"}
// question:
//   en: If a side is lost, which others fall or are weakened, and which revenue goes?
//   de: Wenn eine Seite wegfällt, welche fallen oder leiden mit, und welche Einnahmen gehen?
// source: docs/definitions.md 2
// parameters:
//   model: {type: model}
//   leaving:
//     type: segment
//     optional: yes
//     help:
//       en: the side that leaves; without it each side in turn
//       de: die Seite, die geht; ohne sie jede Seite der Reihe nach
// gathers: [side, leaves, stream, payers, kept]
// step: cascade
// columns:
//   leaving: {type: id of Segment, words: {en: if this leaves, de: wenn diese geht}}
//   side: {type: id of Segment, words: {en: side, de: Seite}}
//   effect:
//     type: choice
//     words: {en: effect, de: Wirkung}
//     choices:
//       leaves: {en: leaves, de: geht}
//       falls: {en: falls, de: fällt}
//       weakened: {en: weakened, de: geschwächt}
//   step:
//     type: integer
//     words: {en: step, de: Schritt}
//     help: {en: 0 for the side that leaves, de: "0 bei der Seite, die geht"}
//   chain: {type: path of id of Segment, words: {en: chain, de: Kette}}
//   reasons:
//     type: list of text
//     words: {en: reasons, de: Gründe}
//     help:
//       en: the recorded reason of each link of the chain
//       de: der erfasste Grund jedes Glieds der Kette
//   lost:
//     type: list of id of RevenueStream
//     words: {en: revenue lost, de: verlorene Einnahmen}
//     help: {en: nobody is left who pays, de: niemand zahlt mehr}
//   reduced:
//     type: list of id of RevenueStream
//     words: {en: revenue reduced, de: verminderte Einnahmen}
//     help: {en: others still pay, de: andere zahlen noch}
// sentence:
//   none: {en: No market with sides is recorded., de: Kein Markt mit Seiten ist erfasst.}
//   fatal:
//     en: "Others fall with each of these sides: {fatal}."
//     de: "Mit jeder dieser Seiten fallen andere: {fatal}."
//   harmless:
//     en: No side takes another with it.
//     de: Keine Seite reißt eine andere mit.
//   falls:
//     en: "Without {leaving} these fall, too: {fallen}."
//     de: "Ohne {leaving} fallen auch: {fallen}."
//   stays:
//     en: "Without {leaving} no other side falls."
//     de: "Ohne {leaving} fällt keine andere Seite."
//   weakened: {en: "Weakened: {weakened}.", de: "Geschwächt: {weakened}."}
//   lost: {en: "Revenue lost: {lost}.", de: "Verlorene Einnahmen: {lost}."}
//   reduced: {en: "Revenue reduced: {reduced}.", de: "Verminderte Einnahmen: {reduced}."}
MATCH (s:Segment {model: $model})
WHERE s.id = $leaving OR EXISTS { (s)-[:SIDE_OF]->(:Market) }
OPTIONAL MATCH (s)<-[:FROM]-(r:RevenueStream)
OPTIONAL MATCH (r)-[:FROM]->(payer:Segment)
WITH s, r, payer ORDER BY payer.id
WITH s, r, collect(payer.id) AS payers
RETURN s.id AS side,
  $leaving IS NULL OR s.id = $leaving AS leaves,
  r.id AS stream,
  payers,
  EXISTS { (r)-[:FROM]->(:KeyPartner) } AS kept
ORDER BY side, stream
