// title: {en: Usage formats of relationships, de: Nutzungsformate der Beziehungen}
// question:
//   en: Which usage formats suit the topics of each relationship, and for which purpose?
//   de: Welche Nutzungsformate eignen sich für die Themen jeder Beziehung, und zu welchem Zweck?
// source: docs/definitions.md 11
// parameters:
//   model: {type: model}
// gathers:
//   [relationship, priority, known_none, listed, topics, topic, format, purpose, code, why]
// step: relationships-formats
// columns:
//   relationship:
//     type: id of CustomerRelationship
//     words: {en: relationship, de: Beziehung}
//   topic: {type: id of any, words: {en: topic, de: Thema}, absent: {en: "–", de: "–"}}
//   format:
//     type: id of UsageFormat
//     words: {en: usage format, de: Nutzungsformat}
//     absent: {en: "–", de: "–"}
//   additional:
//     type: choice
//     words: {en: adds benefit, de: Zusatznutzen}
//     help: {en: benefit through social media, de: Nutzen durch Social Media}
//     choices:
//       "0": {en: unsuitable, de: ungeeignet}
//       "1": {en: "suitable, nobody there yet", de: "geeignet, noch niemand da"}
//       "2": {en: "suitable, users exchange about it", de: "geeignet, Nutzer tauschen sich aus"}
//       "3": {en: "suitable, occupied by others", de: "geeignet, von anderen besetzt"}
//     absent: {en: "–", de: "–"}
//   product:
//     type: choice
//     words: {en: raises product benefit, de: steigert Produktnutzen}
//     help: {en: more benefit from the product itself, de: mehr Nutzen aus dem Produkt selbst}
//     choices:
//       "0": {en: unsuitable, de: ungeeignet}
//       "1": {en: "suitable, nobody there yet", de: "geeignet, noch niemand da"}
//       "2": {en: "suitable, users exchange about it", de: "geeignet, Nutzer tauschen sich aus"}
//       "3": {en: "suitable, occupied by others", de: "geeignet, von anderen besetzt"}
//     absent: {en: "–", de: "–"}
//   aim:
//     type: choice
//     words: {en: what for, de: wozu}
//     choices:
//       keep: {en: strengthen existing customers, de: Bestandskunden stärken}
//       win: {en: also win new customers and an edge, de: auch Neukunden und Vorsprung gewinnen}
//       either: {en: brand or topic is still open, de: ob Marke oder Thema ist noch offen}
//     absent: {en: "–", de: "–"}
//   why: {type: list of text, words: {en: reason, de: Grund}}
//   findings:
//     type: list of choice
//     words: {en: findings, de: Befunde}
//     choices:
//       both communities:
//         en: both kinds of community suit
//         de: beide Arten Community eignen sich
//       none: {en: no format suits, de: kein Format eignet sich}
//   unrated: {type: list of id of UsageFormat, words: {en: not rated, de: nicht bewertet}}
//   missing:
//     type: list of choice
//     words: {en: not recorded, de: nicht erfasst}
//     choices:
//       additional benefit: {en: the additional benefit, de: der Zusatznutzen}
//       product benefit: {en: the product's benefit, de: der Produktnutzen}
//       topics: {en: topics, de: Themen}
// sentence:
//   none:
//     en: No customer relationship is recorded.
//     de: Keine Kundenbeziehung ist erfasst.
//   nothing:
//     en: No usage format is rated for a customer relationship.
//     de: Kein Nutzungsformat ist für eine Kundenbeziehung bewertet.
//   rated:
//     en: "Rated pairs of relationship and topic: {rated}."
//     de: "Bewertete Paare aus Beziehung und Thema: {rated}."
//   suitable:
//     en: "Some format suits {suitable}."
//     de: "Ein Format eignet sich für {suitable}."
//   keep:
//     en: "A brand community (strengthens existing customers): {keep}."
//     de: "Eine Marken-Community (stärkt Bestandskunden): {keep}."
//   win:
//     en: "A topic community (wins new customers too): {win}."
//     de: "Eine Themen-Community (gewinnt auch neue Kunden): {win}."
//   both:
//     en: "Both: {both}; the goals for growth and competition decide."
//     de: "Beide: {both}; die Ziele für Wachstum und Wettbewerb entscheiden."
//   unsuitable:
//     en: "No format suits {unsuitable}."
//     de: "Kein Format eignet sich für {unsuitable}."
//   bare:
//     en: "Not rated: {bare}."
//     de: "Nicht bewertet: {bare}."
//   topicless:
//     en: "No topic recorded: {topicless}."
//     de: "Kein Thema erfasst: {topicless}."
MATCH (kept:CustomerRelationship {model: $model})
OPTIONAL MATCH (kept)-[has:HAS_TOPIC]->(carried:Topic)
WHERE coalesce(has.priority, 1) > 0
OPTIONAL MATCH (carried)-[:IN_AREA]->(place:TopicArea)
WITH kept, collect(
  CASE WHEN carried IS NULL THEN null ELSE [carried.id, coalesce(place.id, carried.id)] END
) AS topics
OPTIONAL MATCH (kept)<-[:RATES]-(rating:Rating)-[:OF]->(usage:UsageFormat)
OPTIONAL MATCH (kept)<-[:RATES]-(rating)-[:FOR]->(subject)
RETURN kept.id AS relationship,
  kept.priority AS priority,
  coalesce(kept.known_none, []) AS known_none,
  EXISTS { (kept)-[:HAS_TOPIC]->(:Topic) } AS listed,
  topics,
  subject.id AS topic,
  usage.id AS format,
  rating.purpose AS purpose,
  rating.level AS code,
  rating.level_why AS why
ORDER BY relationship, topic, format, purpose
