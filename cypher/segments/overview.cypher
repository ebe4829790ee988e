// title: {en: The segments at a glance, de: Die Segmente im Überblick}
// question:
//   en: Which segments matter most, what do their categories ask for, and how much is done for each?
//   de: Welche Segmente zählen am meisten, was verlangen ihre Kategorien, und wie viel wird getan?
// source: docs/definitions.md 10
// parameters:
//   model: {type: model}
// gathers:
//   [segment, priority, why, top, categories, own_categories, own_consequences, size, horizon,
//   paying, necessary, value, realised, decision, known_none, topics, carried, criteria, groups,
//   paid, alone, excluded]
// step: overview
// columns:
//   segment: {type: id of Segment, words: {en: segment, de: Segment}}
//   priority: {type: level priority, words: {en: priority, de: Priorität}}
//   why: {type: text, words: {en: why, de: warum}, absent: {en: "–", de: "–"}}
//   effort:
//     type: choice
//     words: {en: how much is done, de: wie viel getan wird}
//     help:
//       en: the levels of the options for action that are worked out
//       de: die Ebenen der Handlungsoptionen, die ausgearbeitet werden
//     choices:
//       all levels: {en: all levels of the options, de: alle Ebenen der Optionen}
//       some levels: {en: some levels of the options, de: einige Ebenen der Optionen}
//       few levels: {en: few levels of the options, de: wenige Ebenen der Optionen}
//       not considered: {en: "–", de: "–"}
//     absent: {en: no priority recorded, de: keine Priorität erfasst}
//   categories:
//     type: list of choice
//     words: {en: categories, de: Kategorien}
//     choices:
//       mass: {en: mass, de: Masse}
//       niche: {en: niche, de: Nische}
//       segmented: {en: segmented, de: segmentiert}
//       diversified: {en: diversified, de: diversifiziert}
//       multi-sided: {en: multi-sided, de: mehrseitig}
//   consequences:
//     type: list of change
//     words: {en: consequence for the treatment, de: Folge für die Behandlung}
//     choices:
//       mass:
//         en: one treatment for all, since their needs are alike, however many they are
//         de: eine Behandlung für alle, weil sich ihre Bedürfnisse gleichen, so viele es auch sind
//       niche:
//         en: everything is fitted to a few, on whom the company then depends
//         de: alles ist auf wenige zugeschnitten, von denen das Unternehmen dann abhängt
//       segmented:
//         en: similar needs, but proposition, channel, relationship and revenue differ
//         de: ähnliche Bedürfnisse, aber Angebot, Kanal, Beziehung und Einnahmen unterscheiden sich
//       diversified:
//         en: unrelated to the others; what joins them is a capability of the company, which is no bond for social media
//         de: ohne Bezug zu den anderen; gemeinsam ist eine Fähigkeit des Unternehmens, und die verbindet in Social Media nicht
//       multi-sided: {en: every side of the market or none, de: jede Seite des Marktes oder keine}
//       unsaid: {en: "what follows from {first}?", de: "was folgt aus {first}?"}
//   size:
//     type: integer
//     words: {en: size, de: Größe}
//     help: {en: people or organisations, de: Menschen oder Organisationen}
//   horizon:
//     type: choice
//     words: {en: horizon, de: Horizont}
//     choices:
//       now: {en: now, de: jetzt}
//       future: {en: future, de: künftig}
//       fading: {en: fading, de: auslaufend}
//       past: {en: past, de: vergangen}
//   pays: {type: boolean, words: {en: pays, de: zahlt}}
//   necessary: {type: boolean, words: {en: necessary, de: notwendig}}
//   value: {type: level value, words: {en: value, de: Wertigkeit}}
//   realised:
//     type: choice
//     words: {en: that value is, de: diese Wertigkeit ist}
//     choices:
//       realised: {en: realised, de: realisiert}
//       potential: {en: potential, de: potenziell}
//     absent: {en: "–", de: "–"}
//   decision:
//     type: choice
//     words: {en: decision, de: Entscheidung}
//     choices:
//       support: {en: support, de: unterstützen}
//       advertise only: {en: advertise only, de: nur werben}
//       leave out: {en: leave out, de: weglassen}
//       undecided: {en: undecided, de: unentschieden}
//   considered:
//     type: choice
//     words: {en: considered, de: berücksichtigt}
//     choices:
//       yes: {en: yes, de: ja}
//       leave out: {en: "no, to be left out", de: "nein, wegzulassen"}
//       advertise only: {en: "no, only advertised to", de: "nein, nur beworben"}
//       past: {en: "no, past", de: "nein, vergangen"}
//   topics:
//     type: integer
//     words: {en: topics, de: Themen}
//     help: {en: those with a priority of none not counted, de: ohne solche der Priorität keine}
//   criteria: {type: integer, words: {en: criteria, de: Kriterien}}
//   target_groups: {type: integer, words: {en: target groups, de: Zielgruppen}}
//   few_buyers:
//     type: boolean
//     words: {en: depends on few buyers, de: abhängig von wenigen Käufern}
//     help: {en: a niche that pays, de: "eine Nische, die zahlt"}
//   streams:
//     type: list of id of RevenueStream
//     words: {en: revenue from it alone, de: Einnahmen nur von ihm}
//     help:
//       en: streams into which no other segment or partner pays
//       de: "Einnahmequellen, in die kein anderes Segment und kein Partner zahlt"
// sentence:
//   none: {en: No segment is recorded., de: Kein Segment ist erfasst.}
//   first:
//     en: "First among {segments} segments, with the priority {priority}: {highest}."
//     de: "An erster Stelle von {segments} Segmenten, mit der Priorität {priority}: {highest}."
//   first_one:
//     en: "The first of {segments} segments is {segment}, with the priority {priority}."
//     de: "Das erste von {segments} Segmenten ist {segment}, mit der Priorität {priority}."
//   single:
//     en: "{segment} is the only segment; its priority is {priority}."
//     de: "{segment} ist das einzige Segment; seine Priorität ist {priority}."
//   unranked:
//     en: "No priority is recorded for any of the {segments} segments."
//     de: "Für keines der {segments} Segmente ist eine Priorität erfasst."
//   all_levels:
//     en: "All levels of the options are to be worked out for {all_levels}."
//     de: "Alle Ebenen der Optionen sind auszuarbeiten für {all_levels}."
//   few_levels:
//     en: "Few levels will do for {few_levels}."
//     de: "Wenige Ebenen genügen für {few_levels}."
//   unknown: {en: "Without a priority: {unknown}.", de: "Ohne Priorität: {unknown}."}
//   niche:
//     en: "A paying niche, so the company depends on few buyers: {niche}."
//     de: "Zahlende Nische, also Abhängigkeit von wenigen Käufern: {niche}."
MATCH (company:Model {id: $model})
MATCH (each:Segment {model: $model})
OPTIONAL MATCH (each)<-[:FROM]-(stream:RevenueStream)
WITH company, each, count(stream) AS paid, collect(
  CASE WHEN COUNT { (stream)-[:FROM]->() } = 1 THEN stream.id END
) AS alone
RETURN each.id AS segment,
  each.priority AS priority,
  each.priority_why AS why,
  company.priority_top AS top,
  coalesce(each.categories, []) AS categories,
  coalesce(company.own_categories, []) AS own_categories,
  coalesce(company.own_categories_why, []) AS own_consequences,
  each.size AS size,
  each.horizon AS horizon,
  each.pays AS paying,
  each.necessary AS necessary,
  each.value AS value,
  each.value_realised AS realised,
  each.decision AS decision,
  coalesce(each.known_none, []) AS known_none,
  COUNT { (each)-[:HAS_TOPIC]->(:Topic) } AS topics,
  COUNT { (each)-[has:HAS_TOPIC]->(:Topic) WHERE coalesce(has.priority, 1) > 0 } AS carried,
  COUNT { (each)-[:FORMED_BY]->(:Criterion) } AS criteria,
  COUNT { (each)-[:CONTAINS]->(:TargetGroup) } AS groups,
  paid,
  alone,
  CASE
    WHEN each.decision IN ['leave out', 'advertise only'] THEN each.decision
    WHEN each.horizon = 'past' THEN 'past'
  END AS excluded
ORDER BY segment
