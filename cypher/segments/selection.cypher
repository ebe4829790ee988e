// title: {en: Segments to support, de: Zu unterstützende Segmente}
// question:
//   en: Which segments to support with at most k strategies, and what is given up?
//   de: Welche Segmente mit höchstens k Strategien unterstützen, und was wird aufgegeben?
// source: docs/definitions.md 3
// parameters:
//   model: {type: model}
//   k:
//     type: integer
//     default: 1
//     minimum: 1
//     help: {en: how many strategies there can be, de: wie viele Strategien es geben kann}
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
// gathers: [segment, priority, top, required, topics, excluded]
// step: selection
// columns:
//   segment: {type: id of Segment, words: {en: segment, de: Segment}}
//   priority: {type: level priority, words: {en: priority, de: Priorität}}
//   course:
//     type: choice
//     words: {en: course, de: Vorgehen}
//     help:
//       en: what is not supported can still be advertised to, which needs no strategy
//       de: für nicht Unterstützte kann geworben werden; das braucht keine Strategie
//     choices:
//       support: {en: support, de: unterstützen}
//       advertise only: {en: advertise only, de: nur werben}
//   strategy:
//     type: integer
//     words: {en: strategy, de: Strategie}
//     absent: {en: "–", de: "–"}
//   decided:
//     type: boolean
//     words: {en: decided, de: entschieden}
//     help: {en: management decided to support it, de: die Leitung will es unterstützen}
//   against:
//     type: list of id of Segment
//     words: {en: in conflict with, de: im Konflikt mit}
//     help:
//       en: the supported segments that stand in its way
//       de: die unterstützten Segmente, die im Weg stehen
// sentence:
//   nobody:
//     en: "No segment is considered, so there is none to support."
//     de: "Kein Segment wird berücksichtigt, also ist keines zu unterstützen."
//   every_one:
//     en: "One strategy can support all {considered} segments."
//     de: "Eine Strategie kann alle {considered} Segmente unterstützen."
//   every:
//     en: "At most {k} strategies can support all {considered} segments."
//     de: "Höchstens {k} Strategien können alle {considered} Segmente unterstützen."
//   some_one:
//     en: "With one strategy, support {supported}; only advertise to {given_up}."
//     de: "Mit einer Strategie {supported} unterstützen; für {given_up} nur werben."
//   some:
//     en: "With at most {k} strategies, support {supported}; only advertise to {given_up}."
//     de: "Mit höchstens {k} Strategien {supported} unterstützen; für {given_up} nur werben."
//   top_all:
//     en: "Of the highest priority nothing is given up."
//     de: "Von der höchsten Priorität wird nichts aufgegeben."
//   top_some:
//     en: "Given up even of the highest priority: {top_lost} of {top_count}."
//     de: "Selbst von der höchsten Priorität aufgegeben: {top_lost} von {top_count}."
//   bounds:
//     en: "There may be a better selection: the search was not finished."
//     de: "Es kann eine bessere Auswahl geben: Die Suche wurde nicht beendet."
//   unknown:
//     en: "Whether all that are decided on fit into {k} strategies could not be settled."
//     de: "Ob alle, für die es entschieden ist, in {k} Strategien passen, ließ sich nicht klären."
//   impossible_one:
//     en: "One strategy cannot support all that are decided on: {proof} are in conflict."
//     de: "Eine Strategie kann nicht alle unterstützen, für die es entschieden ist: {proof} stehen im Konflikt."
//   impossible:
//     en: "At most {k} strategies cannot support all that are decided on: {proof} are all in conflict with each other."
//     de: "Höchstens {k} Strategien können nicht alle unterstützen, für die es entschieden ist: {proof} stehen alle miteinander im Konflikt."
//   impossible_split:
//     en: "At most {k} strategies cannot support all that are decided on: any way to split {proof} into {k} puts two together that conflict."
//     de: "Höchstens {k} Strategien können nicht alle unterstützen, für die es entschieden ist: Jede Aufteilung von {proof} auf {k} bringt zwei zusammen, die im Konflikt stehen."
MATCH (company:Model {id: $model})
MATCH (each:Segment {model: $model})
OPTIONAL MATCH (each)-[has:HAS_TOPIC]->(carried:Topic)
WHERE coalesce(has.priority, 1) > 0
OPTIONAL MATCH (carried)-[:IN_AREA]->(place:TopicArea)
RETURN each.id AS segment,
  each.priority AS priority,
  company.priority_top AS top,
  coalesce(each.decision, '') = 'support' AS required,
  collect(CASE WHEN coalesce(place.general, false) THEN null ELSE carried.id END) AS topics,
  CASE
    WHEN $all THEN null
    WHEN each.decision IN ['leave out', 'advertise only'] THEN each.decision
    WHEN each.horizon = 'past' THEN 'past'
  END AS excluded
ORDER BY segment
