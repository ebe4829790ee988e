// title:
//   en: Personal advice beside self-service
//   de: Persönliche Beratung neben Selbstbedienung
// question:
//   en: Which segments are kept by very different relationships?
//   de: Welche Segmente werden durch sehr verschiedene Beziehungen gehalten?
// source: docs/definitions.md 3
// parameters:
//   model: {type: model}
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// strength: 2
// because:
//   personal-or-not:
//     en: "one is served by people alone, the other by self-service or automatically"
//     de: "eines wird nur von Menschen bedient, das andere durch Selbstbedienung oder automatisch"
//   own-relationships:
//     en: "both were formed by a relationship of their own, and they have no type in common"
//     de: "beide wurden durch eine eigene Beziehung gebildet, und sie haben keinen Typ gemeinsam"
// missing:
//   relationships:
//     en: "which relationships are kept up with {first}?"
//     de: "welche Beziehungen werden für {first} gepflegt?"
//   kind:
//     en: "of which type is the relationship {first}?"
//     de: "von welchem Typ ist die Beziehung {first}?"
//   with:
//     en: "with whom is the relationship {first} kept up?"
//     de: "mit wem wird die Beziehung {first} gepflegt?"
// gathers: [segment, known_none, own, anybody, relationship, kind]
// step: relationships-apart
// columns:
//   a: {type: id of Segment, words: {en: segment, de: Segment}}
//   b: {type: id of Segment, words: {en: other segment, de: anderes Segment}}
//   outcome:
//     type: choice
//     choices: {fires: {en: fires, de: trifft zu}, open: {en: open, de: offen}}
//     words: {en: outcome, de: Ergebnis}
//   strength: {type: integer, words: {en: strength, de: Stärke}}
//   because:
//     type: because
//     words: {en: because, de: weil}
//     absent: {en: "–", de: "–"}
//   evidence: {type: list of id of any, words: {en: facts, de: Fakten}}
//   missing: {type: list of missing, words: {en: missing, de: fehlt}}
OPTIONAL MATCH (floating:CustomerRelationship {model: $model})
WHERE NOT EXISTS { (:Segment)-[:KEPT_BY]->(floating) }
  AND NOT 'with' IN coalesce(floating.known_none, [])
WITH collect(
  CASE WHEN floating IS NULL THEN null ELSE [floating.id, coalesce(floating.kind, '')] END
) AS anybody
MATCH (each:Segment {model: $model})
WHERE $all OR NOT (
  coalesce(each.decision, '') IN ['leave out', 'advertise only']
  OR coalesce(each.horizon, '') = 'past'
)
OPTIONAL MATCH (each)-[:KEPT_BY]->(kept:CustomerRelationship)
RETURN each.id AS segment,
  'customer relationships' IN coalesce(each.known_none, []) AS known_none,
  EXISTS {
    (each)-[:FORMED_BY]->(reason:Criterion) WHERE reason.kind = 'own relationship'
  } AS own,
  anybody,
  kept.id AS relationship,
  kept.kind AS kind
ORDER BY segment, relationship
