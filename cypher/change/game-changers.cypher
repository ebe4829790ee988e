// title: {en: Game changers, de: Game Changer}
// question:
//   en: Where is social media a game changer for the business model, and where was nobody looking?
//   de: Wo ist Social Media ein Game Changer für das Geschäftsmodell, und wo hat noch niemand hingesehen?
// source: docs/definitions.md 5
// parameters:
//   model: {type: model}
// missing:
//   priority:
//     en: "which priority has the topic {first} for {second}?"
//     de: "welche Priorität hat das Thema {first} für {second}?"
//   topics:
//     en: "which topics does {first} stand for?"
//     de: "für welche Themen steht {first}?"
// gathers: [carrier, past, topic, priority, affinity, affinity_top]
// step: game-changers
// columns:
//   thing: {type: id of any, words: {en: part, de: Teil}}
//   modules: {type: list of id of Module, words: {en: modules, de: Module}}
//   state:
//     type: choice
//     words: {en: finding, de: Befund}
//     choices:
//       game changer: {en: game changer, de: Game Changer}
//       candidate: {en: "candidate, without evidence", de: "Kandidat, ohne Beleg"}
//       question: {en: "top affinity, not examined", de: "höchste Affinität, nicht geprüft"}
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
//   evidence: {type: list of text, words: {en: evidence, de: Belege}}
//   inform: {type: list of text, words: {en: to be informed, de: zu informieren}}
//   topics: {type: list of id of Topic, words: {en: topics, de: Themen}}
//   priority:
//     type: level priority
//     words: {en: priority of its topics, de: Priorität seiner Themen}
//     help: {en: the highest known one, de: die höchste bekannte}
//   low:
//     type: boolean
//     words: {en: priority too low, de: Priorität zu niedrig}
//     help:
//       en: a game changer whose topics have low priority or none
//       de: ein Game Changer, dessen Themen niedrige oder keine Priorität haben
//     absent: {en: –, de: –}
//   missing: {type: list of missing change criteria, words: {en: missing, de: fehlt}}
// sentence:
//   none:
//     en: "Nothing is examined yet: how far can social media change the {of} parts of the business model?"
//     de: "Noch ist nichts geprüft: wie weit kann Social Media die {of} Teile des Geschäftsmodells verändern?"
//   empty:
//     en: The model has no part that social media could change.
//     de: Das Modell hat keinen Teil, den Social Media verändern könnte.
//   changers:
//     en: "Social media is a game changer for {changers}."
//     de: "Social Media ist Game Changer für {changers}."
//   candidates:
//     en: "A candidate, for want of evidence: {candidates}."
//     de: "Ein Kandidat, dem der Beleg fehlt: {candidates}."
//   changed:
//     en: "No game changer is found; most is changed at {changed}."
//     de: "Kein Game Changer ist gefunden; am meisten verändert sich {changed}."
//   unchanged:
//     en: "Social media changes nothing here: everything is examined."
//     de: "Social Media verändert hier nichts: alles ist geprüft."
//   so_far:
//     en: "No change is found so far."
//     de: "Bisher ist keine Veränderung gefunden."
//   counted:
//     en: "Examined: {examined} of {of} parts."
//     de: "Geprüft: {examined} von {of} Teilen."
//   lows:
//     en: "Its topics have too low a priority: {lows}."
//     de: "Seine Themen haben eine zu niedrige Priorität: {lows}."
//   questions:
//     en: "To be examined first, for affinity is highest there: {questions}."
//     de: "Zuerst zu prüfen, weil die Affinität dort am höchsten ist: {questions}."
MATCH (company:Model {id: $model})<-[:PART_OF]-(part)-[has:HAS_TOPIC]->(carried:Topic)
WHERE has.priority IS NULL OR has.priority > 0
RETURN part.id AS carrier,
  coalesce(part.horizon, '') = 'past' AS past,
  carried.id AS topic,
  has.priority AS priority,
  coalesce(has.affinity, carried.affinity) AS affinity,
  company.affinity_top AS affinity_top
ORDER BY carrier, topic
