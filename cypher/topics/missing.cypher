// title: {en: Missing corners, de: Fehlende Ecken}
// question:
//   en: >-
//     Which topics are carried by two of customer segments, value propositions and customer
//     relationships, and who could carry them in the third?
//   de: >-
//     Welche Themen tragen zwei von Kundensegmenten, Wertangeboten und Kundenbeziehungen, und wer
//     könnte sie im dritten Modul tragen?
// source: docs/definitions.md 1
// parameters:
//   model: {type: model}
// gathers: [topic, name, missing, carrier, element, recorded, known_none]
// step: missing
// columns:
//   topic: {type: id of Topic, words: {en: topic, de: Thema}}
//   name: {type: text, words: {en: name, de: Name}}
//   missing: {type: id of Module, words: {en: missing in, de: fehlt in}}
//   element:
//     type: id of any
//     words: {en: could carry it, de: könnte es tragen}
//     absent: {en: –, de: –}
//   state:
//     type: choice
//     words: {en: state, de: Stand}
//     choices:
//       silent: {en: has other topics, de: hat andere Themen}
//       not filled in: {en: no topics recorded, de: keine Themen erfasst}
//       no relationship recorded: {en: no relationship recorded, de: keine Beziehung erfasst}
//     help:
//       en: whether it has other topics, or none recorded so far
//       de: ob es andere Themen hat oder noch keine erfasst sind
//   through:
//     type: id of any
//     words: {en: linked to, de: verbunden mit}
//     help: {en: an element that carries the topic, de: "ein Element, das es trägt"}
// sentence:
//   none:
//     en: No topic lacks just one of segments, value propositions and relationships.
//     de: Keinem Thema fehlt genau eines von Segment, Wertangebot und Beziehung.
//   corners:
//     en: "{corners} topics lack one of segments, value propositions and relationships: {topics}."
//     de: "{corners} Themen fehlt ein Segment, ein Wertangebot oder eine Beziehung: {topics}."
//   corner:
//     en: "One topic lacks one of segments, value propositions and relationships: {topics}."
//     de: "Einem Thema fehlt ein Segment, ein Wertangebot oder eine Beziehung: {topics}."
//   nobody:
//     en: "Nothing recorded so far could close the gap of {nobody}."
//     de: "Noch nichts Erfasstes könnte die Lücke schließen bei: {nobody}."
MATCH (t:Topic {model: $model})<-[has:HAS_TOPIC]-(holder)-[:IN_MODULE]->(corner:Module)
WHERE corner.id IN ['customer-segments', 'value-propositions', 'customer-relationships']
  AND coalesce(has.priority, 1) > 0
WITH t, collect(DISTINCT corner.id) AS corners, collect(holder) AS carriers
WHERE size(corners) = 2
MATCH (third:Module)
WHERE third.id IN ['customer-segments', 'value-propositions', 'customer-relationships']
  AND NOT third.id IN corners
UNWIND carriers AS known
OPTIONAL MATCH (known)-[:OFFERED|KEPT_BY*1..2]-(e)-[:IN_MODULE]->(third)
WITH DISTINCT t, third, known, e
RETURN t.id AS topic,
  t.name AS name,
  third.id AS missing,
  known.id AS carrier,
  e.id AS element,
  CASE
    WHEN e IS NULL THEN false
    ELSE EXISTS { (e)-[:HAS_TOPIC]->(:Topic) } OR 'topics' IN coalesce(e.known_none, [])
  END AS recorded,
  'customer relationships' IN coalesce(known.known_none, [])
    OR EXISTS { (known)<-[:OFFERED]-(:Segment) }
    AND NOT EXISTS {
      MATCH (known)<-[:OFFERED]-(s:Segment)
      WHERE NOT 'customer relationships' IN coalesce(s.known_none, [])
    } AS known_none
ORDER BY topic, missing, element, carrier
