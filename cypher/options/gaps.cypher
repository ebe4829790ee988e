// title: {en: Gaps of the options, de: Lücken der Optionen}
// question:
//   en: What is still missing for the options for action, and whom can one ask?
//   de: Was fehlt für die Handlungsoptionen noch, und wen kann man fragen?
// source: docs/definitions.md 7
// parameters:
//   model: {type: model}
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// missing:
//   priority:
//     en: "how important is {first} for {second}?"
//     de: "wie wichtig ist {first} für {second}?"
//   affinity:
//     en: "how well does {first} suit social media for {second}?"
//     de: "wie gut passt {first} bei {second} zu Social Media?"
// gathers: [thing, kind_of, people, link, other, kind_of_other, parallel, beside]
// step: gaps
// columns:
//   question:
//     type: missing options overview
//     words: {en: question, de: Frage}
//   level:
//     type: choice
//     words: {en: level, de: Ebene}
//     choices:
//       carrier: {en: carrier, de: Träger}
//       priority: {en: priority, de: Priorität}
//       affinity: {en: affinity, de: Affinität}
//       formats: {en: formats, de: Nutzungsformate}
//       competition: {en: competition, de: Wettbewerb}
//       user benefits: {en: user benefits, de: Nutzernutzen}
//       participation: {en: participation, de: Partizipation}
//       motivation: {en: motivation, de: Motivation}
//       company benefits: {en: company benefits, de: Unternehmensnutzen}
//   topics:
//     type: list of id of Topic
//     words: {en: options, de: Optionen}
//     help:
//       en: the topics that hang on it, by leverage
//       de: die Themen, die daran hängen, nach Hebel
//   ask:
//     type: list of text
//     words: {en: ask, de: zu fragen}
//     help:
//       en: who is named at the thing, else nearest to it
//       de: wer bei der Sache genannt ist, sonst am nächsten daran
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
//     en: "No option for action lacks anything."
//     de: "Keiner Handlungsoption fehlt etwas."
//   one:
//     en: "One question about options for action is open: {question}"
//     de: "Eine Frage zu Handlungsoptionen ist offen: {question}"
//   many:
//     en: "{count} questions about options for action are open; first, by leverage: {question}"
//     de: "{count} Fragen zu Handlungsoptionen sind offen; nach Hebel zuerst: {question}"
//   whom:
//     en: "Ask {ask}."
//     de: "Zu fragen: {ask}."
//   nobody:
//     en: "Nobody is named for this; ask {role}."
//     de: "Niemand ist dafür genannt; zu fragen: {role}."
//   dropped:
//     en: "Not asked for, because they are dropped: {dropped}."
//     de: "Nicht gefragt, weil sie verworfen sind: {dropped}."
MATCH (company:Model {id: $model})<-[:PART_OF]-(n)
OPTIONAL MATCH (n)-[r]->(m)
WHERE NOT type(r) IN ['PART_OF', 'IN_MODULE']
RETURN n.id AS thing,
  labels(n)[0] AS kind_of,
  [
    k IN keys(n)
    WHERE k = 'by' OR k ENDS WITH '_by' AND NOT k IN ['driven_by', 'noticed_by', 'handled_by']
    | n[k]
  ] + coalesce(n.inform, []) + coalesce(n.involved, []) AS people,
  type(r) AS link,
  m.id AS other,
  labels(m)[0] AS kind_of_other,
  coalesce(r.market, r.format, '') AS parallel,
  [k IN keys(r) WHERE k ENDS WITH '_by' AND k <> 'reduced_by' | r[k]] AS beside
ORDER BY thing, kind_of, link, other, kind_of_other, parallel
