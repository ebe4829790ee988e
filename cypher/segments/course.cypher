// title: {en: The overall course, de: Der Gesamtkurs}
// question:
//   en: One common strategy, one for each segment, or only selected segments, and what of each?
//   de: Eine gemeinsame Strategie, eine je Segment oder nur ausgewählte Segmente, und was für jedes?
// source: docs/definitions.md 8
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
// gathers: [segment, priority, top, horizon, decision, by, why, topics, needy, excluded]
// step: course
// columns:
//   segment: {type: id of Segment, words: {en: segment, de: Segment}}
//   priority: {type: level priority, words: {en: priority, de: Priorität}}
//   recommended:
//     type: choice
//     words: {en: recommended, de: empfohlen}
//     choices:
//       support: {en: support, de: unterstützen}
//       own strategy: {en: a strategy of its own, de: eine eigene Strategie}
//       advertise only: {en: advertise only, de: nur werben}
//       leave out: {en: leave out, de: weglassen}
//       leave out or advertise only: {en: leave out or advertise only, de: weglassen oder nur werben}
//       no recommendation: {en: no recommendation, de: keine Empfehlung}
//   reason:
//     type: choice
//     words: {en: because, de: Grund}
//     choices:
//       no affinity:
//         en: neither its topics nor its criteria have affinity
//         de: weder Themen noch Kriterien haben Affinität
//       no affinity, not examined:
//         en: "affinity none, but change potential not fully examined: ask first"
//         de: "Affinität keine, aber Veränderungspotenzial nicht ganz geprüft: erst fragen"
//       no affinity, but change:
//         en: "affinity none, but social media can change it: look there first"
//         de: "Affinität keine, aber Social Media kann es verändern: erst dort hinsehen"
//       past: {en: it is past, de: es ist vergangen}
//       fading: {en: it is fading, de: es läuft aus}
//       priority unknown: {en: its priority is not recorded, de: seine Priorität ist nicht erfasst}
//       fewer without it:
//         en: "of low priority, and without it fewer strategies are enough"
//         de: "von geringer Priorität, und ohne es genügen weniger Strategien"
//       alone:
//         en: "of high priority, and in conflict with all others"
//         de: "von hoher Priorität und mit allen anderen im Konflikt"
//       split:
//         en: nothing speaks against it
//         de: nichts spricht dagegen
//   strategy:
//     type: integer
//     words: {en: strategy, de: Strategie}
//     help:
//       en: in the best split of the segments that are left; numbers are the working order
//       de: in der besten Aufteilung der verbleibenden Segmente; in der Reihenfolge der Arbeit
//     absent: {en: "–", de: "–"}
//   decided:
//     type: choice
//     words: {en: decided so far, de: bisher entschieden}
//     choices:
//       support: {en: support, de: unterstützen}
//       advertise only: {en: advertise only, de: nur werben}
//       leave out: {en: leave out, de: weglassen}
//       undecided: {en: undecided, de: unentschieden}
//     absent: {en: nothing yet, de: noch nichts}
//   decided_by: {type: text, words: {en: by, de: von}, absent: {en: "–", de: "–"}}
//   decided_why: {type: text, words: {en: why, de: warum}, absent: {en: "–", de: "–"}}
//   differs:
//     type: boolean
//     words: {en: differs, de: weicht ab}
//     help:
//       en: whether the decision is another than the recommendation; it stands
//       de: ob die Entscheidung anders ist als die Empfehlung; sie gilt
//     absent: {en: "–", de: "–"}
//   needed_by:
//     type: list of id of Segment
//     words: {en: "left out, but needed by", de: "weggelassen, aber gebraucht von"}
//     help:
//       en: sides that cannot do without it
//       de: Seiten, die ohne es nicht auskommen
// sentence:
//   none: {en: No segment is recorded., de: Kein Segment ist erfasst.}
//   nobody: {en: No segment is left to be supported., de: Kein Segment bleibt zu unterstützen.}
//   selected:
//     en: "Course: only selected segments, {left} of {segments}, in {strategies} strategies."
//     de: "Kurs: nur ausgewählte Segmente, {left} von {segments}, in {strategies} Strategien."
//   selected_one:
//     en: "Course: only selected segments, {left} of {segments}, in one strategy."
//     de: "Kurs: nur ausgewählte Segmente, {left} von {segments}, in einer Strategie."
//   common:
//     en: "Course: one common strategy for all segments."
//     de: "Kurs: eine gemeinsame Strategie für alle Segmente."
//   each:
//     en: "Course: one strategy for each of the {left} segments."
//     de: "Kurs: für jedes der {left} Segmente eine Strategie."
//   several:
//     en: "Course: {strategies} strategies for {left} segments."
//     de: "Kurs: {strategies} Strategien für {left} Segmente."
//   bounds:
//     en: "Whether fewer strategies are enough could not be settled."
//     de: "Ob weniger Strategien genügen, ließ sich nicht klären."
//   unsettled:
//     en: "Whether it would save strategies to give up a segment of low priority could not be settled."
//     de: "Ob es Strategien spart, ein Segment geringer Priorität aufzugeben, ließ sich nicht klären."
//   open:
//     en: "Pairs that are still open could raise the number of strategies: {open}."
//     de: "Noch offene Paare könnten mehr Strategien nötig machen: {open}."
//   open_many:
//     en: "{opens} open pairs could raise the number of strategies."
//     de: "{opens} offene Paare könnten mehr Strategien nötig machen."
//   own: {en: "Worth a strategy of its own: {own}.", de: "Eine eigene Strategie wert: {own}."}
//   give_up:
//     en: "To be left out or only advertised to, which saves strategies: {give_up}."
//     de: "Wegzulassen oder nur zu bewerben, das spart Strategien: {give_up}."
//   advertise: {en: "Only to be advertised to: {advertise}.", de: "Nur zu bewerben: {advertise}."}
//   drop: {en: "To be left out: {drop}.", de: "Wegzulassen: {drop}."}
//   examine:
//     en: "Before that, find out what social media can change there: {examine}."
//     de: "Vorher klären, was Social Media dort verändern kann: {examine}."
//   changing:
//     en: "Without affinity, but with a change potential that speaks against leaving out: {changing}."
//     de: "Ohne Affinität, aber mit einem Veränderungspotenzial, das gegen das Weglassen spricht: {changing}."
//   unknown:
//     en: "No recommendation without a priority: {unknown}."
//     de: "Keine Empfehlung ohne Priorität: {unknown}."
//   other:
//     en: "Management decided otherwise, and that stands: {other}."
//     de: "Die Geschäftsführung hat anders entschieden, und das gilt: {other}."
//   needed:
//     en: "Left out, although other sides cannot do without: {needed}, needed by {needy}."
//     de: "Weggelassen, obwohl andere Seiten nicht ohne auskommen: {needed}, gebraucht von {needy}."
//   frame:
//     en: "A fourth way: one frame with separate presences on common technology. Every further strategy needs a reason."
//     de: "Ein vierter Weg: ein Rahmen mit getrennten Auftritten auf gemeinsamer Technik. Jede weitere Strategie braucht einen Grund."
// always: [needed, other, frame]
MATCH (company:Model {id: $model})
MATCH (each:Segment {model: $model})
OPTIONAL MATCH (each)-[has:HAS_TOPIC]->(carried:Topic)
WHERE coalesce(has.priority, 1) > 0
OPTIONAL MATCH (carried)-[:IN_AREA]->(place:TopicArea)
WITH company, each,
  collect(CASE WHEN coalesce(place.general, false) THEN null ELSE carried.id END) AS topics
OPTIONAL MATCH (each)<-[need:DEPENDS_ON]-(side:Segment)
WHERE need.need = 'must'
WITH company, each, topics, collect(DISTINCT side.id) AS needy
RETURN each.id AS segment,
  each.priority AS priority,
  company.priority_top AS top,
  each.horizon AS horizon,
  each.decision AS decision,
  each.decision_by AS by,
  each.decision_why AS why,
  topics,
  needy,
  CASE
    WHEN each.decision IN ['leave out', 'advertise only'] THEN each.decision
    WHEN each.horizon = 'past' THEN 'past'
  END AS excluded
ORDER BY segment
