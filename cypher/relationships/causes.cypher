// title: {en: Why relationships are as they are, de: Warum Beziehungen so sind}
// question:
//   en: Why is each relationship as it is, and what does that open to social media?
//   de: Warum ist jede Beziehung so, wie sie ist, und was eröffnet das für Social Media?
// source: docs/definitions.md 11
// parameters:
//   model: {type: model}
// gathers: [relationship, kind, priority, cause, why, causes, finding, level]
// step: relationships-causes
// columns:
//   relationship:
//     type: id of CustomerRelationship
//     words: {en: relationship, de: Beziehung}
//   kind:
//     type: choice
//     words: {en: type, de: Typ}
//     choices:
//       personal: {en: personal, de: persönlich}
//       dedicated personal: {en: dedicated personal, de: individuell persönlich}
//       self-service: {en: self-service, de: Selbstbedienung}
//       automated: {en: automated, de: automatisiert}
//       communities: {en: communities, de: Communitys}
//       co-creation: {en: co-creation, de: Mitbeteiligung}
//   cause:
//     type: choice
//     words: {en: cause, de: Ursache}
//     choices:
//       economic: {en: economic, de: wirtschaftlich}
//       customer behaviour: {en: customer behaviour, de: Kundenverhalten}
//   why: {type: text, words: {en: reason, de: Grund}, absent: {en: "–", de: "–"}}
//   causes:
//     type: list of choice
//     words: {en: what calls for it, de: was sie verlangt}
//     choices:
//       need to explain: {en: need to explain, de: Erklärungsbedarf}
//       complexity: {en: complexity, de: Komplexität}
//       uncertainty: {en: uncertainty, de: Unsicherheit}
//       cost: {en: cost, de: Kosten}
//       value: {en: value, de: Wertigkeit}
//       customer behaviour: {en: customer behaviour, de: Kundenverhalten}
//   opens:
//     type: list of choice
//     words: {en: what that opens, de: was das eröffnet}
//     choices:
//       reshape:
//         en: it was shaped before social media, so it can be reshaped, with more value for both
//         de: vor Social Media entstanden, also neu zu gestalten, mit mehr Wert für beide
//       more value:
//         en: keep it, and make it more valuable for customers through social media
//         de: beibehalten, und durch Social Media für Kunden wertvoller machen
//       ask:
//         en: ask why it is so, or an important effect is overlooked
//         de: fragen, warum sie so ist, sonst bleibt eine wichtige Wirkung übersehen
//   change:
//     type: level change
//     words: {en: change potential, de: Veränderungspotenzial}
//     help: {en: the highest found for it, de: das höchste davon}
//   missing:
//     type: list of choice
//     words: {en: not recorded, de: nicht erfasst}
//     choices:
//       cause: {en: cause, de: Ursache}
//       causes: {en: what calls for it, de: was sie verlangt}
//       change: {en: change potential, de: Veränderungspotenzial}
// sentence:
//   none:
//     en: No customer relationship is recorded.
//     de: Keine Kundenbeziehung ist erfasst.
//   economic:
//     en: "Shaped by economic reasons, so social media may reshape them: {economic}."
//     de: "Wirtschaftlich begründet, also durch Social Media neu zu gestalten: {economic}."
//   behaviour:
//     en: "Shaped by customers' behaviour, so the aim is more value for them: {behaviour}."
//     de: "Vom Verhalten der Kunden geprägt, also geht es um mehr Wert für sie: {behaviour}."
//   ask:
//     en: "Why they are so is still to be asked: {ask}."
//     de: "Noch zu fragen, warum sie so sind: {ask}."
//   unexamined:
//     en: "Change potential not recorded: {unexamined}."
//     de: "Veränderungspotenzial nicht erfasst: {unexamined}."
MATCH (kept:CustomerRelationship {model: $model})
OPTIONAL MATCH (kept)<-[:CHANGES]-(change:ChangePotential)
RETURN kept.id AS relationship,
  kept.kind AS kind,
  kept.priority AS priority,
  kept.cause AS cause,
  kept.cause_why AS why,
  kept.causes AS causes,
  change.id AS finding,
  change.level AS level
ORDER BY relationship, finding
