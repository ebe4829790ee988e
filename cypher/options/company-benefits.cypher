// title: {en: Company benefits, de: Unternehmensnutzen}
// question:
//   en: What can the company gain in social media, what of it is wanted, and what does it need?
//   de: Was kann das Unternehmen in Social Media gewinnen, was davon will es, was braucht es dazu?
// source: docs/definitions.md 12
// parameters:
//   model: {type: model}
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// gathers:
//   [thing, module, excluded, known_none, every, rating, way, level, possible, wanted,
//   prerequisite, level_why, possible_why, wanted_why, topic]
// step: company-benefits
// columns:
//   benefit:
//     type: id of CompanyBenefit
//     words: {en: company benefit, de: Unternehmensnutzen}
//     absent: {en: "–", de: "–"}
//   rated:
//     type: id of any
//     words: {en: for, de: für}
//     absent: {en: nothing yet, de: noch nichts}
//   level: {type: level rating, words: {en: level, de: Stufe}, absent: {en: "–", de: "–"}}
//   possible: {type: boolean, words: {en: possible, de: möglich}, absent: {en: "–", de: "–"}}
//   wanted: {type: boolean, words: {en: wanted, de: gewünscht}, absent: {en: "–", de: "–"}}
//   prerequisite:
//     type: text
//     words: {en: prerequisite, de: Voraussetzung}
//     help: {en: technique or concept that it needs, de: "Technik oder Konzept, die es braucht"}
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
//       not possible: {en: wanted but not possible, de: "gewünscht, aber nicht möglich"}
//       no prerequisite:
//         en: wanted but no prerequisite is named
//         de: gewünscht, aber keine Voraussetzung ist genannt
//       no topic: {en: rests on no named topic, de: beruht auf keinem genannten Thema}
//       none: {en: has none, de: hat keinen}
//   missing:
//     type: list of choice
//     words: {en: not recorded, de: nicht erfasst}
//     choices:
//       ratings: {en: any rating, de: irgendeine Bewertung}
//       level: {en: level, de: Stufe}
//       possible: {en: whether it is possible, de: ob er möglich ist}
//       wanted: {en: whether it is wanted, de: ob er gewünscht ist}
// sentence:
//   none:
//     en: No company benefit is rated.
//     de: Kein Unternehmensnutzen ist bewertet.
//   useless:
//     en: No company benefit is rated above none.
//     de: Kein Unternehmensnutzen ist mit mehr als „keine“ bewertet.
//   wanted:
//     en: "Wanted and possible: {wanted}."
//     de: "Gewünscht und möglich: {wanted}."
//   not_possible:
//     en: "Wanted but not possible: {not_possible}."
//     de: "Gewünscht, aber nicht möglich: {not_possible}."
//   unprepared:
//     en: "Wanted without a named prerequisite: {unprepared}."
//     de: "Gewünscht ohne genannte Voraussetzung: {unprepared}."
//   unclear:
//     en: "Wanted, but whether it is possible is not recorded: {unclear}."
//     de: "Gewünscht, aber ob möglich, ist nicht erfasst: {unclear}."
//   unwanted:
//     en: "Not wanted: {unwanted}."
//     de: "Nicht gewünscht: {unwanted}."
//   undecided:
//     en: "Whether it is wanted is not recorded: {undecided}."
//     de: "Ob gewünscht, ist nicht erfasst: {undecided}."
//   hidden:
//     en: "Without a topic: {hidden}."
//     de: "Ohne Thema: {hidden}."
//   idle:
//     en: "Rated for nothing yet: {idle}."
//     de: "Noch für nichts bewertet: {idle}."
//   nothing_for:
//     en: "None is to be had from {nothing_for}."
//     de: "Keiner ist zu haben von {nothing_for}."
//   unrecorded:
//     en: "Nothing recorded for {unrecorded}."
//     de: "Nichts erfasst für {unrecorded}."
MATCH (company:Model {id: $model})
MATCH (gain:CompanyBenefit)
WITH company, collect([gain.id]) AS every
OPTIONAL MATCH (company)<-[:PART_OF]-(each)-[:IN_MODULE]->(place:Module)
WHERE place.id IN ['customer-segments', 'customer-relationships']
OPTIONAL MATCH (each)<-[:RATES]-(judged:Rating)-[:OF]->(used:CompanyBenefit)
OPTIONAL MATCH (each)<-[:RATES]-(judged)-[:FOR]->(subject)
RETURN each.id AS thing,
  place.id AS module,
  CASE
    WHEN $all THEN null
    WHEN each.decision IN ['leave out', 'advertise only'] THEN each.decision
    WHEN each.horizon = 'past' THEN 'past'
  END AS excluded,
  'company benefits' IN coalesce(each.known_none, []) AS known_none,
  every,
  judged.id AS rating,
  used.id AS way,
  judged.level AS level,
  judged.possible AS possible,
  judged.wanted AS wanted,
  judged.prerequisite AS prerequisite,
  judged.level_why AS level_why,
  judged.possible_why AS possible_why,
  judged.wanted_why AS wanted_why,
  subject.id AS topic
ORDER BY thing, module, rating, way, topic
