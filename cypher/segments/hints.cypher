// title: {en: Hints against strategies, de: Hinweise gegen Strategien}
// question:
//   en: How many hints against a common strategy remain, with how many strategies?
//   de: Wie viele Hinweise gegen eine gemeinsame Strategie bleiben, mit wie vielen Strategien?
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
// step: hints
// columns:
//   strategies: {type: integer, words: {en: strategies, de: Strategien}}
//   hints:
//     type: integer
//     words: {en: hints inside, de: Hinweise darin}
//     help:
//       en: hints against pairs that share a strategy, as few as possible
//       de: Hinweise gegen Paare in einer Strategie, so wenige wie möglich
//   at_least:
//     type: integer
//     words: {en: at least, de: mindestens}
//     help: {en: "the same, where it is proven", de: "dasselbe, wo es bewiesen ist"}
// sentence:
//   nobody:
//     en: "No segment is considered, so no strategy is needed."
//     de: "Kein Segment wird berücksichtigt, also ist keine Strategie nötig."
//   nothing:
//     en: "There are no hints against pairs that could share a strategy."
//     de: "Es gibt keine Hinweise gegen Paare, die eine Strategie teilen könnten."
//   free:
//     en: "{lower} strategies are enough to keep apart what hints speak against, too."
//     de: "{lower} Strategien genügen, um auch zu trennen, wogegen Hinweise sprechen."
//   costs:
//     en: "With the fewest strategies, {lower}, hints against pairs in one strategy remain, at least {first}; {enough} strategies leave none."
//     de: "Mit den wenigsten Strategien, {lower}, bleiben Hinweise gegen Paare in einer Strategie, mindestens {first}; {enough} Strategien lassen keinen."
//   bounds:
//     en: "Not every figure is proven to be the smallest."
//     de: "Nicht jede Zahl ist als kleinste bewiesen."
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
