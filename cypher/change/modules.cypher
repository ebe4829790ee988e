// title: {en: Change potential by module, de: Potenzial je Modul}
// question:
//   en: How far can social media change each module of the business model?
//   de: Wie weit kann Social Media jedes Modul des Geschäftsmodells verändern?
// source: docs/definitions.md 5
// parameters:
//   model: {type: model}
// gathers:
//   [element, module, place, top, finding, mechanism, level, direction, evidence, inform]
// step: change-modules
// columns:
//   module:
//     type: id of Module
//     words: {en: module, de: Modul}
//     absent: {en: outside the modules, de: außerhalb der Module}
//   state:
//     type: choice
//     words: {en: finding, de: Befund}
//     choices:
//       game changer: {en: game changer, de: Game Changer}
//       candidate: {en: "candidate, without evidence", de: "Kandidat, ohne Beleg"}
//       changes: {en: changes, de: verändert}
//       none: {en: none, de: keines}
//       none so far: {en: none so far, de: bisher keines}
//       not examined: {en: not examined, de: nicht geprüft}
//   level: {type: level change, words: {en: change potential, de: Veränderungspotenzial}}
//   chance: {type: level change, words: {en: chance, de: Chance}, absent: {en: –, de: –}}
//   risk: {type: level change, words: {en: risk, de: Risiko}, absent: {en: –, de: –}}
//   mechanisms:
//     type: list of choice
//     words: {en: mechanisms, de: Mechanismen}
//     choices:
//       need: {en: need, de: Bedürfnis}
//       transparency: {en: transparency, de: Transparenz}
//       relationship: {en: relationship, de: Beziehung}
//       value: {en: value, de: Wertigkeit}
//       distribution: {en: distribution, de: Distribution}
//       economics: {en: economics, de: Wirtschaftlichkeit}
//   changed: {type: list of id of any, words: {en: changed most, de: am meisten verändert}}
//   examined: {type: integer, words: {en: examined, de: geprüft}}
//   of: {type: integer, words: {en: of, de: von}}
//   unexamined: {type: list of id of any, words: {en: not examined, de: nicht geprüft}}
//   evidence: {type: list of text, words: {en: evidence, de: Belege}}
//   inform: {type: list of text, words: {en: to be informed, de: zu informieren}}
// sentence:
//   none:
//     en: No module has an element yet.
//     de: Noch hat kein Modul ein Element.
//   many:
//     en: "Not examined: {blank_count} of {count} modules."
//     de: "Nicht geprüft: {blank_count} von {count} Modulen."
//   changers:
//     en: "Social media is a game changer for {changers}."
//     de: "Social Media ist Game Changer für {changers}."
//   candidates:
//     en: "A candidate, for want of evidence: {candidates}."
//     de: "Ein Kandidat, dem der Beleg fehlt: {candidates}."
//   still:
//     en: "A game changer is found in none."
//     de: "Ein Game Changer ist in keinem gefunden."
MATCH (company:Model {id: $model})<-[:PART_OF]-(part)
WHERE coalesce(part.horizon, '') <> 'past'
OPTIONAL MATCH (part)-[:IN_MODULE]->(block:Module)
OPTIONAL MATCH (found:ChangePotential)-[:CHANGES]->(part)
WITH company, part, block, found
WHERE (block IS NOT NULL OR found IS NOT NULL)
  AND NOT EXISTS { (:Segment)-[:FORMED_BY]->(part) }
RETURN part.id AS element,
  block.id AS module,
  block.position AS place,
  company.change_top AS top,
  found.id AS finding,
  found.mechanism AS mechanism,
  found.level AS level,
  found.direction AS direction,
  found.evidence AS evidence,
  found.inform AS inform
ORDER BY place, module, element, finding
