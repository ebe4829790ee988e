// title: {en: Target groups and their segments, de: Zielgruppen und ihre Segmente}
// question:
//   en: Which people belong to which segments, and who would meet several strategies?
//   de: Welche Menschen gehören zu welchen Segmenten, und wer träfe auf mehrere Strategien?
// source: docs/definitions.md 10
// parameters:
//   model: {type: model}
//   threshold:
//     type: integer
//     default: 2
//     minimum: 2
//     maximum: 3
//     help:
//       en: the strength from which a reason is a conflict
//       de: die Stärke, ab der ein Grund ein Konflikt ist
// gathers: [target_group, trait, size, segment]
// step: target-groups
// columns:
//   target_group: {type: id of TargetGroup, words: {en: target group, de: Zielgruppe}}
//   segments: {type: list of id of Segment, words: {en: segments, de: Segmente}}
//   trait: {type: text, words: {en: trait, de: Merkmal}}
//   size: {type: integer, words: {en: size, de: Größe}, help: {en: people, de: Menschen}}
//   strategies:
//     type: list of integer
//     words: {en: strategies, de: Strategien}
//     help:
//       en: those of its segments in the best split, in working order
//       de: die ihrer Segmente in der besten Aufteilung, in der Reihenfolge der Arbeit
//   several:
//     type: boolean
//     words: {en: meets several strategies, de: trifft auf mehrere Strategien}
// sentence:
//   none: {en: No target group is recorded., de: Keine Zielgruppe ist erfasst.}
//   one:
//     en: "One target group is recorded: {target_group}."
//     de: "Eine Zielgruppe ist erfasst: {target_group}."
//   many: {en: "{count} target groups are recorded.", de: "{count} Zielgruppen sind erfasst."}
//   shared:
//     en: "In several segments: {shared}."
//     de: "In mehreren Segmenten: {shared}."
//   several:
//     en: "These meet several strategies: {several}; that cancels no conflict between their segments."
//     de: "Auf mehrere Strategien treffen: {several}; das hebt keinen Konflikt ihrer Segmente auf."
//   nowhere: {en: "In no segment: {nowhere}.", de: "In keinem Segment: {nowhere}."}
//   without:
//     en: "None recorded for {without}."
//     de: "Keine erfasst für {without}."
MATCH (company:Model {id: $model})
CALL (company) {
  MATCH (company)<-[:PART_OF]-(people:TargetGroup)
  OPTIONAL MATCH (people)<-[:CONTAINS]-(each:Segment)
  RETURN people.id AS target_group, people.trait AS trait, people.size AS size,
    each.id AS segment
  UNION
  MATCH (company)<-[:PART_OF]-(each:Segment)
  WHERE NOT EXISTS { (each)-[:CONTAINS]->(:TargetGroup) }
    AND NOT 'target groups' IN coalesce(each.known_none, [])
  RETURN null AS target_group, null AS trait, null AS size, each.id AS segment
}
RETURN target_group, trait, size, segment
ORDER BY target_group, trait, size, segment
