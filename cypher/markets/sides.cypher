// title: {en: Sides of markets, de: Seiten der Märkte}
// question:
//   en: Which sides meet in each market, and what does each bring?
//   de: Welche Seiten treffen sich in jedem Markt, und was bringt jede?
// source: docs/definitions.md 2
// parameters:
//   model: {type: model}
// columns:
//   market: {type: id of Market, words: {en: market, de: Markt}}
//   side: {type: id of Segment, words: {en: side, de: Seite}}
//   name: {type: text, words: {en: name, de: Name}}
//   role: {type: text, words: {en: role, de: Rolle}}
//   brings:
//     type: list of choice
//     words: {en: brings, de: bringt}
//     help: {en: what the company gets from it, de: was das Unternehmen von ihr bekommt}
//     choices:
//       money: {en: money, de: Geld}
//       reach: {en: reach, de: Reichweite}
//       access: {en: access, de: Zugang}
//   payment:
//     type: choice
//     words: {en: payment, de: Zahlung}
//     choices:
//       payer: {en: pays, de: zahlt}
//       free: {en: free, de: kostenlos}
//       unknown: {en: not recorded, de: nicht erfasst}
//   decision:
//     type: choice
//     words: {en: decision, de: Entscheidung}
//     choices:
//       support: {en: support, de: unterstützen}
//       advertise only: {en: advertise only, de: nur werben}
//       leave out: {en: leave out, de: weglassen}
//       undecided: {en: undecided, de: unentschieden}
//   risk:
//     type: text
//     words: {en: risk, de: Risiko}
//     help: {en: at the start of the market, de: am Anfang des Marktes}
//   reduced_by: {type: text, words: {en: reduced by, de: vermindert durch}}
//   change:
//     type: text
//     words: {en: change, de: Veränderung}
//     help: {en: what social media can change there, de: was Social Media dort verändern kann}
// sentence:
//   none: {en: No market with sides is recorded., de: Kein Markt mit Seiten ist erfasst.}
//   one:
//     en: "Only one side is recorded: {side} in the market {market}."
//     de: "Nur eine Seite ist erfasst: {side} im Markt {market}."
//   many:
//     en: "{count} sides of markets are recorded."
//     de: "{count} Seiten von Märkten sind erfasst."
MATCH (m:Market {model: $model})<-[of:SIDE_OF]-(s:Segment)
RETURN m.id AS market, s.id AS side, s.name AS name, of.role AS role, of.brings AS brings,
  CASE
    WHEN s.pays = true OR EXISTS { (s)<-[:FROM]-(:RevenueStream) } THEN 'payer'
    WHEN s.pays = false THEN 'free'
    ELSE 'unknown'
  END AS payment,
  s.decision AS decision, of.risk AS risk, of.reduced_by AS reduced_by, of.change AS change
ORDER BY market, side
