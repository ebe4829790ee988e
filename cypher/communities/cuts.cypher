// title: {en: Two cuts of the customers, de: Zwei Schnitte durch die Kunden}
// question:
//   en: Where do the company's segments and the communities of shared needs cut differently?
//   de: Wo schneiden die Segmente des Unternehmens und die Gemeinschaften gleicher Bedürfnisse anders?
// source: docs/definitions.md 13
// parameters:
//   model: {type: model}
// gathers: [kind, matter, segment]
// step: cuts
// columns:
//   finding:
//     type: choice
//     words: {en: finding, de: Befund}
//     choices:
//       cut through:
//         en: several communities cut through the segment
//         de: mehrere Gemeinschaften gehen durch das Segment
//       shared: {en: several segments share it, de: mehrere Segmente teilen es}
//       without segment: {en: no segment has it, de: kein Segment hat es}
//       community without segment: {en: reaches no segment, de: erreicht kein Segment}
//       reach not recorded: {en: segments not recorded, de: Segmente nicht erfasst}
//   thing: {type: id of any, words: {en: of, de: bei}}
//   segments: {type: list of id of Segment, words: {en: segments, de: Segmente}}
//   communities: {type: list of id of NeedCommunity, words: {en: communities, de: Gemeinschaften}}
//   matters:
//     type: list of id of any
//     words: {en: shared there, de: dort geteilt}
//     help:
//       en: needs and topics that these communities share
//       de: Bedürfnisse und Themen, die diese Gemeinschaften teilen
//   unseen:
//     type: list of id of Segment
//     words: {en: only seen in a community, de: nur in einer Gemeinschaft gesehen}
//     help:
//       en: segments whose own entry does not name it
//       de: Segmente, bei denen selbst es nicht genannt ist
//   unrecorded:
//     type: list of id of Segment
//     words: {en: could be theirs, de: könnte ihres sein}
//     help:
//       en: segments whose needs or topics are not recorded
//       de: Segmente, deren Bedürfnisse oder Themen nicht erfasst sind
// sentence:
//   nothing:
//     en: "No need community is recorded, so the segments have nothing to be compared with."
//     de: "Keine Bedürfnisgemeinschaft ist erfasst, also gibt es nichts, womit die Segmente zu vergleichen wären."
//   alike:
//     en: "The two cuts agree: no segment holds several communities, and no need is shared or left over."
//     de: "Beide Schnitte stimmen überein: kein Segment enthält mehrere Gemeinschaften, kein Bedürfnis ist geteilt oder übrig."
//   cut:
//     en: "Several need communities cut through {cut}."
//     de: "Mehrere Bedürfnisgemeinschaften verlaufen quer durch: {cut}."
//   shared:
//     en: "Needs and topics of several segments: {shared}."
//     de: "Bedürfnisse und Themen mehrerer Segmente: {shared}."
//   left:
//     en: "Found in no segment: {left}."
//     de: "In keinem Segment zu finden: {left}."
//   nobody:
//     en: "The company's segments leave out these people: {nobody}."
//     de: "Die Segmente des Unternehmens lassen diese Menschen aus: {nobody}."
//   unknown:
//     en: "Which segments these reach is not recorded: {unknown}."
//     de: "Nicht erfasst ist, welche Segmente diese erreichen: {unknown}."
MATCH (company:Model {id: $model})
CALL (company) {
  MATCH (company)<-[:PART_OF]-(n:Need)
  OPTIONAL MATCH (n)<-[:HAS_NEED]-(s:Segment)
  RETURN 'need' AS kind, n.id AS matter, s.id AS segment
  UNION
  MATCH (company)<-[:PART_OF]-(n:Need)<-[:HAS_NEED]-(k:CustomerRelationship)
  MATCH (k)<-[:KEPT_BY]-(s:Segment)
  RETURN 'need' AS kind, n.id AS matter, s.id AS segment
  UNION
  MATCH (company)<-[:PART_OF]-(:NeedCommunity)-[:SHARES]->(t:Topic)
  OPTIONAL MATCH (t)<-[has:HAS_TOPIC]-(s:Segment)
  WHERE coalesce(has.priority, 1) > 0
  RETURN 'topic' AS kind, t.id AS matter, s.id AS segment
  UNION
  MATCH (company)<-[:PART_OF]-(:NeedCommunity)-[:SHARES]->(t:Topic)
  MATCH (t)<-[has:HAS_TOPIC]-(k:CustomerRelationship)<-[:KEPT_BY]-(s:Segment)
  WHERE coalesce(has.priority, 1) > 0
  RETURN 'topic' AS kind, t.id AS matter, s.id AS segment
  UNION
  MATCH (company)<-[:PART_OF]-(s:Segment)
  WHERE NOT EXISTS { (s)-[:HAS_NEED]->(:Need) }
    AND NOT 'needs' IN coalesce(s.known_none, [])
  RETURN 'need' AS kind, null AS matter, s.id AS segment
  UNION
  MATCH (company)<-[:PART_OF]-(s:Segment)
  WHERE NOT EXISTS { (s)-[:HAS_TOPIC]->(:Topic) }
    AND NOT 'topics' IN coalesce(s.known_none, [])
  RETURN 'topic' AS kind, null AS matter, s.id AS segment
}
RETURN kind, matter, segment
ORDER BY kind, matter, segment
