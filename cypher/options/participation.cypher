// title: {en: Participation, de: Partizipation}
// question:
//   en: How can users take part, in the company's performance and in social media itself?
//   de: Wie können Nutzer mitwirken, an der Unternehmensleistung und an Social Media selbst?
// source: docs/definitions.md 12
// parameters:
//   model: {type: model}
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// gathers:
//   [thing, module, excluded, known_none, every, rating, way, level, level_why, topic]
// step: participation
// columns:
//   offer:
//     type: id of ParticipationOffer
//     words: {en: offer, de: Angebot}
//     absent: {en: "–", de: "–"}
//   side:
//     type: choice
//     words: {en: helps with, de: hilft bei}
//     choices:
//       company performance: {en: company performance, de: Unternehmensleistung}
//       social media: {en: social media, de: Social Media}
//     absent: {en: "–", de: "–"}
//   degree:
//     type: choice
//     words: {en: degree, de: Grad}
//     choices:
//       spontaneous: {en: spontaneous, de: spontan}
//       successive: {en: successive, de: schrittweise}
//       co-design: {en: co-design, de: Mitgestaltung}
//     absent: {en: "–", de: "–"}
//   rated:
//     type: id of any
//     words: {en: for, de: für}
//     absent: {en: nobody yet, de: noch niemanden}
//   level: {type: level rating, words: {en: level, de: Stufe}, absent: {en: "–", de: "–"}}
//   topics:
//     type: list of id of any
//     words: {en: topics, de: Themen}
//     help: {en: that the rating rests on, de: auf denen die Bewertung beruht}
//   why: {type: list of text, words: {en: reason, de: Grund}}
//   findings:
//     type: list of choice
//     words: {en: findings, de: Befunde}
//     choices:
//       no topic: {en: rests on no named topic, de: beruht auf keinem genannten Thema}
//       none: {en: has none, de: hat keine}
//   missing:
//     type: list of choice
//     words: {en: not recorded, de: nicht erfasst}
//     choices:
//       ratings: {en: any rating, de: irgendeine Bewertung}
//       level: {en: level, de: Stufe}
//       side: {en: what users help with, de: wobei Nutzer helfen}
//       degree: {en: degree, de: Grad}
// sentence:
//   none:
//     en: No offer to take part is rated.
//     de: Kein Partizipationsangebot ist bewertet.
//   useless:
//     en: No offer to take part is rated above none.
//     de: Kein Partizipationsangebot ist mit mehr als „keine“ bewertet.
//   performance:
//     en: "Users can help with the company's performance: {performance}."
//     de: "Bei der Unternehmensleistung können Nutzer helfen: {performance}."
//   social_media:
//     en: "With social media itself users can help: {social_media}."
//     de: "Bei Social Media selbst können sie helfen: {social_media}."
//   elsewhere:
//     en: "What users help with is not recorded: {elsewhere}."
//     de: "Wobei Nutzer helfen, ist nicht erfasst: {elsewhere}."
//   hidden:
//     en: "Without a topic: {hidden}."
//     de: "Ohne Thema: {hidden}."
//   idle:
//     en: "Rated for nobody yet: {idle}."
//     de: "Noch für niemanden bewertet: {idle}."
//   nothing_for:
//     en: "None is to be had for {nothing_for}."
//     de: "Keine gibt es für {nothing_for}."
//   unrecorded:
//     en: "Nothing recorded for {unrecorded}."
//     de: "Nichts erfasst für {unrecorded}."
MATCH (company:Model {id: $model})
OPTIONAL MATCH (offered:ParticipationOffer {model: $model})
WITH company, collect(
  CASE
    WHEN offered IS NULL THEN null
    ELSE [offered.id, coalesce(offered.side, ''), coalesce(offered.degree, '')]
  END
) AS every
OPTIONAL MATCH (company)<-[:PART_OF]-(each)-[:IN_MODULE]->(place:Module)
WHERE place.id IN ['customer-segments', 'customer-relationships']
OPTIONAL MATCH (each)<-[:RATES]-(judged:Rating)-[:OF]->(used:ParticipationOffer)
OPTIONAL MATCH (each)<-[:RATES]-(judged)-[:FOR]->(subject)
RETURN each.id AS thing,
  place.id AS module,
  CASE
    WHEN $all THEN null
    WHEN each.decision IN ['leave out', 'advertise only'] THEN each.decision
    WHEN each.horizon = 'past' THEN 'past'
  END AS excluded,
  'participation' IN coalesce(each.known_none, []) AS known_none,
  every,
  judged.id AS rating,
  used.id AS way,
  judged.level AS level,
  judged.level_why AS level_why,
  subject.id AS topic
ORDER BY thing, module, rating, way, topic
