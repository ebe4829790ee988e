// title:
//   en: Effects of social media on relationships
//   de: Wirkungen von Social Media auf Beziehungen
// question:
//   en: Which social-media effects work on each relationship, by its type and as rated?
//   de: Welche Social-Media-Wirkungen wirken auf jede Beziehung, nach Typ und nach Bewertung?
// source: docs/definitions.md 11
// parameters:
//   model: {type: model}
// gathers: [relationship, kind, priority, known_none, effect, level, why, topic]
// step: relationships-effects
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
//   effect:
//     type: id of Effect
//     words: {en: effect, de: Wirkung}
//     absent: {en: "–", de: "–"}
//   works:
//     type: choice
//     words: {en: by its type, de: nach Typ}
//     help:
//       en: what works on a relationship of this type, by the table of the method
//       de: was auf eine Beziehung dieses Typs wirkt, nach der Tabelle der Methode
//     choices:
//       above all: {en: above all, de: vor allem}
//       works: {en: works, de: wirkt}
//       not listed: {en: not listed, de: nicht genannt}
//   rated: {type: level rating, words: {en: rated, de: bewertet}}
//   difference:
//     type: choice
//     words: {en: difference, de: Abweichung}
//     choices:
//       rated none:
//         en: works on this type, but is rated none
//         de: wirkt auf diesen Typ, ist aber mit „keine“ bewertet
//       not listed:
//         en: is rated, though the type does not suggest it
//         de: ist bewertet, obwohl der Typ sie nicht nahelegt
//       outweighed:
//         en: should work above all, but another is rated higher
//         de: sollte vor allem wirken, eine andere ist aber höher bewertet
//     absent: {en: "–", de: "–"}
//   topics: {type: list of id of any, words: {en: topics, de: Themen}}
//   why: {type: text, words: {en: reason, de: Grund}, absent: {en: "–", de: "–"}}
// sentence:
//   none:
//     en: No customer relationship is recorded.
//     de: Keine Kundenbeziehung ist erfasst.
//   rated:
//     en: "By their types {expected} effects are to be expected; rated so far: {rated}."
//     de: "Nach den Typen sind {expected} Wirkungen zu erwarten; bislang bewertet: {rated}."
//   expected:
//     en: "By their types {expected} effects are to be expected; none is rated yet."
//     de: "Nach den Typen sind {expected} Wirkungen zu erwarten; noch keine ist bewertet."
//   agreed:
//     en: No rating differs from what the types let expect.
//     de: Keine Bewertung weicht von dem ab, was die Typen erwarten lassen.
//   differing:
//     en: "The model's own ratings differ: {differing}."
//     de: "Die eigenen Bewertungen weichen ab: {differing}."
//   unrated:
//     en: "Still to be rated for {unrated}."
//     de: "Noch zu bewerten für {unrated}."
//   untyped:
//     en: "The type is not recorded: {untyped}."
//     de: "Der Typ ist nicht erfasst: {untyped}."
MATCH (kept:CustomerRelationship {model: $model})
OPTIONAL MATCH (kept)<-[:RATES]-(rating:Rating)-[:OF]->(found:Effect)
OPTIONAL MATCH (kept)<-[:RATES]-(rating)-[:FOR]->(subject)
RETURN kept.id AS relationship,
  kept.kind AS kind,
  kept.priority AS priority,
  'effects' IN coalesce(kept.known_none, []) AS known_none,
  found.id AS effect,
  rating.level AS level,
  rating.level_why AS why,
  subject.id AS topic
ORDER BY relationship, effect, topic
