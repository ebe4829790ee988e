// title: {en: Usage formats and competition, de: Nutzungsformate und Wettbewerb}
// question:
//   en: Which usage formats suit each segment and topic area, and how hard are they to win?
//   de: Welche Nutzungsformate eignen sich je Segment und Themenfeld, und wie schwer sind sie zu gewinnen?
// source: docs/definitions.md 6
// parameters:
//   model: {type: model}
//   segment:
//     type: segment
//     optional: yes
//     help: {en: only this segment, de: nur dieses Segment}
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// missing:
//   topics:
//     en: "which topics does {first} stand for?"
//     de: "für welche Themen steht {first}?"
//   code:
//     en: "does the format {third} suit {first} in {second}, and who is there?"
//     de: "eignet sich das Format {third} für {first} in {second}, und wer ist dort?"
//   occupant:
//     en: "who occupies {first} with the format {second}?"
//     de: "wer besetzt {first} mit dem Format {second}?"
//   occupies:
//     en: "in which format does {first} occupy {second}?"
//     de: "in welchem Format besetzt {first} {second}?"
//   kind:
//     en: "what sort of competitor is {first}?"
//     de: "welche Art Wettbewerber ist {first}?"
//   competence:
//     en: "is the competence of {first} lower than ours, comparable or higher?"
//     de: "ist die Kompetenz von {first} geringer als unsere, vergleichbar oder höher?"
//   resources:
//     en: "has {first} fewer resources than we, comparable ones or far more?"
//     de: "hat {first} weniger Ressourcen als wir, vergleichbare oder weit mehr?"
//   media_experience:
//     en: "have we experience with media work?"
//     de: "haben wir Erfahrung mit Medienarbeit?"
//   media_organisation:
//     en: "are we organised for media work?"
//     de: "sind wir für Medienarbeit organisiert?"
//   innovation:
//     en: "can we win by innovation?"
//     de: "können wir durch Innovation gewinnen?"
// gathers:
//   [segment, company, media_experience, media_organisation, innovation, excluded, listed,
//   known_none, topics, near, rivals, judgement, rated, single, within, present, format, purpose,
//   code, why]
// step: formats
// columns:
//   segment: {type: id of Segment, words: {en: segment, de: Segment}}
//   area:
//     type: id of any
//     words: {en: area or topic, de: Themenfeld oder Thema}
//     absent: {en: –, de: –}
//   format:
//     type: id of UsageFormat
//     words: {en: usage format, de: Nutzungsformat}
//     absent: {en: –, de: –}
//   purpose:
//     type: choice
//     words: {en: purpose, de: Zweck}
//     choices:
//       additional benefit: {en: adds benefit, de: Zusatznutzen}
//       product benefit: {en: raises product benefit, de: steigert Produktnutzen}
//     help: {en: without one it is for both, de: ohne Angabe gilt der Code für beide}
//     absent: {en: –, de: –}
//   code:
//     type: integer
//     words: {en: code, de: Code}
//     help:
//       en: 0 unsuitable, 1 nobody there yet, 2 users exchange about it, 3 occupied by others
//       de: 0 ungeeignet, 1 noch niemand da, 2 Nutzer tauschen sich aus, 3 von anderen besetzt
//   occupants: {type: list of id of Competitor, words: {en: occupied by, de: besetzt von}}
//   verdict:
//     type: choice
//     words: {en: competition, de: Wettbewerb}
//     choices:
//       free: {en: free, de: frei}
//       winnable: {en: winnable, de: zu gewinnen}
//       contest: {en: contest, de: offener Wettkampf}
//       hard: {en: hard, de: schwer}
//       possible only so: {en: only by innovation, de: nur durch Innovation}
//       very hard: {en: very hard, de: sehr schwer}
//       unlikely: {en: unlikely, de: unwahrscheinlich}
//       open: {en: open, de: offen}
//       unsuitable: {en: unsuitable, de: ungeeignet}
//   missing: {type: list of missing, words: {en: missing, de: fehlt}}
//   presence:
//     type: level presence
//     words: {en: presence, de: Präsenz}
//     help:
//       en: the highest known one of its topics
//       de: die höchste bekannte seiner Themen
//   presence_unknown:
//     type: list of id of Topic
//     words: {en: topics of unknown presence, de: Themen ohne bekannte Präsenz}
//   topics: {type: list of id of Topic, words: {en: topics, de: Themen}}
//   why: {type: text, words: {en: reason, de: Grund}, absent: {en: –, de: –}}
// sentence:
//   none:
//     en: "No usage format is rated, and none of the[ {considered}] segments considered has a topic to rate one for."
//     de: "Kein Nutzungsformat ist bewertet, und keines der[ {considered}] berücksichtigten Segmente hat ein Thema, für das eines zu bewerten wäre."
//   many:
//     en: "Of {cells} formats of segments and areas: [{free} free, {occupied} occupied, {unsuitable} unsuitable, {opens} open]."
//     de: "Von {cells} Formaten von Segmenten und Feldern: [{free} frei, {occupied} besetzt, {unsuitable} ungeeignet, {opens} offen]."
//   hardest:
//     en: "Very hard or unlikely to win: {far}."
//     de: "Sehr schwer oder unwahrscheinlich zu gewinnen: {far}."
//   unsuited:
//     en: "No format suits {unsuited}."
//     de: "Kein Format eignet sich für {unsuited}."
//   contradicted:
//     en: "Rated as free although somebody is there: {contradicted}."
//     de: "Als frei bewertet, obwohl jemand dort ist: {contradicted}."
//   asking:
//     en: "To find out first about formats: {missing}"
//     de: "Zu den Formaten zuerst zu klären: {missing}"
MATCH (us:Model {id: $model})
MATCH (each:Segment {model: $model})
WHERE $segment IS NULL OR each.id = $segment
OPTIONAL MATCH (each)-[has:HAS_TOPIC]->(carried:Topic)
WHERE coalesce(has.priority, 1) > 0
OPTIONAL MATCH (carried)-[:IN_AREA]->(area:TopicArea)
WITH us, each, collect(
  CASE
    WHEN carried IS NULL THEN null
    ELSE [
      carried.id, coalesce(area.id, ''), coalesce(area.general, false),
      coalesce(carried.presence, -1)
    ]
  END
) AS topics
OPTIONAL MATCH (each)-[:HAS_TOPIC]->(:Topic)-[:IN_AREA*0..1]->(spot)<-[there:OCCUPIES]-(rival)
WITH us, each, topics, collect(
  CASE
    WHEN rival IS NULL THEN null
    ELSE [
      rival.id, coalesce(rival.kind, ''), coalesce(rival.competence, ''),
      coalesce(rival.resources, ''), spot.id, coalesce(there.format, '')
    ]
  END
) AS near
OPTIONAL MATCH (each)<-[:RATES]-(:Rating)-[:FOR]->()-[:IN_AREA*0..1]->(place)
  <-[occupies:OCCUPIES]-(other)
WITH us, each, topics, near, collect(
  CASE
    WHEN other IS NULL THEN null
    ELSE [
      other.id, coalesce(other.kind, ''), coalesce(other.competence, ''),
      coalesce(other.resources, ''), place.id, coalesce(occupies.format, '')
    ]
  END
) AS rivals
OPTIONAL MATCH (each)<-[:RATES]-(rating:Rating)-[:OF]->(usage:UsageFormat)
OPTIONAL MATCH (each)<-[:RATES]-(rating)-[:FOR]->(subject)
OPTIONAL MATCH (each)<-[:RATES]-(rating)-[:FOR]->(subject)-[:IN_AREA]->(around:TopicArea)
RETURN each.id AS segment,
  us.id AS company,
  us.media_experience AS media_experience,
  us.media_organisation AS media_organisation,
  us.innovation AS innovation,
  CASE
    WHEN $all OR $segment IS NOT NULL THEN null
    WHEN each.decision IN ['leave out', 'advertise only'] THEN each.decision
    WHEN each.horizon = 'past' THEN 'past'
  END AS excluded,
  EXISTS { (each)-[:HAS_TOPIC]->(:Topic) } OR 'topics' IN coalesce(each.known_none, []) AS listed,
  'formats' IN coalesce(each.known_none, []) AS known_none,
  topics,
  near,
  rivals,
  rating.id AS judgement,
  subject.id AS rated,
  'Topic' IN labels(subject) AS single,
  around.id AS within,
  subject.presence AS present,
  usage.id AS format,
  rating.purpose AS purpose,
  rating.level AS code,
  rating.level_why AS why
ORDER BY segment, company, judgement, rated, within, format
