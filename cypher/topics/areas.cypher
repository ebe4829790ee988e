// title: {en: Topic areas shared across modules, de: Themenfelder aus mehreren Modulen}
// question:
//   en: Which topic areas carry more than one part of the business model?
//   de: Welche Themenfelder tragen mehr als einen Teil des Geschäftsmodells?
// source: docs/definitions.md 1
// parameters:
//   model: {type: model}
//   min_modules:
//     type: integer
//     default: 2
//     minimum: 1
//     help: {en: fewest modules an area must touch, de: so viele Module berührt ein Feld mindestens}
// gathers: [area, name, modules, carriers, weight, links, unknown_links, topics]
// step: areas
// columns:
//   area:
//     type: id of TopicArea
//     words: {en: topic area, de: Themenfeld}
//     absent: {en: without an area, de: ohne Feld}
//   name: {type: text, words: {en: name, de: Name}, absent: {en: –, de: –}}
//   modules: {type: list of id of Module, words: {en: modules, de: Module}}
//   carriers:
//     type: integer
//     words: {en: carriers, de: Träger}
//     help: {en: elements that stand for it, de: "Elemente, die dafür stehen"}
//     absent: {en: –, de: –}
//   weight:
//     type: integer
//     words: {en: weight, de: Gewicht}
//     help: {en: highest priority × affinity, de: höchste Priorität × Affinität}
//   links: {type: integer, words: {en: links, de: Verbindungen}, absent: {en: –, de: –}}
//   unknown_links:
//     type: integer
//     words: {en: of these unknown, de: davon unbekannt}
//     help:
//       en: links without a known priority or affinity
//       de: Verbindungen ohne bekannte Priorität oder Affinität
//     absent: {en: –, de: –}
//   topics: {type: list of id of Topic, words: {en: topics, de: Themen}}
// sentence:
//   none:
//     en: No topic area touches {min_modules} modules or more.
//     de: Kein Themenfeld berührt {min_modules} Module oder mehr.
//   one:
//     en: "Only one topic area is shared: {area}, in {modules}."
//     de: "Nur ein Themenfeld ist geteilt: {area} – {modules}."
//   many:
//     en: "Shared most: {area}, in {modules}."
//     de: "Am meisten geteilt: {area} – {modules}."
//   loose:
//     en: "Topics without an area: {loose}."
//     de: "Themen ohne Feld: {loose}."
MATCH (t:Topic {model: $model})
OPTIONAL MATCH (t)-[:IN_AREA]->(place:TopicArea)
WITH place, t ORDER BY t.id
WITH place, collect(t) AS members, collect(t.id) AS topics
UNWIND members AS member
OPTIONAL MATCH (member)<-[has:HAS_TOPIC]-(e)-[:IN_MODULE]->(m:Module)
WHERE coalesce(has.priority, 1) > 0 AND place IS NOT NULL
WITH place, topics, m, count(DISTINCT e) AS carriers, count(has) AS links,
  max(has.priority * coalesce(has.affinity, member.affinity)) AS weight,
  count(has.priority * coalesce(has.affinity, member.affinity)) AS known
ORDER BY m.position
WITH place, topics, collect(m.id) AS modules, sum(carriers) AS carriers, sum(links) AS links,
  max(weight) AS weight, sum(known) AS known
WHERE size(modules) >= $min_modules OR place IS NULL
RETURN place.id AS area,
  place.name AS name,
  modules,
  CASE WHEN place IS NULL THEN null ELSE carriers END AS carriers,
  weight,
  CASE WHEN place IS NULL THEN null ELSE links END AS links,
  CASE WHEN place IS NULL THEN null ELSE links - known END AS unknown_links,
  topics
ORDER BY place IS NULL, size(modules) DESC, weight IS NULL, weight DESC, carriers DESC, area
