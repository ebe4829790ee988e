// title: {en: Motivation, de: Motivation}
// question:
//   en: What moves users to take part, and is what that presupposes there?
//   de: Was bewegt Nutzer zum Mitmachen, und ist da, was das voraussetzt?
// source: docs/definitions.md 12
// parameters:
//   model: {type: model}
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// gathers:
//   [thing, module, excluded, known_none, top, every, rating, way, level, limits, level_why,
//   topic]
// step: motivation
// columns:
//   method:
//     type: id of MotivationMethod
//     words: {en: method, de: Methode}
//     absent: {en: "–", de: "–"}
//   kind:
//     type: choice
//     words: {en: kind, de: Art}
//     choices:
//       intrinsic: {en: intrinsic, de: intrinsisch}
//       extrinsic: {en: extrinsic, de: extrinsisch}
//     absent: {en: "–", de: "–"}
//   source:
//     type: choice
//     words: {en: source, de: Quelle}
//     choices:
//       own activity: {en: own activity, de: eigene Aktivität}
//       data: {en: data, de: Daten}
//     absent: {en: "–", de: "–"}
//   rated:
//     type: id of any
//     words: {en: for, de: für}
//     absent: {en: nobody yet, de: noch niemanden}
//   level: {type: level rating, words: {en: level, de: Stufe}, absent: {en: "–", de: "–"}}
//   limits:
//     type: text
//     words: {en: limits, de: Grenzen}
//     help: {en: limits of the chosen channel, de: Grenzen des gewählten Kanals}
//     absent: {en: "–", de: "–"}
//   satisfaction:
//     type: level rating
//     words: {en: satisfaction, de: Zufriedenheit}
//     help: {en: with the product itself, de: mit dem Produkt selbst}
//     absent: {en: "–", de: "–"}
//   precondition:
//     type: choice
//     words: {en: precondition, de: Voraussetzung}
//     help: {en: people are satisfied with the product, de: das Produkt stellt zufrieden}
//     choices:
//       met: {en: met, de: erfüllt}
//       doubtful: {en: doubtful, de: zweifelhaft}
//       lacking: {en: lacking, de: fehlt}
//       open: {en: open, de: offen}
//     absent: {en: "–", de: "–"}
//   user_benefit:
//     type: boolean
//     words: {en: user benefit, de: Nutzernutzen}
//     help: {en: a user benefit is there, de: ein Nutzernutzen ist da}
//     absent: {en: "–", de: "–"}
//   visible_status:
//     type: boolean
//     words: {en: visible status, de: sichtbarer Status}
//     help: {en: customers can show their status, de: Kunden können ihren Status zeigen}
//     absent: {en: "–", de: "–"}
//   topics:
//     type: list of id of any
//     words: {en: topics, de: Themen}
//     help: {en: that the rating rests on, de: auf denen die Bewertung beruht}
//   why: {type: list of text, words: {en: reason, de: Grund}}
//   findings:
//     type: list of choice
//     words: {en: findings, de: Befunde}
//     choices:
//       limited: {en: limited by the channel, de: durch den Kanal begrenzt}
//       no topic: {en: rests on no named topic, de: beruht auf keinem genannten Thema}
//       none: {en: has none, de: hat keine}
//   missing:
//     type: list of choice
//     words: {en: not recorded, de: nicht erfasst}
//     choices:
//       ratings: {en: any rating, de: irgendeine Bewertung}
//       level: {en: level, de: Stufe}
//       kind: {en: kind, de: Art}
//       source: {en: source, de: Quelle}
//       satisfaction: {en: satisfaction with the product, de: Zufriedenheit mit dem Produkt}
// sentence:
//   none:
//     en: No method of motivation is rated.
//     de: Keine Motivationsmethode ist bewertet.
//   useless:
//     en: No method of motivation is rated above none.
//     de: Keine Motivationsmethode ist mit mehr als „keine“ bewertet.
//   intrinsic:
//     en: "Intrinsic: {intrinsic}."
//     de: "Intrinsisch: {intrinsic}."
//   extrinsic:
//     en: "Extrinsic: {extrinsic}."
//     de: "Extrinsisch: {extrinsic}."
//   other:
//     en: "Intrinsic or extrinsic is not recorded: {other}."
//     de: "Ob intrinsisch oder extrinsisch, ist nicht erfasst: {other}."
//   limited:
//     en: "Limited by the channel: {limited}."
//     de: "Durch den Kanal begrenzt: {limited}."
//   lacking:
//     en: "Satisfaction with the product, which nothing replaces, is lacking: {lacking}."
//     de: "Zufriedenheit mit dem Produkt, die nichts ersetzt, fehlt: {lacking}."
//   doubtful:
//     en: "Low satisfaction with the product: {doubtful}."
//     de: "Geringe Zufriedenheit mit dem Produkt: {doubtful}."
//   open:
//     en: "Satisfaction not recorded: {open}."
//     de: "Zufriedenheit nicht erfasst: {open}."
//   status:
//     en: "Visible status as a further motive: {status}."
//     de: "Sichtbarer Status als weiteres Motiv: {status}."
//   unrewarded:
//     en: "Without a user benefit: {unrewarded}."
//     de: "Ohne Nutzernutzen: {unrewarded}."
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
OPTIONAL MATCH (method:MotivationMethod {model: $model})
WITH company, collect(
  CASE
    WHEN method IS NULL THEN null
    ELSE [method.id, coalesce(method.kind, ''), coalesce(method.source, '')]
  END
) AS every
OPTIONAL MATCH (company)<-[:PART_OF]-(each)-[:IN_MODULE]->(place:Module)
WHERE place.id IN ['customer-segments', 'customer-relationships']
OPTIONAL MATCH (each)<-[:RATES]-(judged:Rating)-[:OF]->(used:MotivationMethod)
OPTIONAL MATCH (each)<-[:RATES]-(judged)-[:FOR]->(subject)
RETURN each.id AS thing,
  place.id AS module,
  CASE
    WHEN $all THEN null
    WHEN each.decision IN ['leave out', 'advertise only'] THEN each.decision
    WHEN each.horizon = 'past' THEN 'past'
  END AS excluded,
  'motivation' IN coalesce(each.known_none, []) AS known_none,
  company.rating_top AS top,
  every,
  judged.id AS rating,
  used.id AS way,
  judged.level AS level,
  judged.limits AS limits,
  judged.level_why AS level_why,
  subject.id AS topic
ORDER BY thing, module, rating, way, topic
