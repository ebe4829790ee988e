// title: {en: The next question, de: Die nächste Frage}
// question:
//   en: Which one unknown would change most if it were answered?
//   de: Welche eine unbekannte Angabe würde am meisten ändern, wenn man sie wüsste?
// source: docs/definitions.md 14
// parameters:
//   model: {type: model}
//   most:
//     type: integer
//     default: 10
//     minimum: 1
//     help: {en: so many questions at most, de: höchstens so viele Fragen}
// missing:
//   importance: {en: "how important is {first}?", de: "wie wichtig ist {first}?"}
//   pays: {en: "does {first} pay?", de: "zahlt {first}?"}
//   affinity:
//     en: "how much does social context shape {first}?"
//     de: "wie sehr prägt der soziale Kontext {first}?"
//   finding:
//     en: "can social media change {first}?"
//     de: "kann Social Media {first} verändern?"
//   level:
//     en: "how far can social media change {first}?"
//     de: "wie weit kann Social Media {first} verändern?"
// gathers: [segment, excluded]
// step: next-question
// columns:
//   question: {type: missing, words: {en: question, de: Frage}}
//   figure:
//     type: boolean
//     words: {en: can change the core figure, de: kann die Kernzahl ändern}
//     help:
//       en: named by an open pair that would cost a strategy as a conflict
//       de: genannt von einem offenen Paar, das als Konflikt eine Strategie kosten würde
//   open:
//     type: integer
//     words: {en: answers left open, de: offene Antworten}
//     help:
//       en: rows of other answers that name it as missing
//       de: Zeilen anderer Antworten, denen es fehlt
//   hangs:
//     type: list of change
//     words: {en: what hangs on it, de: was daran hängt}
//     choices:
//       conflicts: {en: "pairs of segments ({first})", de: "Paare von Segmenten ({first})"}
//       course: {en: "recommendations ({first})", de: "Empfehlungen ({first})"}
//       affinity:
//         en: "segments that could be left out ({first})"
//         de: "Segmente, die wegbleiben könnten ({first})"
//       payers: {en: "sides of markets ({first})", de: "Seiten von Märkten ({first})"}
//       uncovered: {en: "sides not covered ({first})", de: "nicht abgedeckte Seiten ({first})"}
//       formats: {en: "verdicts on formats ({first})", de: "Urteile über Formate ({first})"}
//       options: {en: "options for action ({first})", de: "Handlungsoptionen ({first})"}
//   ask: {type: list of text, words: {en: ask, de: zu fragen}}
//   role:
//     type: choice
//     words: {en: or, de: oder}
//     choices:
//       management: {en: management, de: Geschäftsführung}
//       sales: {en: sales and service, de: Vertrieb und Service}
//       marketing: {en: marketing, de: Marketing}
//       social media: {en: who runs social media, de: wer Social Media betreut}
//     absent: {en: –, de: –}
// sentence:
//   none:
//     en: "No answer lacks anything that could be asked for."
//     de: "Keiner Antwort fehlt etwas, wonach man fragen könnte."
//   first:
//     en: "Find out first: {question} That leaves open: {hangs}."
//     de: "Zuerst zu klären: {question} Das lässt offen: {hangs}."
//   figure:
//     en: "The answer could raise the number of strategies to {next}."
//     de: "Die Antwort könnte die Zahl der Strategien auf {next} erhöhen."
//   together:
//     en: "Together with others, the answer could raise the number of strategies to {next}."
//     de: "Zusammen mit anderen könnte die Antwort die Zahl der Strategien auf {next} erhöhen."
//   fixed:
//     en: "Nothing that is unknown can change the number of strategies."
//     de: "Nichts, was unbekannt ist, kann die Zahl der Strategien ändern."
//   whom:
//     en: "Ask {ask}."
//     de: "Zu fragen: {ask}."
//   nobody:
//     en: "Nobody is named for this; ask {role}."
//     de: "Niemand ist dafür genannt; zu fragen: {role}."
//   more:
//     en: "Open questions in all: {unknown}."
//     de: "Offene Fragen insgesamt: {unknown}."
MATCH (s:Segment {model: $model})
RETURN s.id AS segment,
  CASE
    WHEN s.decision IN ['leave out', 'advertise only'] THEN s.decision
    WHEN s.horizon = 'past' THEN 'past'
  END AS excluded
ORDER BY segment
