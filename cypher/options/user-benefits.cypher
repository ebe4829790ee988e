// title: {en: User benefits, de: Nutzernutzen}
// question:
//   en: What can users get in social media from the strategy, and what from a relationship?
//   de: Was können Nutzer in Social Media von der Strategie haben, und was von einer Beziehung?
// source: docs/definitions.md 12
// parameters:
//   model: {type: model}
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// gathers:
//   [thing, module, excluded, known_none, every, rating, way, level, origin, equals_product,
//   level_why, origin_why, equals_product_why, topic]
// step: user-benefits
// columns:
//   benefit:
//     type: id of UserBenefit
//     words: {en: user benefit, de: Nutzernutzen}
//     absent: {en: "–", de: "–"}
//   serves:
//     type: choice
//     words: {en: serves, de: dient}
//     choices:
//       strategy: {en: the strategy, de: der Strategie}
//       relationship: {en: a relationship, de: einer Beziehung}
//     absent: {en: "–", de: "–"}
//   use:
//     type: choice
//     words: {en: rated for, de: bewertet für}
//     choices:
//       strategy: {en: the strategy, de: die Strategie}
//       relationship: {en: a relationship, de: eine Beziehung}
//     absent: {en: "–", de: "–"}
//   rated:
//     type: id of any
//     words: {en: for, de: für}
//     absent: {en: nobody yet, de: noch niemanden}
//   level: {type: level rating, words: {en: level, de: Stufe}, absent: {en: "–", de: "–"}}
//   origin:
//     type: choice
//     words: {en: origin, de: Herkunft}
//     choices:
//       from the relationship: {en: from the relationship, de: aus der Beziehung}
//       new through social media: {en: new through social media, de: neu durch Social Media}
//     absent: {en: "–", de: "–"}
//   equals_product:
//     type: boolean
//     words: {en: equals product benefit, de: gleich Produktnutzen}
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
//       equal to product: {en: equal to the product's own, de: gleich dem Produktnutzen}
//       no topic: {en: no topic points to it, de: kein Thema zeigt auf ihn}
//       none: {en: has none, de: hat keinen}
//   missing:
//     type: list of choice
//     words: {en: not recorded, de: nicht erfasst}
//     choices:
//       ratings: {en: any rating, de: irgendeine Bewertung}
//       level: {en: level, de: Stufe}
//       serves: {en: what it serves, de: wem er dient}
//       origin: {en: origin, de: Herkunft}
//       equals_product: {en: whether it equals the product's own, de: ob gleich Produktnutzen}
// sentence:
//   none:
//     en: No user benefit is rated.
//     de: Kein Nutzernutzen ist bewertet.
//   useless:
//     en: No user benefit is rated above none.
//     de: Kein Nutzernutzen ist mit mehr als „keine“ bewertet.
//   strategy:
//     en: "The strategy can offer: {strategy}."
//     de: "Die Strategie kann bieten: {strategy}."
//   relationship:
//     en: "Customer relationships can offer: {relationship}."
//     de: "Kundenbeziehungen können bieten: {relationship}."
//   both:
//     en: "The same for both: {both}; a second would reach new customers too."
//     de: "Dasselbe für beide: {both}; ein zweiter erreicht auch neue Kunden."
//   equal:
//     en: "Already in the product, so no reason for social media: {equal}."
//     de: "Schon im Produkt, also kein Grund für Social Media: {equal}."
//   hidden:
//     en: "No topic points to: {hidden}."
//     de: "Kein Thema zeigt auf: {hidden}."
//   idle:
//     en: "Rated for nobody yet: {idle}."
//     de: "Noch für niemanden bewertet: {idle}."
//   nothing_for:
//     en: "None is to be had for {nothing_for}."
//     de: "Keiner ist zu haben für {nothing_for}."
//   unrecorded:
//     en: "Nothing recorded for {unrecorded}."
//     de: "Nichts erfasst für {unrecorded}."
MATCH (company:Model {id: $model})
OPTIONAL MATCH (benefit:UserBenefit {model: $model})
WITH company, collect(
  CASE WHEN benefit IS NULL THEN null ELSE [benefit.id, coalesce(benefit.serves, '')] END
) AS every
OPTIONAL MATCH (company)<-[:PART_OF]-(each)-[:IN_MODULE]->(place:Module)
WHERE place.id IN ['customer-segments', 'value-propositions', 'customer-relationships']
OPTIONAL MATCH (each)<-[:RATES]-(judged:Rating)-[:OF]->(used:UserBenefit)
OPTIONAL MATCH (each)<-[:RATES]-(judged)-[:FOR]->(subject)
RETURN each.id AS thing,
  place.id AS module,
  CASE
    WHEN $all THEN null
    WHEN each.decision IN ['leave out', 'advertise only'] THEN each.decision
    WHEN each.horizon = 'past' THEN 'past'
  END AS excluded,
  'user benefits' IN coalesce(each.known_none, []) AS known_none,
  every,
  judged.id AS rating,
  used.id AS way,
  judged.level AS level,
  judged.origin AS origin,
  judged.equals_product AS equals_product,
  judged.level_why AS level_why,
  judged.origin_why AS origin_why,
  judged.equals_product_why AS equals_product_why,
  subject.id AS topic
ORDER BY thing, module, rating, way, topic
