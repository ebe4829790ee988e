// title: {en: Signs of new segments, de: Anzeichen neuer Segmente}
// question:
//   en: Which new segments may social media make reachable, and what shows it?
//   de: Welche neuen Segmente kann Social Media erreichbar machen, und was zeigt es?
// source: docs/definitions.md 5
// parameters:
//   model: {type: model}
// missing:
//   level:
//     en: "how strong is the sign {first}?"
//     de: "wie stark ist das Anzeichen {first}?"
//   evidence:
//     en: "what shows {first}?"
//     de: "was belegt {first}?"
//   source:
//     en: "where does the sign {first} come from?"
//     de: "woher kommt das Anzeichen {first}?"
//   buyers:
//     en: "who else would buy what {first} can do?"
//     de: "wer sonst würde kaufen, was {first} kann?"
//   people:
//     en: "who has the need {first}, and could be reached?"
//     de: "wer hat das Bedürfnis {first} und wäre zu erreichen?"
// gathers: [sign, label, source, level, evidence, inform, shown, needs_it, shares_it]
// step: new-segments
// columns:
//   sign: {type: id of any, words: {en: sign, de: Anzeichen}}
//   kind:
//     type: choice
//     words: {en: kind, de: Art}
//     choices:
//       sign: {en: recorded sign, de: erfasstes Anzeichen}
//       capability: {en: strong capability, de: starke Fähigkeit}
//       need: {en: need without a segment, de: Bedürfnis ohne Segment}
//   source:
//     type: choice
//     words: {en: source, de: Quelle}
//     choices:
//       need: {en: need, de: Bedürfnis}
//       own offer: {en: own offer, de: eigenes Angebot}
//       channel: {en: channel, de: Kanal}
//       value: {en: value, de: Wertigkeit}
//       relationship: {en: relationship, de: Beziehung}
//       usage format: {en: usage format, de: Nutzungsformat}
//       capability: {en: capability, de: Fähigkeit}
//   level: {type: level change, words: {en: strength, de: Stärke}}
//   evidence: {type: text, words: {en: evidence, de: Beleg}}
//   seen_in:
//     type: list of id of any
//     words: {en: seen in, de: sichtbar an}
//     help:
//       en: the part of the model that shows it, or the communities that share the need
//       de: der Teil des Modells, der es zeigt, oder die Gemeinschaften, die das Bedürfnis teilen
//   segments:
//     type: list of id of Segment
//     words: {en: already with, de: schon bei}
//     help:
//       en: segments that have the need or carry a topic of the capability
//       de: Segmente, die das Bedürfnis haben oder ein Thema der Fähigkeit tragen
//   inform: {type: list of text, words: {en: to be informed, de: zu informieren}}
//   missing: {type: list of missing, words: {en: missing, de: fehlt}}
// sentence:
//   none:
//     en: No sign of a new segment is recorded.
//     de: Kein Anzeichen eines neuen Segments ist erfasst.
//   one:
//     en: "One sign of a new segment: {sign}."
//     de: "Ein Anzeichen eines neuen Segments: {sign}."
//   many:
//     en: "{count} signs of new segments; the strongest is {sign}."
//     de: "{count} Anzeichen neuer Segmente; das stärkste ist {sign}."
//   unrated:
//     en: "{count} signs of new segments; how strong they are is not recorded."
//     de: "{count} Anzeichen neuer Segmente; wie stark sie sind, ist nicht erfasst."
//   unsearched:
//     en: "Nothing is recorded yet from {unsearched_count} of these seven sources: needs, own offers, channels, values, relationships, usage formats and capabilities."
//     de: "Noch nichts ist erfasst aus {unsearched_count} dieser sieben Quellen: Bedürfnisse, eigene Angebote, Kanäle, Wertigkeiten, Beziehungen, Nutzungsformate und Fähigkeiten."
//   unsearched_all:
//     en: "Where to look: needs, own offers, channels, values, relationships, usage formats and capabilities."
//     de: "Wo zu suchen ist: Bedürfnisse, eigene Angebote, Kanäle, Wertigkeiten, Beziehungen, Nutzungsformate und Fähigkeiten."
MATCH (:Model {id: $model})<-[:PART_OF]-(thing)
WHERE 'SegmentSign' IN labels(thing) OR 'Need' IN labels(thing) OR coalesce(thing.strong, false)
MATCH (thing)-[:SEEN_IN*0..1]->(part)
OPTIONAL MATCH (needing:Segment)-[:HAS_NEED]->(part)
WHERE coalesce(needing.horizon, '') <> 'past'
OPTIONAL MATCH (part)-[has:HAS_TOPIC]->(:Topic)<-[had:HAS_TOPIC]-(sharing:Segment)
WHERE coalesce(has.priority, 1) > 0 AND coalesce(had.priority, 1) > 0
  AND coalesce(sharing.horizon, '') <> 'past'
RETURN DISTINCT thing.id AS sign,
  head(labels(thing)) AS label,
  thing.source AS source,
  thing.level AS level,
  thing.evidence AS evidence,
  thing.inform AS inform,
  part.id AS shown,
  needing.id AS needs_it,
  sharing.id AS shares_it
ORDER BY sign, shown, needs_it, shares_it
