// title: {en: Completeness of the study, de: Vollständigkeit der Untersuchung}
// question:
//   en: How much of what a complete study would hold is recorded, worksheet by worksheet?
//   de: Wie viel von dem, was eine vollständige Untersuchung enthielte, ist je Arbeitsblatt erfasst?
// source: docs/definitions.md 10
// parameters:
//   model: {type: model}
// gathers:
//   [company, company_id, thing, kind_of, labels, recorded, known_none, excluded, kind, side, pays,
//   idle, link, other, kind_of_other, other_labels, parallel, link_recorded, link_idle]
// step: completeness
// columns:
//   sheet: {type: worksheet, words: {en: worksheet, de: Arbeitsblatt}}
//   recorded: {type: integer, words: {en: recorded, de: erfasst}}
//   total:
//     type: integer
//     words: {en: of, de: von}
//     help: {en: values that a complete study would hold, de: Werte einer vollständigen Untersuchung}
//   state:
//     type: choice
//     words: {en: state, de: Stand}
//     choices:
//       complete: {en: complete, de: vollständig}
//       partly: {en: partly, de: teilweise}
//       nothing recorded: {en: nothing recorded, de: nichts erfasst}
//       no rows: {en: no rows yet, de: noch keine Zeilen}
//   missing:
//     type: list of lack
//     words: {en: missing, de: fehlt}
//     help:
//       en: how often, and the first few things concerned
//       de: wie oft, und die ersten betroffenen Dinge
// sentence:
//   complete:
//     en: "The study is complete: all {total} values are recorded."
//     de: "Die Untersuchung ist vollständig: alle {total} Werte sind erfasst."
//   partly:
//     en: "{recorded} of {total} values of a complete study are recorded ({percent} %)."
//     de: "{recorded} von {total} Werten einer vollständigen Untersuchung sind erfasst ({percent} %)."
//   most:
//     en: "Most is missing on the sheet {sheet}: {most_missing} of {most_total}."
//     de: "Am meisten fehlt auf dem Blatt {sheet}: {most_missing} von {most_total}."
//   empty:
//     en: "{empty} sheets have no rows yet."
//     de: "{empty} Blätter haben noch keine Zeilen."
MATCH (company:Model {id: $model})
OPTIONAL MATCH (company)<-[:PART_OF]-(n)
OPTIONAL MATCH (n)-[r]->(m)
WHERE NOT type(r) IN ['PART_OF', 'IN_MODULE']
RETURN [k IN keys(company) WHERE k <> 'title'] AS company,
  company.id AS company_id,
  n.id AS thing,
  labels(n)[0] AS kind_of,
  labels(n) AS labels,
  [k IN keys(n) WHERE k <> 'title'] AS recorded,
  coalesce(n.known_none, []) AS known_none,
  CASE
    WHEN n.decision IN ['leave out', 'advertise only'] THEN n.decision
    WHEN n.horizon = 'past' THEN 'past'
  END AS excluded,
  n.kind AS kind,
  n.side AS side,
  n.pays AS pays,
  coalesce(n.level, 1) = 0 AS idle,
  type(r) AS link,
  m.id AS other,
  labels(m)[0] AS kind_of_other,
  labels(m) AS other_labels,
  coalesce(r.market, r.format, '') AS parallel,
  [k IN keys(r) WHERE k <> 'type'] AS link_recorded,
  coalesce(r.priority, r.level, 1) = 0 AS link_idle
ORDER BY company_id, thing, kind_of, link, other, kind_of_other, parallel
