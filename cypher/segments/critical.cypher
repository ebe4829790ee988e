// title: {en: What the figure hangs on, de: Woran die Zahl hängt}
// question:
//   en: Which segments or conflicts would save a strategy, and which open pairs would cost one?
//   de: Welche Segmente oder Konflikte würden eine Strategie sparen, welche offenen Paare eine kosten?
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
// gathers: [segment, priority, topics, excluded]
// step: critical
// columns:
//   change:
//     type: choice
//     words: {en: change, de: Änderung}
//     choices:
//       without the segment: {en: without the segment, de: ohne das Segment}
//       without the conflict: {en: without the conflict, de: ohne den Konflikt}
//       open pair: {en: the open pair as a conflict, de: das offene Paar als Konflikt}
//       open pairs together:
//         en: this and the other such pairs as conflicts
//         de: dieses und die anderen solchen Paare als Konflikte
//   a: {type: id of Segment, words: {en: segment, de: Segment}}
//   b:
//     type: id of Segment
//     words: {en: other segment, de: anderes Segment}
//     absent: {en: "–", de: "–"}
//   strategies: {type: integer, words: {en: strategies then, de: Strategien dann}}
// sentence:
//   nobody:
//     en: "No segment is considered, so no strategy is needed."
//     de: "Kein Segment wird berücksichtigt, also ist keine Strategie nötig."
//   unknown:
//     en: "Between {lower} and {upper} strategies are needed; what that hangs on is not known."
//     de: "Nötig sind {lower} bis {upper} Strategien; woran das hängt, ist nicht bekannt."
//   unsettled:
//     en: "{lower} strategies are needed; whether a single segment or conflict decides that could not be settled."
//     de: "{lower} Strategien sind nötig; ob das an einem einzelnen Segment oder Konflikt liegt, ließ sich nicht klären."
//   fixed:
//     en: "No single segment or conflict decides that {lower} strategies are needed."
//     de: "Kein einzelnes Segment und kein einzelner Konflikt entscheidet, dass {lower} Strategien nötig sind."
//   least:
//     en: "One strategy is enough; fewer is not possible."
//     de: "Eine Strategie genügt, weniger geht nicht."
//   saves:
//     en: "{fewer} instead of {lower} strategies would do without one of the segments {segments}, or one of the conflicts {conflicts}."
//     de: "{fewer} statt {lower} Strategien genügten ohne eines der Segmente {segments} oder einen der Konflikte {conflicts}."
//   saves_pair:
//     en: "{fewer} instead of {lower} strategies would do without one of the segments {segments}, or without the conflict {conflicts}."
//     de: "{fewer} statt {lower} Strategien genügten ohne eines der Segmente {segments} oder ohne den Konflikt {conflicts}."
//   saves_one:
//     en: "{fewer} instead of {lower} strategies would do without {segments}."
//     de: "{fewer} statt {lower} Strategien genügten ohne {segments}."
//   saves_segment:
//     en: "{fewer} instead of {lower} strategies would do without one of the segments {segments}."
//     de: "{fewer} statt {lower} Strategien genügten ohne eines der Segmente {segments}."
//   costs:
//     en: "Still open, and alone enough to make it {next}: {open_pairs}."
//     de: "Noch offen und allein schon genug für {next}: {open_pairs}."
//   costs_together:
//     en: "Together these open pairs would make it {next}: {open_pairs}."
//     de: "{next} mit diesen offenen Paaren zusammen: {open_pairs}."
MATCH (each:Segment {model: $model})
OPTIONAL MATCH (each)-[has:HAS_TOPIC]->(carried:Topic)
WHERE coalesce(has.priority, 1) > 0
OPTIONAL MATCH (carried)-[:IN_AREA]->(place:TopicArea)
RETURN each.id AS segment,
  each.priority AS priority,
  collect(CASE WHEN coalesce(place.general, false) THEN null ELSE carried.id END) AS topics,
  CASE
    WHEN $all THEN null
    WHEN each.decision IN ['leave out', 'advertise only'] THEN each.decision
    WHEN each.horizon = 'past' THEN 'past'
  END AS excluded
ORDER BY segment
