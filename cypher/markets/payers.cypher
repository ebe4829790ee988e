// title: {en: Who pays and who is subsidised, de: Wer zahlt und wer mitgetragen wird}
// question:
//   en: Which sides of a market pay, which are free, and who pays for those?
//   de: Welche Seiten eines Marktes zahlen, welche nicht, und wer zahlt für diese?
// source: docs/definitions.md 2
// parameters:
//   model: {type: model}
// gathers: [market, side, pays, streams]
// step: payers
// columns:
//   market: {type: id of Market, words: {en: market, de: Markt}}
//   side: {type: id of Segment, words: {en: side, de: Seite}}
//   status:
//     type: choice
//     words: {en: status, de: Status}
//     choices:
//       payer: {en: pays, de: zahlt}
//       subsidised: {en: subsidised, de: mitgetragen}
//       free, by whom unknown:
//         en: free, by whom unknown
//         de: kostenlos, durch wen unbekannt
//       unknown: {en: not recorded, de: nicht erfasst}
//   streams: {type: list of id of RevenueStream, words: {en: revenue streams, de: Einnahmequellen}}
//   payers:
//     type: list of id of Segment
//     words: {en: paid for by, de: bezahlt von}
//     help:
//       en: payers that depend on this free side directly
//       de: zahlende Seiten, die von dieser kostenlosen direkt abhängen
//   through:
//     type: list of id of Segment
//     words: {en: through others by, de: über andere von}
//     help:
//       en: payers that depend on it only through others
//       de: zahlende Seiten, die nur über andere von ihr abhängen
// sentence:
//   none: {en: No market with sides is recorded., de: Kein Markt mit Seiten ist erfasst.}
//   one:
//     en: "Only one side is recorded: {side} in the market {market}."
//     de: "Nur eine Seite ist erfasst: {side} im Markt {market}."
//   paying: {en: "Money comes from: {paying}.", de: "Geld kommt von: {paying}."}
//   nobody: {en: No side is recorded as paying., de: Keine Seite ist als zahlend erfasst.}
//   subsidised:
//     en: "Free because others pay: {subsidised}."
//     de: "Kostenlos, weil andere zahlen: {subsidised}."
//   free:
//     en: "Free, and no payer depends on it as far as recorded: {free}."
//     de: "Kostenlos, und soweit erfasst hängt keine zahlende Seite davon ab: {free}."
//   unknown:
//     en: "Whether it pays is not recorded: {unknown}."
//     de: "Ob sie zahlt, ist nicht erfasst: {unknown}."
MATCH (m:Market {model: $model})<-[:SIDE_OF]-(s:Segment)
OPTIONAL MATCH (s)<-[:FROM]-(r:RevenueStream)
WITH m, s, r ORDER BY r.id
WITH m, s, collect(r.id) AS streams
RETURN m.id AS market, s.id AS side, s.pays AS pays, streams
ORDER BY market, side
