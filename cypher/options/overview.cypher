// title: {en: Options for action, de: Handlungsoptionen}
// question:
//   en: Which options for action does each topic give, and which carry most of the business model?
//   de: Welche Handlungsoptionen gibt jedes Thema her, und welche tragen am meisten vom Geschäftsmodell?
// source: docs/definitions.md 7
// parameters:
//   model: {type: model}
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// missing:
//   carrier: {en: "who stands for {first}?", de: "wer steht für {first}?"}
//   priority:
//     en: "how important is {first}?"
//     de: "wie wichtig ist {first}?"
//   affinity:
//     en: "how well does {first} suit social media?"
//     de: "wie gut passt {first} zu Social Media?"
//   formats:
//     en: "which usage formats suit {first}?"
//     de: "welche Nutzungsformate eignen sich für {first}?"
//   competition:
//     en: "who is there already for {first}, and how strong?"
//     de: "wer ist bei {first} schon da, und wie stark?"
//   user benefits:
//     en: "what do users get from {first} in social media?"
//     de: "was haben Nutzer von {first} in Social Media?"
//   participation:
//     en: "how can users take part in {first}?"
//     de: "wie können Nutzer bei {first} mitmachen?"
//   motivation:
//     en: "what moves users to take part in {first}?"
//     de: "was bewegt Nutzer, bei {first} mitzumachen?"
//   company benefits:
//     en: "what does the company gain from {first} in social media?"
//     de: "was gewinnt das Unternehmen mit {first} in Social Media?"
// gathers:
//   [topic, area, own_affinity, option, option_why, carrier, kind_of, is_segment, is_relationship,
//   excluded, priority, affinity]
// step: options
// columns:
//   topic: {type: id of Topic, words: {en: topic, de: Thema}}
//   modules: {type: list of id of Module, words: {en: modules, de: Module}}
//   weight:
//     type: integer
//     words: {en: weight, de: Gewicht}
//     help: {en: highest priority × affinity, de: höchste Priorität × Affinität}
//   segments: {type: list of id of Segment, words: {en: segments, de: Segmente}}
//   relationships:
//     type: list of id of CustomerRelationship
//     words: {en: customer relationships, de: Kundenbeziehungen}
//   priority: {type: level priority, words: {en: priority, de: Priorität}}
//   affinity: {type: level affinity, words: {en: affinity, de: Affinität}}
//   formats:
//     type: list of change
//     words: {en: suitable formats, de: geeignete Nutzungsformate}
//     choices:
//       free: {en: "{first} (free)", de: "{first} (frei)"}
//       winnable: {en: "{first} (winnable)", de: "{first} (zu gewinnen)"}
//       contest: {en: "{first} (contest)", de: "{first} (Wettstreit)"}
//       hard: {en: "{first} (hard)", de: "{first} (schwer)"}
//       possible only so:
//         en: "{first} (only by innovation and competence)"
//         de: "{first} (nur durch Innovation und Kompetenz)"
//       very hard: {en: "{first} (very hard)", de: "{first} (sehr schwer)"}
//       unlikely: {en: "{first} (unlikely)", de: "{first} (unwahrscheinlich)"}
//       open: {en: "{first} (competition open)", de: "{first} (Wettbewerb offen)"}
//   verdict:
//     type: choice
//     words: {en: easiest competition, de: leichtester Wettbewerb}
//     choices:
//       free: {en: free, de: frei}
//       winnable: {en: winnable, de: zu gewinnen}
//       contest: {en: contest, de: Wettstreit}
//       hard: {en: hard, de: schwer}
//       possible only so:
//         en: only by innovation and competence
//         de: nur durch Innovation und Kompetenz
//       very hard: {en: very hard, de: sehr schwer}
//       unlikely: {en: unlikely, de: unwahrscheinlich}
//       open: {en: open, de: offen}
//       unsuitable: {en: no format suits, de: kein Format geeignet}
//   user_benefits: {type: list of id of UserBenefit, words: {en: user benefits, de: Nutzernutzen}}
//   participation:
//     type: list of id of ParticipationOffer
//     words: {en: participation, de: Partizipation}
//   motivation: {type: list of id of MotivationMethod, words: {en: motivation, de: Motivation}}
//   company_benefits:
//     type: list of id of CompanyBenefit
//     words: {en: company benefits, de: Unternehmensnutzen}
//   option:
//     type: choice
//     words: {en: option, de: Option}
//     choices:
//       taken up: {en: taken up, de: aufgegriffen}
//       dropped: {en: dropped, de: verworfen}
//       open: {en: open, de: offen}
//   option_why: {type: text, words: {en: why, de: Grund}, absent: {en: –, de: –}}
//   gaps: {type: list of missing, words: {en: still to answer, de: noch zu klären}}
//   ask: {type: list of text, words: {en: ask, de: zu fragen}}
// sentence:
//   none:
//     en: "No topic is recorded, so there is no option for action yet."
//     de: "Kein Thema ist erfasst, also gibt es noch keine Handlungsoption."
//   first:
//     en: "Of {count} options for action, {topic} carries most: {modules}."
//     de: "Von {count} Handlungsoptionen trägt {topic} am meisten: {modules}."
//   one:
//     en: "There is one option for action: {topic}, carried by {modules}."
//     de: "Es gibt eine Handlungsoption, {topic}; dafür stehen: {modules}."
//   nowhere:
//     en: "No topic has a carrier, so nothing can be done with {topics} yet."
//     de: "Kein Thema hat einen Träger, also lässt sich mit {topics} noch nichts anfangen."
//   order:
//     en: "Leverage counts modules first, then weight, competition and segments."
//     de: "Beim Hebel zählen zuerst die Module, dann Gewicht, Wettbewerb und Segmente."
//   complete:
//     en: "Known on every level: {complete} of {count}."
//     de: "Auf allen Ebenen bekannt: {complete} von {count}."
//   incomplete:
//     en: "Known on every level: none yet."
//     de: "Auf allen Ebenen bekannt: noch keine."
//   taken:
//     en: "Taken up: {taken}."
//     de: "Aufgegriffen: {taken}."
//   dropped:
//     en: "Dropped: {dropped}."
//     de: "Verworfen: {dropped}."
MATCH (t:Topic {model: $model})
OPTIONAL MATCH (t)-[:IN_AREA]->(around:TopicArea)
OPTIONAL MATCH (e)-[has:HAS_TOPIC]->(t)
WHERE coalesce(has.priority, 1) > 0
RETURN t.id AS topic,
  around.id AS area,
  t.affinity AS own_affinity,
  t.option AS option,
  t.option_why AS option_why,
  e.id AS carrier,
  labels(e)[0] AS kind_of,
  coalesce('Segment' IN labels(e), false) AS is_segment,
  coalesce('CustomerRelationship' IN labels(e), false) AS is_relationship,
  CASE
    WHEN $all THEN null
    WHEN e.decision IN ['leave out', 'advertise only'] THEN e.decision
    WHEN e.horizon = 'past' THEN 'past'
  END AS excluded,
  has.priority AS priority,
  has.affinity AS affinity
ORDER BY topic, area, carrier, kind_of
