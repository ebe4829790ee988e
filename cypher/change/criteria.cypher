// title: {en: Change potential by criterion, de: Potenzial je Kriterium}
// question:
//   en: How far can social media change what each segment is formed by?
//   de: Wie weit kann Social Media verändern, wonach die Segmente gebildet sind?
// source: docs/definitions.md 5
// parameters:
//   model: {type: model}
// missing:
//   own need:
//     en: "{first}: can social media change the need, or how its offer is judged?"
//     de: "{first}: kann Social Media das Bedürfnis ändern oder wie das Angebot dafür bewertet wird?"
//   own channel:
//     en: "{first}: can social media touch the channel, or make its prices visible elsewhere?"
//     de: "{first}: kann Social Media auf den Kanal wirken oder seine Preise anderswo sichtbar machen?"
//   own relationship:
//     en: "{first}: can social media build or break the relationship, or let others step in between?"
//     de: "{first}: kann Social Media die Beziehung aufbauen oder zerstören oder Dritte dazwischentreten lassen?"
//   different value:
//     en: "{first}: can social media change that, or what the segment costs to serve?"
//     de: "{first}: kann Social Media das ändern oder was die Bearbeitung kostet?"
//   pays for a different aspect:
//     en: "{first}: can social media show that others get that for less?"
//     de: "{first}: kann Social Media zeigen, dass andere das billiger bekommen?"
//   common offer:
//     en: "{first}: can social media change the demand that is pooled?"
//     de: "{first}: kann Social Media die gebündelte Nachfrage ändern?"
//   examine:
//     en: "can social media change {first}?"
//     de: "kann Social Media {first} verändern?"
//   level:
//     en: "how far can social media change {first}?"
//     de: "wie weit kann Social Media {first} verändern?"
//   direction:
//     en: "is the change of {first} a chance or a risk?"
//     de: "ist die Veränderung von {first} Chance oder Risiko?"
//   evidence:
//     en: "what shows that social media changes {first}?"
//     de: "was belegt, dass Social Media {first} verändert?"
//   inform:
//     en: "who in the company must know that social media changes {first}?"
//     de: "wer im Unternehmen muss wissen, dass Social Media {first} verändert?"
// gathers:
//   [criterion, segment, past, kind, affinity, about, top, affinity_top, finding, mechanism, level,
//   direction, evidence, inform, driven_by, noticed_by, handled_by, reaches_others, usable_by_competitors,
//   changes_model]
// step: change-criteria
// columns:
//   criterion: {type: id of Criterion, words: {en: criterion, de: Kriterium}}
//   segment: {type: id of Segment, words: {en: segment, de: Segment}}
//   kind:
//     type: choice
//     words: {en: kind, de: Art}
//     choices:
//       own need: {en: own need, de: eigenes Bedürfnis}
//       own channel: {en: own channel, de: eigener Kanal}
//       own relationship: {en: own relationship, de: eigene Beziehung}
//       different value: {en: different value, de: andere Wertigkeit}
//       pays for a different aspect: {en: pays for a different aspect, de: zahlt für anderen Aspekt}
//       common offer: {en: common offer, de: gemeinsames Angebot}
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
//   evidence: {type: list of text, words: {en: evidence, de: Belege}}
//   driven_by:
//     type: list of choice
//     words: {en: driven by, de: getrieben von}
//     choices:
//       social media: {en: social media, de: Social Media}
//       company goals: {en: company goals, de: Unternehmensziele}
//   noticed_by: {type: list of text, words: {en: noticed by, de: erkennbar an}}
//   handled_by: {type: list of text, words: {en: handled by, de: Umgang}}
//   reaches_others:
//     type: boolean
//     words: {en: reaches non-customers, de: erreicht Nichtkunden}
//     absent: {en: –, de: –}
//   usable_by_competitors:
//     type: boolean
//     words: {en: usable by competitors, de: nutzbar für Wettbewerber}
//     absent: {en: –, de: –}
//   changes_model:
//     type: boolean
//     words: {en: business model needs adapting, de: Geschäftsmodell anzupassen}
//     absent: {en: –, de: –}
//   inform: {type: list of text, words: {en: to be informed, de: zu informieren}}
//   affinity: {type: level affinity, words: {en: affinity, de: Affinität}}
//   missing: {type: list of missing, words: {en: missing, de: fehlt}}
// sentence:
//   none:
//     en: No segment has a criterion that it is formed by.
//     de: Kein Segment hat ein Kriterium, nach dem es gebildet ist.
//   many:
//     en: "Examined: {examined} of {count} criteria."
//     de: "Geprüft: {examined} von {count} Kriterien."
//   unexamined:
//     en: No criterion is examined yet.
//     de: Noch kein Kriterium ist geprüft.
//   highest:
//     en: "Social media can change most: {changed}."
//     de: "Am meisten kann Social Media verändern: {changed}."
//   chances:
//     en: "Chances: {chances}."
//     de: "Chancen: {chances}."
//   risks:
//     en: "Risks: {risks}."
//     de: "Risiken: {risks}."
//   asked:
//     en: "Shaped by others' opinions and experience, but not examined: {asked}."
//     de: "Von Meinung und Erfahrung anderer geprägt, aber nicht geprüft: {asked}."
//   past:
//     en: "Not counted, because they are past: {past}."
//     de: "Nicht gezählt, weil sie vergangen sind: {past}."
MATCH (company:Model {id: $model})
MATCH (each:Segment {model: $model})-[:FORMED_BY]->(formed:Criterion)
OPTIONAL MATCH (formed)-[:ABOUT]->(object)
OPTIONAL MATCH (found:ChangePotential)-[:CHANGES]->(formed)
RETURN formed.id AS criterion,
  each.id AS segment,
  coalesce(each.horizon, '') = 'past' AS past,
  formed.kind AS kind,
  formed.affinity AS affinity,
  object.id AS about,
  company.change_top AS top,
  company.affinity_top AS affinity_top,
  found.id AS finding,
  found.mechanism AS mechanism,
  found.level AS level,
  found.direction AS direction,
  found.evidence AS evidence,
  found.inform AS inform,
  found.driven_by AS driven_by,
  found.noticed_by AS noticed_by,
  found.handled_by AS handled_by,
  found.reaches_others AS reaches_others,
  found.usable_by_competitors AS usable_by_competitors,
  found.changes_model AS changes_model
ORDER BY segment, criterion, about, finding
