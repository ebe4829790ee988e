// title: {en: Why two segments conflict, de: Warum zwei Segmente im Konflikt stehen}
// question:
//   en: Why should these two segments not share a strategy, and what would end the conflict?
//   de: Warum sollten diese zwei Segmente keine Strategie teilen, und was würde den Konflikt beenden?
// source: docs/definitions.md 3
// parameters:
//   model: {type: model}
//   a: {type: segment, positional: yes, help: {en: a segment, de: ein Segment}}
//   b: {type: segment, positional: yes, help: {en: the other segment, de: das andere Segment}}
//   threshold:
//     type: integer
//     default: 2
//     minimum: 2
//     maximum: 3
//     help:
//       en: the strength from which a reason is a conflict
//       de: die Stärke, ab der ein Grund ein Konflikt ist
// gathers: [segment, rules_off, excluded]
// step: why
// columns:
//   rule: {type: rule, words: {en: rule, de: Regel}}
//   outcome:
//     type: choice
//     words: {en: outcome, de: Ergebnis}
//     help:
//       en: "clear: nothing against it, or neither has a fact of that sort; off: the model turns it off"
//       de: "frei: nichts dagegen, oder keines hat eine solche Angabe; aus: im Modell abgeschaltet"
//     choices:
//       fires: {en: fires, de: trifft zu}
//       open: {en: open, de: offen}
//       clear: {en: clear, de: frei}
//       off: {en: "off", de: aus}
//   strength:
//     type: integer
//     words: {en: strength, de: Stärke}
//     help: {en: "3 keeps apart, 2 conflict, 1 hint", de: "3 trennt, 2 Konflikt, 1 Hinweis"}
//     absent: {en: "–", de: "–"}
//   because: {type: because, words: {en: because, de: weil}, absent: {en: "–", de: "–"}}
//   evidence: {type: list of id of any, words: {en: facts, de: Fakten}}
//   missing: {type: list of missing, words: {en: missing, de: fehlt}}
//   ends:
//     type: list of change
//     words: {en: the rule would not fire with, de: die Regel träfe nicht zu mit}
//     help:
//       en: single facts that, if they were so, would take away this reason
//       de: einzelne Angaben, die diesen Grund aufheben würden, wenn es so wäre
//     choices:
//       judgement:
//         en: "no judgement that keeps {first} and {second} apart"
//         de: "kein Urteil, das {first} und {second} trennt"
//       related: {en: "{first} and {second} related", de: "{first} und {second} verwandt"}
//       attracts: {en: "{first} for {second}, too", de: "{first} auch für {second}"}
//       suitable:
//         en: "{first} suitable for {second} in {third}"
//         de: "{first} geeignet für {second} bei {third}"
//       unsuitable:
//         en: "{first} unsuitable for {second} in {third}"
//         de: "{first} ungeeignet für {second} bei {third}"
//       price:
//         en: "{first} for {second} at the price that {third} pay"
//         de: "{first} für {second} zum Preis von {third}"
//       motive:
//         en: "{first} without the motive of price latitude"
//         de: "{first} ohne das Motiv Preisspielraum"
//       reached: {en: "{first} as a channel of {second}", de: "{first} als Kanal von {second}"}
//       people: {en: "{first} by persons", de: "{first} durch Personen"}
//       machines:
//         en: "{first} by self-service or automated"
//         de: "{first} durch Selbstbedienung oder automatisiert"
//       treated:
//         en: "{first} and {second} not kept apart by the company"
//         de: "{first} und {second} vom Unternehmen nicht getrennt"
// sentence:
//   conflict:
//     en: "{a} and {b} should not share a strategy: {because}."
//     de: "{a} und {b} sollten keine Strategie teilen: {because}."
//   apart:
//     en: "{a} and {b} are judged not to share a strategy: {judged_why}."
//     de: "{a} und {b} sollen nach einem Urteil keine Strategie teilen: {judged_why}."
//   together:
//     en: "{a} and {b} are judged to share a strategy: {judged_why}."
//     de: "{a} und {b} dürfen nach einem Urteil eine Strategie teilen: {judged_why}."
//   overruled:
//     en: "Without the judgement they would be in conflict: {because}."
//     de: "Ohne das Urteil stünden sie im Konflikt: {because}."
//   open:
//     en: "Whether {a} and {b} can share a strategy is open: {missing}"
//     de: "Ob {a} und {b} eine Strategie teilen können, ist offen: {missing}"
//   compatible:
//     en: "Nothing that is recorded speaks against one strategy for {a} and {b}."
//     de: "Nichts, was erfasst ist, spricht gegen eine gemeinsame Strategie für {a} und {b}."
//   no_end:
//     en: "No fact alone would end the conflict."
//     de: "Keine Angabe allein würde den Konflikt beenden."
//   no_end_of:
//     en: "No fact alone would end the conflict: it has {reasons} reasons."
//     de: "Keine Angabe allein würde den Konflikt beenden: er hat {reasons} Gründe."
//   one_end:
//     en: "One fact alone would end the conflict: {ends}."
//     de: "Eine Angabe allein würde den Konflikt beenden: {ends}."
//   any_end:
//     en: "Each of these alone would end the conflict: {ends}."
//     de: "Jede dieser Angaben allein würde den Konflikt beenden: {ends}."
MATCH (company:Model {id: $model})
MATCH (each:Segment {model: $model})
WHERE each.id IN [$a, $b]
RETURN each.id AS segment,
  coalesce(company.rules_off, []) AS rules_off,
  CASE
    WHEN each.decision IN ['leave out', 'advertise only'] THEN each.decision
    WHEN each.horizon = 'past' THEN 'past'
  END AS excluded
ORDER BY segment
