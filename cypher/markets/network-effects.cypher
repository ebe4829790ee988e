// title: {en: Network effects, de: Netzwerkeffekte}
// question:
//   en: Which sides draw more people to a side, or drive them away?
//   de: Welche Seiten ziehen mehr Menschen auf eine Seite, und welche halten sie fern?
// source: docs/definitions.md 2
// parameters:
//   model: {type: model}
// gathers: [market, side, other, same_side, sign, level, direction, why]
// step: network-effects
// columns:
//   market: {type: id of Market, words: {en: market, de: Markt}}
//   side: {type: id of Segment, words: {en: side, de: Seite}}
//   on: {type: id of Segment, words: {en: effect on, de: wirkt auf}}
//   same_side:
//     type: boolean
//     words: {en: same side, de: gleiche Seite}
//     help: {en: the effect is on the side itself, de: die Wirkung trifft die Seite selbst}
//   sign:
//     type: choice
//     words: {en: sign, de: Vorzeichen}
//     choices:
//       positive: {en: positive, de: positiv}
//       negative: {en: negative, de: negativ}
//   level: {type: level rating, words: {en: level, de: Stufe}}
//   direction:
//     type: choice
//     words: {en: for the company, de: für das Unternehmen}
//     choices:
//       chance: {en: chance, de: Chance}
//       risk: {en: risk, de: Risiko}
//   why: {type: text, words: {en: why, de: Grund}}
// sentence:
//   none: {en: No network effect is recorded., de: Kein Netzwerkeffekt ist erfasst.}
//   one:
//     en: "One network effect is recorded: of {side} on {on} in the market {market}."
//     de: "Ein Netzwerkeffekt ist erfasst: von {side} auf {on} im Markt {market}."
//   many:
//     en: "{count} network effects are recorded[, {same_side_count} of them on the side itself]."
//     de: "{count} Netzwerkeffekte sind erfasst[, {same_side_count} davon auf die Seite selbst]."
//   risks: {en: "A risk is: {risks}.", de: "Ein Risiko ist: {risks}."}
//   chances: {en: "A chance is: {chances}.", de: "Eine Chance ist: {chances}."}
MATCH (m:Market {model: $model})<-[:SIDE_OF]-(s:Segment)-[effect:ATTRACTS]->(o:Segment)
WHERE effect.market = m.id
RETURN m.id AS market, s.id AS side, o.id AS other, s.id = o.id AS same_side, effect.sign AS sign,
  effect.level AS level, effect.direction AS direction, effect.sign_why AS why
ORDER BY market, side, other
