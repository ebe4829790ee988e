// title: {en: Likely duplicates, de: Wahrscheinlich doppelte Themen}
// question:
//   en: Which topics are probably one topic under two names?
//   de: Welche Themen sind wahrscheinlich ein Thema unter zwei Namen?
// source: docs/definitions.md 1
// parameters:
//   model: {type: model}
// gathers: [topic, name, area, aliases, languages, language, modules]
// step: duplicates
// columns:
//   topic_a: {type: id of Topic, words: {en: topic, de: Thema}}
//   name_a: {type: text, words: {en: name, de: Name}}
//   topic_b: {type: id of Topic, words: {en: other topic, de: anderes Thema}}
//   name_b: {type: text, words: {en: other name, de: anderer Name}}
//   area_a:
//     type: id of TopicArea
//     words: {en: topic area, de: Themenfeld}
//     absent: {en: –, de: –}
//   area_b:
//     type: id of TopicArea
//     words: {en: other topic area, de: anderes Themenfeld}
//     help:
//       en: one name in two areas may be one word in two senses
//       de: ein Name in zwei Feldern kann ein Wort in zwei Bedeutungen sein
//     absent: {en: –, de: –}
//   kind:
//     type: choice
//     words: {en: kind, de: Art}
//     choices:
//       alias: {en: same name, de: gleicher Name}
//       translation: {en: translation, de: Übersetzung}
//       spelling: {en: similar spelling, de: ähnliche Schreibweise}
//   similarity: {type: decimal, words: {en: similarity, de: Ähnlichkeit}}
//   modules:
//     type: list of id of Module
//     words: {en: modules together, de: Module zusammen}
//     help:
//       en: the modules that the two would carry as one topic
//       de: die Module, die beide als ein Thema tragen würden
// sentence:
//   none: {en: No two topics look like one., de: Keine zwei Themen sehen nach einem aus.}
//   one:
//     en: "Two topics are probably one: {topic_a} and {topic_b}."
//     de: "Zwei Themen sind wahrscheinlich eines: {topic_a} und {topic_b}."
//   many:
//     en: "{count} pairs of topics are probably one each; the first is {topic_a} and {topic_b}."
//     de: "{count} Paare von Themen sind wahrscheinlich je eines; zuerst {topic_a} und {topic_b}."
//   apart:
//     en: "In two topic areas, so perhaps one word in two senses: {apart}."
//     de: "In zwei Themenfeldern, also vielleicht ein Wort in zwei Bedeutungen: {apart}."
MATCH (t:Topic {model: $model})-[:PART_OF]->(whole:Model)
OPTIONAL MATCH (t)<-[has:HAS_TOPIC]-(carrier)-[:IN_MODULE]->(m:Module)
WHERE coalesce(has.priority, 1) > 0
WITH t, whole, collect(DISTINCT m.id) AS modules
OPTIONAL MATCH (t)-[:IN_AREA]->(around:TopicArea)
RETURN t.id AS topic, t.name AS name, around.id AS area, t.aliases AS aliases, t.alias_languages AS languages,
  whole.language AS language, modules
ORDER BY topic, area
