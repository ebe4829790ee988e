// title: {en: Constraints on relationships, de: Einschränkungen der Beziehungen}
// question:
//   en: Which constraints on the relationships can social media reduce or remove?
//   de: Welche Einschränkungen der Beziehungen kann Social Media vermindern oder beseitigen?
// source: docs/definitions.md 11
// parameters:
//   model: {type: model}
// gathers: [relationship, priority, known_none, constraint, effect, why]
// step: relationships-constraints
// columns:
//   relationship:
//     type: id of CustomerRelationship
//     words: {en: relationship, de: Beziehung}
//   constraint:
//     type: id of Restriction
//     words: {en: constraint, de: Einschränkung}
//     absent: {en: "–", de: "–"}
//   effect:
//     type: choice
//     words: {en: social media, de: Social Media}
//     choices:
//       removed: {en: removed, de: beseitigt}
//       reduced: {en: reduced, de: vermindert}
//       unchanged: {en: unchanged, de: unverändert}
//     absent: {en: "–", de: "–"}
//   why: {type: text, words: {en: reason, de: Grund}, absent: {en: "–", de: "–"}}
//   remark:
//     type: choice
//     words: {en: remark, de: Bemerkung}
//     choices:
//       effect: {en: effect not recorded, de: Wirkung nicht erfasst}
//       not recorded: {en: no constraint recorded, de: keine Einschränkung erfasst}
//       none: {en: has no constraint, de: hat keine Einschränkung}
//     absent: {en: "–", de: "–"}
// sentence:
//   none:
//     en: No customer relationship is recorded.
//     de: Keine Kundenbeziehung ist erfasst.
//   nothing:
//     en: No constraint is recorded.
//     de: Keine Einschränkung ist erfasst.
//   removed:
//     en: "Social media removes: {removed}."
//     de: "Social Media beseitigt: {removed}."
//   reduced:
//     en: "Social media reduces: {reduced}."
//     de: "Social Media vermindert: {reduced}."
//   unchanged:
//     en: "Social media does not change: {unchanged}."
//     de: "Social Media ändert nichts an: {unchanged}."
//   effect:
//     en: "What social media does is still to be found out for {unknown}."
//     de: "Was Social Media bewirkt, ist noch zu klären für {unknown}."
//   unrecorded:
//     en: "No constraint is recorded for {unrecorded}."
//     de: "Keine Einschränkung ist erfasst für {unrecorded}."
MATCH (kept:CustomerRelationship {model: $model})
OPTIONAL MATCH (kept)-[:LIMITED_BY]->(part:Restriction)
RETURN kept.id AS relationship,
  kept.priority AS priority,
  'constraints' IN coalesce(kept.known_none, []) AS known_none,
  part.id AS constraint,
  part.effect AS effect,
  part.effect_why AS why
ORDER BY relationship, constraint
