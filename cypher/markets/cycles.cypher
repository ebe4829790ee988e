// title: {en: Cycles of dependence, de: Kreise von Abhängigkeiten}
// question:
//   en: Which sides of a market all need each other?
//   de: Welche Seiten eines Marktes brauchen einander gegenseitig?
// source: docs/definitions.md 2
// parameters:
//   model: {type: model}
//   helps:
//     type: boolean
//     default: no
//     help:
//       en: count links that only help, too
//       de: auch Abhängigkeiten zählen, die nur helfen
// gathers: [market, side, other, need]
// step: cycles
// columns:
//   market: {type: id of Market, words: {en: market, de: Markt}}
//   sides:
//     type: list of id of Segment
//     words: {en: sides, de: Seiten}
//     help: {en: each reaches every other, de: jede erreicht jede andere}
//   cycle:
//     type: path of id of Segment
//     words: {en: shortest cycle, de: kürzester Kreis}
//     help: {en: the last depends on the first, de: die letzte hängt von der ersten ab}
//   helps:
//     type: boolean
//     words: {en: uses a link that only helps, de: "nutzt etwas, das nur hilft"}
// sentence:
//   none: {en: No sides depend on each other in a circle., de: Keine Seiten hängen im Kreis voneinander ab.}
//   one:
//     en: "In the market {market} all of these depend on each other: {sides}."
//     de: "Im Markt {market} hängen diese voneinander ab: {sides}."
//   many:
//     en: "{count} sets of sides depend on each other; the first, in the market {market}: {sides}."
//     de: "{count} Mengen von Seiten hängen voneinander ab; die erste, im Markt {market}: {sides}."
MATCH (m:Market {model: $model})<-[:SIDE_OF]-(s:Segment)-[d:DEPENDS_ON]->(o:Segment)
WHERE d.market = m.id AND (d.need = 'must' OR $helps)
RETURN m.id AS market, s.id AS side, o.id AS other, d.need AS need
ORDER BY market, side, other
