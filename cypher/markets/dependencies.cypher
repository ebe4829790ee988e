// title: {en: Who depends on whom, de: Wer von wem abhängt}
// question:
//   en: Which sides of a market need each other, directly and through others?
//   de: Welche Seiten eines Marktes brauchen einander, direkt und über andere?
// source: docs/definitions.md 2
// parameters:
//   model: {type: model}
// gathers: [market, side, other, need, group, why]
// step: dependencies
// columns:
//   market: {type: id of Market, words: {en: market, de: Markt}}
//   side: {type: id of Segment, words: {en: side, de: Seite}}
//   on: {type: id of Segment, words: {en: depends on, de: hängt ab von}}
//   need:
//     type: choice
//     words: {en: need, de: Art}
//     choices:
//       must: {en: must, de: muss}
//       helps: {en: helps, de: hilft}
//   group:
//     type: text
//     words: {en: group, de: Gruppe}
//     help:
//       en: any one of the alternatives in a group is enough
//       de: von den Alternativen einer Gruppe genügt eine
//     absent: {en: –, de: –}
//   direct:
//     type: boolean
//     words: {en: direct, de: direkt}
//     help:
//       en: recorded between the two; else it follows through others
//       de: zwischen beiden erfasst; sonst folgt es über andere
//   path: {type: path of id of Segment, words: {en: path, de: Weg}}
//   why:
//     type: text
//     words: {en: why, de: Grund}
// sentence:
//   none: {en: No side depends on another., de: Keine Seite hängt von einer anderen ab.}
//   one:
//     en: "One side depends on another: {side} on {on}, in the market {market}."
//     de: "Eine Seite hängt von einer anderen ab: {side} von {on}, im Markt {market}."
//   many:
//     en: "{recorded} dependencies are recorded."
//     de: "{recorded} Abhängigkeiten sind erfasst."
//   through:
//     en: "By way of other sides, {indirect} more."
//     de: "Über andere Seiten kommen hinzu: {indirect}."
//   mutual:
//     en: "Neither can be without the other: {mutual}."
//     de: "Keine kann ohne die andere sein: {mutual}."
//   one_way:
//     en: "There are no two sides that each fall with the other."
//     de: "Es gibt keine zwei Seiten, die jeweils mit der anderen fallen."
MATCH (m:Market {model: $model})<-[:SIDE_OF]-(s:Segment)-[d:DEPENDS_ON]->(o:Segment)
WHERE d.market = m.id
RETURN m.id AS market, s.id AS side, o.id AS other, d.need AS need, d.group AS group, d.why AS why
ORDER BY market, side, other
