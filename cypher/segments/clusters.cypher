// title: {en: Clusters of incompatible segments, de: Gruppen unverträglicher Segmente}
// question:
//   en: Which segments are tied together by conflicts, and which of them all conflict?
//   de: Welche Segmente hängen durch Konflikte zusammen, und welche stehen alle im Konflikt?
// source: docs/definitions.md 3
// parameters:
//   model: {type: model}
//   threshold:
//     type: integer
//     default: 2
//     minimum: 2
//     maximum: 3
//     help:
//       en: the strength from which a reason is a conflict
//       de: die Stärke, ab der ein Grund ein Konflikt ist
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// gathers: [segment, excluded]
// step: clusters
// columns:
//   cluster: {type: integer, words: {en: cluster, de: Gruppe}}
//   segments: {type: list of id of Segment, words: {en: segments, de: Segmente}}
//   clique:
//     type: list of id of Segment
//     words: {en: all in conflict, de: alle im Konflikt}
//     help: {en: its largest set in mutual conflict, de: ihre größte Menge in gegenseitigem Konflikt}
// sentence:
//   none:
//     en: "No two of the[ {considered}] segments considered are in conflict."
//     de: "Keine zwei der[ {considered}] berücksichtigten Segmente stehen im Konflikt."
//   one:
//     en: "Conflicts tie together {segments}; in conflict with each other are {clique}."
//     de: "Durch Konflikte verbunden sind {segments}; alle miteinander im Konflikt stehen {clique}."
//   many:
//     en: "Conflicts form {count} clusters; the largest is {segments}."
//     de: "Die Konflikte bilden {count} Gruppen; die größte ist {segments}."
//   bounds:
//     en: "Cluster {unsettled} may hold a larger set in mutual conflict: {largest} were found, more than {at_most} cannot be."
//     de: "Gruppe {unsettled} hat vielleicht eine größere Menge in gegenseitigem Konflikt: {largest} sind gefunden, mehr als {at_most} können es nicht sein."
MATCH (each:Segment {model: $model})
RETURN each.id AS segment,
  CASE
    WHEN $all THEN null
    WHEN each.decision IN ['leave out', 'advertise only'] THEN each.decision
    WHEN each.horizon = 'past' THEN 'past'
  END AS excluded
ORDER BY segment
