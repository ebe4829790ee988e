// title: {en: Change potential by segment, de: Potenzial je Segment}
// question:
//   en: How far can social media change each segment?
//   de: Wie weit kann Social Media jedes Segment verändern?
// source: docs/definitions.md 5
// parameters:
//   model: {type: model}
// gathers:
//   [segment, past, top, finding, mechanism, level, direction, evidence, inform]
// step: change-segments
// columns:
//   segment: {type: id of Segment, words: {en: segment, de: Segment}}
//   state:
//     type: choice
//     words: {en: finding, de: Befund}
//     choices:
//       game changer: {en: game changer, de: Game Changer}
//       candidate: {en: "candidate, without evidence", de: "Kandidat, ohne Beleg"}
//       changes: {en: changes, de: verändert}
//       none: {en: none, de: keines}
//       none so far: {en: none so far, de: bisher keines}
//       not examined: {en: not examined, de: nicht geprüft}
//   level: {type: level change, words: {en: change potential, de: Veränderungspotenzial}}
//   chance: {type: level change, words: {en: chance, de: Chance}, absent: {en: –, de: –}}
//   risk: {type: level change, words: {en: risk, de: Risiko}, absent: {en: –, de: –}}
//   mechanisms:
//     type: list of choice
//     words: {en: mechanisms, de: Mechanismen}
//     choices:
//       need: {en: need, de: Bedürfnis}
//       transparency: {en: transparency, de: Transparenz}
//       relationship: {en: relationship, de: Beziehung}
//       value: {en: value, de: Wertigkeit}
//       distribution: {en: distribution, de: Distribution}
//       economics: {en: economics, de: Wirtschaftlichkeit}
//   examined: {type: integer, words: {en: examined, de: geprüft}}
//   of: {type: integer, words: {en: of, de: von}}
//   unexamined: {type: list of id of any, words: {en: not examined, de: nicht geprüft}}
//   evidence: {type: list of text, words: {en: evidence, de: Belege}}
//   inform: {type: list of text, words: {en: to be informed, de: zu informieren}}
// sentence:
//   none:
//     en: The model has no segment.
//     de: Das Modell hat kein Segment.
//   many:
//     en: "Not examined: {blank_count} of {count} segments."
//     de: "Nicht geprüft: {blank_count} von {count} Segmenten."
//   changers:
//     en: "Social media is a game changer for {changers}."
//     de: "Social Media ist Game Changer für {changers}."
//   candidates:
//     en: "A candidate, for want of evidence: {candidates}."
//     de: "Ein Kandidat, dem der Beleg fehlt: {candidates}."
//   still:
//     en: "A game changer is found for none."
//     de: "Ein Game Changer ist für keines gefunden."
//   past:
//     en: "Not counted, because they are past: {past}."
//     de: "Nicht gezählt, weil sie vergangen sind: {past}."
MATCH (company:Model {id: $model})
MATCH (each:Segment {model: $model})
OPTIONAL MATCH (found:ChangePotential)-[:CHANGES]->(each)
RETURN each.id AS segment,
  coalesce(each.horizon, '') = 'past' AS past,
  company.change_top AS top,
  found.id AS finding,
  found.mechanism AS mechanism,
  found.level AS level,
  found.direction AS direction,
  found.evidence AS evidence,
  found.inform AS inform
ORDER BY segment, finding
