// title: {en: Segments in conflict, de: Segmente im Konflikt}
// question:
//   en: Which segments should not share a social-media strategy, and why?
//   de: Welche Segmente sollten keine Social-Media-Strategie teilen, und warum?
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
// gathers: [segment, rules_off, other, compatible, why, excluded]
// step: conflicts
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
//   strength:
//     type: integer
//     words: {en: strength, de: Stärke}
//     help: {en: "3 keeps apart, 2 conflict, 1 hint", de: "3 trennt, 2 Konflikt, 1 Hinweis"}
//     absent: {en: "–", de: "–"}
//   rules: {type: list of rule, words: {en: rules, de: Regeln}}
//   hints: {type: list of rule, words: {en: hints, de: Hinweise}}
//   open: {type: list of rule, words: {en: open, de: offen}}
//   because: {type: list of because, words: {en: because, de: weil}}
//   evidence: {type: list of id of any, words: {en: facts, de: Fakten}}
//   missing: {type: list of missing, words: {en: missing, de: fehlt}}
//   judgement:
//     type: choice
//     words: {en: judgement, de: Urteil}
//     choices:
//       apart: {en: apart, de: getrennt}
//       together: {en: together, de: gemeinsam}
//     absent: {en: "–", de: "–"}
//   judged_why: {type: text, words: {en: its reason, de: dessen Grund}, absent: {en: "–", de: "–"}}
//   overruled: {type: list of rule, words: {en: overruled, de: überstimmt}}
// sentence:
//   none:
//     en: "No two of the[ {considered}] segments considered are in conflict."
//     de: "Keine zwei der[ {considered}] berücksichtigten Segmente stehen im Konflikt."
//   one:
//     en: "{a} and {b} should not share a strategy: {because}."
//     de: "{a} und {b} sollten keine Strategie teilen: {because}."
//   judged:
//     en: "{a} and {b} should not share a strategy: {judged_why}."
//     de: "{a} und {b} sollten keine Strategie teilen: {judged_why}."
//   many:
//     en: "{conflicts} pairs of the {considered} segments considered should not share a strategy."
//     de: "{conflicts} Paare der {considered} berücksichtigten Segmente sollten keine Strategie teilen."
//   open_one:
//     en: "One pair is open: something that is not recorded could make it a conflict."
//     de: "Ein Paar ist offen: etwas, das nicht erfasst ist, könnte es zum Konflikt machen."
//   open_many:
//     en: "{opens} pairs are open: something that is not recorded could make them conflicts."
//     de: "{opens} Paare sind offen: etwas, das nicht erfasst ist, könnte sie zu Konflikten machen."
MATCH (company:Model {id: $model})
MATCH (each:Segment {model: $model})
OPTIONAL MATCH (each)<-[:BETWEEN]-(judged:Judgement)-[:BETWEEN]->(second:Segment)
WHERE each.id < second.id
RETURN each.id AS segment,
  coalesce(company.rules_off, []) AS rules_off,
  second.id AS other,
  judged.compatible AS compatible,
  judged.why AS why,
  CASE
    WHEN $all THEN null
    WHEN each.decision IN ['leave out', 'advertise only'] THEN each.decision
    WHEN each.horizon = 'past' THEN 'past'
  END AS excluded
ORDER BY segment, other, why
