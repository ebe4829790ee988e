// title: {en: Services for relationships, de: Leistungen für Beziehungen}
// question:
//   en: Which services for customers does social media support, supplement or make obsolete?
//   de: Welche Leistungen für Kunden unterstützt, ergänzt oder ersetzt Social Media?
// source: docs/definitions.md 11
// parameters:
//   model: {type: model}
// gathers: [relationship, priority, known_none, service, effect, why]
// step: relationships-services
// columns:
//   relationship:
//     type: id of CustomerRelationship
//     words: {en: relationship, de: Beziehung}
//   service:
//     type: id of Service
//     words: {en: service, de: Leistung}
//     absent: {en: "–", de: "–"}
//   effect:
//     type: choice
//     words: {en: social media, de: Social Media}
//     choices:
//       supported: {en: supported, de: unterstützt}
//       supplemented: {en: supplemented, de: ergänzt}
//       obsolete: {en: obsolete, de: überflüssig}
//     absent: {en: "–", de: "–"}
//   why: {type: text, words: {en: reason, de: Grund}, absent: {en: "–", de: "–"}}
//   remark:
//     type: choice
//     words: {en: remark, de: Bemerkung}
//     choices:
//       effect: {en: effect not recorded, de: Wirkung nicht erfasst}
//       not recorded: {en: no service recorded, de: keine Leistung erfasst}
//       none: {en: has no service, de: hat keine Leistung}
//     absent: {en: "–", de: "–"}
// sentence:
//   none:
//     en: No customer relationship is recorded.
//     de: Keine Kundenbeziehung ist erfasst.
//   nothing:
//     en: No service is recorded.
//     de: Keine Leistung ist erfasst.
//   obsolete:
//     en: "Social media makes obsolete: {obsolete}."
//     de: "Social Media macht überflüssig: {obsolete}."
//   supplemented:
//     en: "Social media supplements: {supplemented}."
//     de: "Social Media ergänzt: {supplemented}."
//   supported:
//     en: "Social media supports: {supported}."
//     de: "Social Media unterstützt: {supported}."
//   effect:
//     en: "What social media does is still to be found out for {unknown}."
//     de: "Was Social Media bewirkt, ist noch zu klären für {unknown}."
//   unrecorded:
//     en: "No service is recorded for {unrecorded}."
//     de: "Keine Leistung ist erfasst für {unrecorded}."
MATCH (kept:CustomerRelationship {model: $model})
OPTIONAL MATCH (kept)-[:PROVIDES]->(part:Service)
RETURN kept.id AS relationship,
  kept.priority AS priority,
  'services' IN coalesce(kept.known_none, []) AS known_none,
  part.id AS service,
  part.effect AS effect,
  part.effect_why AS why
ORDER BY relationship, service
