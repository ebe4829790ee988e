// title: {en: One strategy for some segments, de: Eine Strategie für einige Segmente}
// question:
//   en: Can these segments share a strategy, and how few do they need by themselves?
//   de: Können diese Segmente eine Strategie teilen, und wie wenige brauchen sie für sich?
// source: docs/definitions.md 3
// parameters:
//   model: {type: model}
//   segments:
//     type: segments
//     minimum: 2
//     positional: yes
//     help: {en: two segments or more, de: zwei Segmente oder mehr}
//   threshold:
//     type: integer
//     default: 2
//     minimum: 2
//     maximum: 3
//     help:
//       en: the strength from which a reason is a conflict
//       de: die Stärke, ab der ein Grund ein Konflikt ist
// gathers: [segment, excluded]
// step: together
// columns:
//   a: {type: id of Segment, words: {en: segment, de: Segment}}
//   b: {type: id of Segment, words: {en: other segment, de: anderes Segment}}
//   state:
//     type: choice
//     words: {en: state, de: Stand}
//     choices:
//       conflict: {en: conflict, de: Konflikt}
//       open: {en: open, de: offen}
//       compatible: {en: compatible, de: verträglich}
//   rules: {type: list of rule, words: {en: rules, de: Regeln}}
//   because: {type: list of because, words: {en: because, de: weil}}
//   open: {type: list of rule, words: {en: open, de: offen}}
//   missing: {type: list of missing, words: {en: missing, de: fehlt}}
//   judgement:
//     type: choice
//     words: {en: judgement, de: Urteil}
//     choices:
//       apart: {en: apart, de: getrennt}
//       together: {en: together, de: gemeinsam}
//     absent: {en: "–", de: "–"}
//   judged_why: {type: text, words: {en: its reason, de: dessen Grund}, absent: {en: "–", de: "–"}}
// sentence:
//   yes:
//     en: "{segments} can share one strategy."
//     de: "{segments} können eine Strategie teilen."
//   perhaps:
//     en: "Nothing that is recorded keeps {segments} from sharing one strategy."
//     de: "Nichts, was erfasst ist, hindert {segments} daran, eine Strategie zu teilen."
//   some:
//     en: "{segments} cannot share one strategy. By themselves they need {lower}, because of {proof}."
//     de: "{segments} können keine Strategie teilen. Für sich brauchen sie {lower}, wegen {proof}."
//   each:
//     en: "{segments} cannot share a strategy: each needs one of its own."
//     de: "{segments} können keine Strategie teilen: Jedes braucht eine eigene."
//   open_one:
//     en: "One pair is open."
//     de: "Ein Paar ist offen."
//   open_many:
//     en: "{open} pairs are open."
//     de: "{open} Paare sind offen."
//   at_most:
//     en: "They need at most {upper}, if what is open turns out as conflict."
//     de: "Höchstens brauchen sie {upper}, wenn sich das Offene als Konflikt erweist."
//   excluded:
//     en: "Not considered elsewhere: {excluded}."
//     de: "Sonst nicht berücksichtigt: {excluded}."
MATCH (each:Segment {model: $model})
WHERE each.id IN $segments
RETURN each.id AS segment,
  CASE
    WHEN each.decision IN ['leave out', 'advertise only'] THEN each.decision
    WHEN each.horizon = 'past' THEN 'past'
  END AS excluded
ORDER BY segment
