// title: {en: Topics shared across modules, de: Themen aus mehreren Modulen}
// question:
//   en: Which topics carry more than one part of the business model?
//   de: Welche Themen tragen mehr als einen Teil des Geschäftsmodells?
// source: docs/definitions.md 1
// parameters:
//   model: {type: model}
//   min_modules:
//     type: integer
//     default: 2
//     minimum: 1
//     help: {en: fewest modules a topic must touch, de: so viele Module berührt ein Thema mindestens}
// gathers:
//   [topic, name, modules, carriers, weight, links, unknown_links, segments, relationships, others]
// step: shared
// columns:
//   topic: {type: id of Topic, words: {en: topic, de: Thema}}
//   name: {type: text, words: {en: name, de: Name}}
//   modules: {type: list of id of Module, words: {en: modules, de: Module}}
//   carriers:
//     type: integer
//     words: {en: carriers, de: Träger}
//     help: {en: elements that stand for it, de: "Elemente, die dafür stehen"}
//   weight:
//     type: integer
//     words: {en: weight, de: Gewicht}
//     help: {en: highest priority × affinity, de: höchste Priorität × Affinität}
//   links: {type: integer, words: {en: links, de: Verbindungen}}
//   unknown_links:
//     type: integer
//     words: {en: of these unknown, de: davon unbekannt}
//     help:
//       en: links without a known priority or affinity
//       de: Verbindungen ohne bekannte Priorität oder Affinität
//   segments: {type: list of id of Segment, words: {en: segments, de: Segmente}}
//   relationships:
//     type: list of id of CustomerRelationship
//     words: {en: customer relationships, de: Kundenbeziehungen}
//   others: {type: list of id of any, words: {en: other carriers, de: andere Träger}}
// sentence:
//   none:
//     en: No topic is shared by {min_modules} modules or more.
//     de: Kein Thema wird von {min_modules} oder mehr Modulen geteilt.
//   one:
//     en: "One topic is shared, {topic}: {modules}."
//     de: "Ein Thema wird geteilt, {topic}: {modules}."
//   many:
//     en: "{count} topics are shared, above all {topic}: {modules}."
//     de: "{count} Themen werden geteilt, allen voran {topic}: {modules}."
MATCH (m:Module)<-[:IN_MODULE]-(e)
WHERE e.model = $model
MATCH (e)-[has:HAS_TOPIC]->(t:Topic)
WHERE has.priority IS NULL OR has.priority > 0
WITH t, m.id AS module, e.id AS element,
  has.priority * coalesce(has.affinity, t.affinity) AS weighed
WITH t, collect(DISTINCT module) AS modules, count(*) AS carriers, max(weighed) AS weight,
  count(weighed) AS known,
  collect(CASE WHEN module = 'customer-segments' THEN element END) AS segments,
  collect(CASE WHEN module = 'customer-relationships' THEN element END) AS relationships,
  collect(
    CASE WHEN NOT module IN ['customer-segments', 'customer-relationships'] THEN element END
  ) AS others
WHERE size(modules) >= $min_modules
RETURN t.id AS topic,
  t.name AS name,
  modules,
  carriers,
  weight,
  carriers AS links,
  carriers - known AS unknown_links,
  segments,
  relationships,
  others
ORDER BY size(modules) DESC, weight IS NULL, weight DESC, carriers DESC, topic
