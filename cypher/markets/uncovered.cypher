// title: {en: Uncovered sides, de: Nicht abgedeckte Seiten}
// question:
//   en: Which sides lack a topic, a usage format, a priority or an examined change potential?
//   de: Welchen Seiten fehlt Thema, Nutzungsformat, Priorität oder geprüftes Veränderungspotenzial?
// source: docs/definitions.md 2
// parameters:
//   model: {type: model}
// gathers:
//   [market, segment, carries, listed, priority, examined, needed_by, known_none, topics,
//   judgement, rated, format, purpose, code]
// step: uncovered
// columns:
//   market: {type: id of Market, words: {en: market, de: Markt}}
//   side: {type: id of Segment, words: {en: side, de: Seite}}
//   topic:
//     type: choice
//     words: {en: topic, de: Thema}
//     choices:
//       none: {en: none, de: keines}
//       not recorded: {en: not recorded, de: nicht erfasst}
//     absent: {en: –, de: –}
//   format:
//     type: choice
//     words: {en: usage format, de: Nutzungsformat}
//     choices:
//       none suitable: {en: none suitable, de: keines geeignet}
//       not recorded: {en: not recorded, de: nicht erfasst}
//     absent: {en: –, de: –}
//   priority:
//     type: choice
//     words: {en: priority, de: Priorität}
//     choices:
//       not recorded: {en: not recorded, de: nicht erfasst}
//     absent: {en: –, de: –}
//   change:
//     type: choice
//     words: {en: change potential, de: Veränderungspotenzial}
//     choices:
//       not recorded: {en: not recorded, de: nicht erfasst}
//     absent: {en: –, de: –}
//   needed_by:
//     type: list of id of Segment
//     words: {en: left out but needed by, de: "weggelassen, aber gebraucht von"}
// sentence:
//   none: {en: Every side is covered., de: Jede Seite ist abgedeckt.}
//   nowhere: {en: No market with sides is recorded., de: Kein Markt mit Seiten ist erfasst.}
//   one:
//     en: "One side lacks something: {side} in the market {market}."
//     de: "Einer Seite fehlt etwas: {side} im Markt {market}."
//   many:
//     en: "{sides} lack something; all sides of a market must succeed."
//     de: "Es fehlt etwas bei: {sides}; alle Seiten eines Marktes müssen gelingen."
//   needed:
//     en: "Left out although other sides need it: {needed}."
//     de: "Weggelassen, obwohl andere Seiten sie brauchen: {needed}."
MATCH (m:Market {model: $model})<-[:SIDE_OF]-(s:Segment)
OPTIONAL MATCH (needy:Segment)-[d:DEPENDS_ON]->(s)
WHERE d.market = m.id AND d.need = 'must' AND s.decision = 'leave out'
  AND NOT coalesce(needy.decision, '') IN ['leave out', 'advertise only']
  AND coalesce(needy.horizon, '') <> 'past'
WITH m, s, needy ORDER BY needy.id
WITH m, s, collect(needy.id) AS needed_by
OPTIONAL MATCH (s)-[has:HAS_TOPIC]->(carried:Topic)
WHERE coalesce(has.priority, 1) > 0
OPTIONAL MATCH (carried)-[:IN_AREA]->(place:TopicArea)
WITH m, s, needed_by, count(carried) > 0 AS carries, collect(
  CASE
    WHEN carried IS NULL OR coalesce(place.general, false) THEN null
    ELSE [carried.id, coalesce(place.id, carried.id)]
  END
) AS topics
OPTIONAL MATCH (s)<-[:RATES]-(rating:Rating)-[:OF]->(usage:UsageFormat)
OPTIONAL MATCH (s)<-[:RATES]-(rating)-[:FOR]->(subject)
RETURN m.id AS market,
  s.id AS segment,
  carries,
  EXISTS { (s)-[:HAS_TOPIC]->(:Topic) } OR 'topics' IN coalesce(s.known_none, []) AS listed,
  s.priority AS priority,
  EXISTS { (s)-[:FORMED_BY]->(:Criterion)<-[:CHANGES]-(:ChangePotential) } AS examined,
  needed_by,
  'formats' IN coalesce(s.known_none, []) AS known_none,
  topics,
  rating.id AS judgement,
  subject.id AS rated,
  usage.id AS format,
  rating.purpose AS purpose,
  rating.level AS code
ORDER BY market, segment, judgement, rated, format
