// title: {en: What each further strategy brings, de: Was jede weitere Strategie bringt}
// question:
//   en: How many segments of each priority can be supported with one strategy, two, and so on?
//   de: Wie viele Segmente jeder Priorität lassen sich mit einer Strategie unterstützen, mit zweien und so fort?
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
// gathers: [segment, priority, top, required, topics, excluded]
// step: curve
// columns:
//   strategies: {type: integer, words: {en: strategies, de: Strategien}}
//   priority: {type: level priority, words: {en: priority, de: Priorität}}
//   supported:
//     type: integer
//     words: {en: supported, de: unterstützt}
//     absent: {en: impossible, de: unmöglich}
//     help:
//       en: impossible where those decided to be supported do not fit in
//       de: unmöglich, wo die zur Unterstützung Entschiedenen nicht hineinpassen
//   segments: {type: integer, words: {en: of, de: von}}
//   given_up:
//     type: list of id of Segment
//     words: {en: given up, de: aufgegeben}
//   shared_topics:
//     type: integer
//     words: {en: shared topics, de: gemeinsame Themen}
//     absent: {en: "–", de: "–"}
//     help: {en: in all strategies together, de: in allen Strategien zusammen}
// sentence:
//   nobody:
//     en: "No segment is considered, so no strategy is needed."
//     de: "Kein Segment wird berücksichtigt, also ist keine Strategie nötig."
//   one_for_all:
//     en: "One strategy is enough for all segments considered ({considered})."
//     de: "Eine Strategie genügt für alle berücksichtigten Segmente ({considered})."
//   rising:
//     en: "One strategy supports {first} of the {considered} segments considered; all of them need {enough}."
//     de: "Eine Strategie unterstützt {first} von {considered} berücksichtigten Segmenten; alle brauchen {enough}."
//   rising_from:
//     en: "{least} strategies support {first} of the {considered} segments considered; all of them need {enough}."
//     de: "{least} Strategien unterstützen {first} von {considered} berücksichtigten Segmenten; alle brauchen {enough}."
//   only_all:
//     en: "Nothing less than {enough} strategies will do."
//     de: "Weniger als {enough} Strategien genügen nicht."
//   all_in:
//     en: "{enough} strategies support all {considered} segments."
//     de: "{enough} Strategien unterstützen alle {considered} Segmente."
//   impossible:
//     en: "With fewer than {needed} those decided to be supported do not fit in, because of {proof}."
//     de: "Mit weniger als {needed} passen die zur Unterstützung Entschiedenen nicht hinein, wegen {proof}."
//   bounds:
//     en: "There may be better selections: the search was not finished."
//     de: "Es kann bessere Auswahlen geben: Die Suche wurde nicht beendet."
//   fewer:
//     en: "Whether fewer than {enough} are enough for all could not be settled."
//     de: "Ob weniger als {enough} für alle genügen, ließ sich nicht klären."
//   unknown:
//     en: "Whether those decided to be supported fit into {unknown} could not be settled."
//     de: "Ob die zur Unterstützung Entschiedenen in {unknown} passen, ließ sich nicht klären."
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
