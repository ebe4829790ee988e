// title: {en: Fewest strategies, de: Wenigste Strategien}
// question:
//   en: How few strategies will do, why not fewer, and which segments share one?
//   de: Wie wenige Strategien genügen, warum nicht weniger, und welche Segmente teilen sich eine?
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
// step: strategies
// columns:
//   strategy:
//     type: integer
//     words: {en: strategy, de: Strategie}
//     help: {en: in the order in which to work them out, de: in der Reihenfolge der Bearbeitung}
//   segments: {type: list of id of Segment, words: {en: segments, de: Segmente}}
//   shared_topics:
//     type: integer
//     words: {en: shared topics, de: gemeinsame Themen}
//     help: {en: summed over its pairs of segments, de: summiert über ihre Paare von Segmenten}
//   priority:
//     type: integer
//     words: {en: priority, de: Priorität}
//     help: {en: sum of the known ones, de: Summe der bekannten}
//   unknown_priorities:
//     type: list of id of Segment
//     words: {en: priority not recorded, de: Priorität nicht erfasst}
//   as_well:
//     type: list of id of Segment
//     words: {en: possible here as well, de: hier ebenso möglich}
//     help:
//       en: segments of other strategies that could move here without losing a shared topic
//       de: Segmente anderer Strategien, die ohne Verlust gemeinsamer Themen hierher könnten
// sentence:
//   nobody:
//     en: "No segment is considered, so no strategy is needed."
//     de: "Kein Segment wird berücksichtigt, also ist keine Strategie nötig."
//   single:
//     en: "One strategy is enough: {segments} is the only segment considered."
//     de: "Eine Strategie genügt: {segments} ist das einzige berücksichtigte Segment."
//   common:
//     en: "One common strategy is enough: no two of the {considered} segments are in conflict."
//     de: "Eine gemeinsame Strategie genügt: Keine zwei der {considered} Segmente stehen im Konflikt."
//   both:
//     en: "Two strategies are needed, one for each segment, because {proof} are in conflict."
//     de: "Zwei Strategien sind nötig, für jedes Segment eine, denn {proof} stehen im Konflikt."
//   each:
//     en: "Each of the {considered} segments needs a strategy of its own: every two are in conflict."
//     de: "Jedes der {considered} Segmente braucht eine eigene Strategie: Je zwei stehen im Konflikt."
//   two:
//     en: "Two strategies are enough for the {considered} segments considered; one is not, because {proof} are in conflict."
//     de: "Zwei Strategien genügen für die {considered} berücksichtigten Segmente; eine genügt nicht, denn {proof} stehen im Konflikt."
//   clique:
//     en: "{lower} strategies are enough for the {considered} segments considered; {fewer} are not: {proof} are all in conflict."
//     de: "{lower} Strategien genügen für die {considered} berücksichtigten Segmente, {fewer} nicht: {proof} stehen alle im Konflikt."
//   critical:
//     en: "{lower} strategies are enough for the {considered} segments considered; {fewer} are not: any way to split {proof} into {fewer} puts two together that conflict."
//     de: "{lower} Strategien genügen für die {considered} berücksichtigten Segmente; {fewer} genügen nicht: Jede Aufteilung von {proof} auf {fewer} bringt zwei zusammen, die im Konflikt stehen."
//   solver:
//     en: "{lower} strategies are enough for the {considered} segments considered; {fewer} are not, by a solver's certificate for {proof}."
//     de: "{lower} Strategien genügen für die {considered} berücksichtigten Segmente; {fewer} genügen nicht, nach dem Nachweis eines Solvers für {proof}."
//   bounds:
//     en: "{found} strategies are enough for the {considered} segments considered; fewer than {lower} are not. What lies between could not be settled."
//     de: "{found} Strategien genügen für die {considered} berücksichtigten Segmente; weniger als {lower} genügen nicht. Was dazwischen liegt, ließ sich nicht klären."
//   settled_one:
//     en: "The open pair cannot change that."
//     de: "Das offene Paar kann daran nichts ändern."
//   settled_both:
//     en: "The two open pairs cannot change that."
//     de: "Die beiden offenen Paare können daran nichts ändern."
//   settled_all:
//     en: "The {open} open pairs cannot change that."
//     de: "Die {open} offenen Paare können daran nichts ändern."
//   at_most_one:
//     en: "At most {upper}, if the open pair {raised_by} conflicts."
//     de: "Höchstens {upper}, wenn das offene Paar {raised_by} im Konflikt steht."
//   at_most_both:
//     en: "At most {upper}, if both open pairs conflict."
//     de: "Höchstens {upper}, wenn beide offenen Paare im Konflikt stehen."
//   at_most_all:
//     en: "At most {upper}, if all {open} open pairs conflict."
//     de: "Höchstens {upper}, wenn alle {open} offenen Paare im Konflikt stehen."
//   raised_one:
//     en: "{raised_by} alone would make it {next}."
//     de: "Schon {raised_by} ergäbe {next}."
//   raised_many:
//     en: "{raised_by} together would make it {next}."
//     de: "Schon {raised_by} ergäben {next}."
//   elsewhere:
//     en: "As good in the strategy in brackets: {elsewhere}."
//     de: "Ebenso gut in der Strategie in Klammern: {elsewhere}."
//   not_best:
//     en: "Shared topics of this split: {shared}; whether another into as many would have more, up to {shared_bound}, could not be settled."
//     de: "Gemeinsame Themen dieser Aufteilung: {shared}; ob eine andere auf ebenso viele mehr hätte, bis zu {shared_bound}, ließ sich nicht klären."
//   not_first:
//     en: "No split into as many shares more topics; which of those that share as many is best could not be settled."
//     de: "Keine Aufteilung auf ebenso viele hat mehr gemeinsame Themen; welche von den gleich guten die beste ist, ließ sich nicht klären."
//   doubtful:
//     en: "An independent check does not confirm this: {problems}."
//     de: "Eine unabhängige Prüfung bestätigt das nicht: {problems}."
// always: [at_most_one, at_most_both, at_most_all, raised_one, raised_many]
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
