// title: {en: Change potential by category, de: Potenzial je Kategorie}
// question:
//   en: In which category of segments can social media change most?
//   de: In welcher Kategorie von Segmenten kann Social Media am meisten verändern?
// source: docs/definitions.md 5
// parameters:
//   model: {type: model}
// gathers: [segment, categories]
// step: change-categories
// columns:
//   category:
//     type: choice
//     words: {en: category, de: Kategorie}
//     choices:
//       mass: {en: mass, de: Masse}
//       niche: {en: niche, de: Nische}
//       segmented: {en: segmented, de: segmentiert}
//       diversified: {en: diversified, de: diversifiziert}
//       multi-sided: {en: multi-sided, de: mehrseitig}
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
//   segments: {type: list of id of Segment, words: {en: segments, de: Segmente}}
//   examined: {type: integer, words: {en: examined, de: geprüft}}
//   of: {type: integer, words: {en: of, de: von}}
//   unexamined: {type: list of id of any, words: {en: not examined, de: nicht geprüft}}
// sentence:
//   none:
//     en: The model has no segment.
//     de: Das Modell hat kein Segment.
//   most:
//     en: "Category that social media can change most: {category} ({level}; {examined} of {of} examined)."
//     de: "Kategorie, die Social Media am meisten verändern kann: {category} ({level}; {examined} von {of} geprüft)."
//   still:
//     en: "No change is found in any category."
//     de: "In keiner Kategorie ist eine Veränderung gefunden."
//   blank:
//     en: "Categories in which nothing is examined: {blank_count} of {count}."
//     de: "Kategorien, in denen nichts geprüft ist: {blank_count} von {count}."
MATCH (each:Segment {model: $model})
WHERE coalesce(each.horizon, '') <> 'past'
RETURN each.id AS segment,
  each.categories AS categories
ORDER BY segment
