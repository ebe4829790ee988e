// title: {en: Benefits of relationships, de: Nutzen der Beziehungen}
// question:
//   en: What do customers and the company get from each relationship, now and through social media?
//   de: Was haben Kunden und Unternehmen von jeder Beziehung, jetzt und durch Social Media?
// source: docs/definitions.md 11
// parameters:
//   model: {type: model}
// gathers:
//   [relationship, priority, known_none, topics, listed, examined, benefit, side, state, kind]
// step: relationships-benefits
// columns:
//   relationship:
//     type: id of CustomerRelationship
//     words: {en: relationship, de: Beziehung}
//   benefit: {type: id of any, words: {en: benefit, de: Nutzen}, absent: {en: "–", de: "–"}}
//   side:
//     type: choice
//     words: {en: whose, de: wessen}
//     choices:
//       customer: {en: customer, de: Kunde}
//       company: {en: company, de: Unternehmen}
//       user: {en: users in social media, de: Nutzer in Social Media}
//   state:
//     type: choice
//     words: {en: state, de: Stand}
//     choices:
//       current: {en: current, de: aktuell}
//       potential: {en: potential, de: potenziell}
//     absent: {en: "–", de: "–"}
//   kind:
//     type: choice
//     words: {en: kind, de: Art}
//     help: {en: what the company gains, de: was das Unternehmen gewinnt}
//     choices:
//       communication: {en: communication, de: Kommunikation}
//       cost: {en: cost, de: Kosten}
//       interaction: {en: interaction, de: Interaktion}
//       users' resources: {en: users' resources, de: Ressourcen der Nutzer}
//       recommendation: {en: recommendation, de: Empfehlung}
//     absent: {en: "–", de: "–"}
//   level: {type: level rating, words: {en: level, de: Stufe}, absent: {en: "–", de: "–"}}
//   origin:
//     type: choice
//     words: {en: origin, de: Herkunft}
//     choices:
//       from the relationship: {en: from the relationship, de: aus der Beziehung}
//       new through social media: {en: new through social media, de: neu durch Social Media}
//     absent: {en: "–", de: "–"}
//   topics:
//     type: list of id of any
//     words: {en: topics, de: Themen}
//     help: {en: that describe or point to it, de: die ihn beschreiben oder auf ihn zeigen}
//   findings:
//     type: list of choice
//     words: {en: findings, de: Befunde}
//     choices:
//       no topic: {en: no topic points to it, de: kein Thema zeigt auf ihn}
//       equal to product: {en: equal to the product's own, de: gleich dem Produktnutzen}
//       change not examined:
//         en: new through social media, but its change potential is not examined
//         de: neu durch Social Media, aber das Veränderungspotenzial ist nicht geprüft
//       none: {en: none there, de: keiner da}
//   missing:
//     type: list of choice
//     words: {en: not recorded, de: nicht erfasst}
//     choices:
//       benefits: {en: benefits, de: Nutzen}
//       side: {en: whose it is, de: wessen er ist}
//       state: {en: state, de: Stand}
//       kind: {en: kind, de: Art}
//       level: {en: level, de: Stufe}
//       origin: {en: origin, de: Herkunft}
//       equals_product: {en: whether it equals the product's own, de: ob gleich Produktnutzen}
// sentence:
//   none:
//     en: No customer relationship is recorded.
//     de: Keine Kundenbeziehung ist erfasst.
//   nothing:
//     en: No benefit of a customer relationship is recorded.
//     de: Kein Nutzen einer Kundenbeziehung ist erfasst.
//   recorded:
//     en: "Benefits recorded: {recorded}."
//     de: "Erfasster Nutzen: {recorded}."
//   possible:
//     en: "Only possible so far: {possible}."
//     de: "Bislang nur möglich: {possible}."
//   new:
//     en: "New through social media: {new}."
//     de: "Neu durch Social Media: {new}."
//   equal:
//     en: "Already in the product, so no reason for social media: {equal}."
//     de: "Schon im Produkt, also kein Grund für Social Media: {equal}."
//   hidden:
//     en: "No topic points to: {hidden}."
//     de: "Kein Thema zeigt auf: {hidden}."
//   unexamined:
//     en: "Whether what is new changes the relationship is not examined: {unexamined}."
//     de: "Ob Neues die Beziehung verändert, ist nicht geprüft: {unexamined}."
//   unrecorded:
//     en: "Nothing recorded for {unrecorded}."
//     de: "Nichts erfasst für {unrecorded}."
MATCH (kept:CustomerRelationship {model: $model})
OPTIONAL MATCH (kept)-[has:HAS_TOPIC]->(carried:Topic)
WHERE coalesce(has.priority, 1) > 0
WITH kept, collect(carried.id) AS topics
OPTIONAL MATCH (kept)-[:HAS_BENEFIT]->(gain:Benefit)
RETURN kept.id AS relationship,
  kept.priority AS priority,
  coalesce(kept.known_none, []) AS known_none,
  topics,
  EXISTS { (kept)-[:HAS_TOPIC]->(:Topic) } AS listed,
  EXISTS { (kept)<-[:CHANGES]-(:ChangePotential) } AS examined,
  gain.id AS benefit,
  gain.side AS side,
  gain.state AS state,
  gain.kind AS kind
ORDER BY relationship, benefit
