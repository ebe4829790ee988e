// title: {en: Affinity of the segments, de: Affinität der Segmente}
// question:
//   en: How well does each segment suit social media, on what does that rest, and who can be left out?
//   de: Wie gut passt jedes Segment zu Social Media, worauf beruht das, und wer kann wegbleiben?
// source: docs/definitions.md 4
// parameters:
//   model: {type: model}
// gathers: [segment, sort, thing, about, priority, found, top, known_none, excluded]
// step: affinity
// columns:
//   segment: {type: id of Segment, words: {en: segment, de: Segment}}
//   state:
//     type: choice
//     words: {en: what is known, de: was bekannt ist}
//     choices:
//       known: {en: known, de: bekannt}
//       none: {en: none, de: keine}
//       none so far: {en: none so far, de: bisher keine}
//       unknown: {en: unknown, de: unbekannt}
//   affinity:
//     type: level affinity
//     words: {en: affinity, de: Affinität}
//     help:
//       en: the highest known over its topics and criteria
//       de: die höchste bekannte über seine Themen und Kriterien
//     absent: {en: "–", de: "–"}
//   rests_on:
//     type: list of id of any
//     words: {en: rests on, de: beruht auf}
//     help:
//       en: the topics and criteria of that affinity
//       de: die Themen und Kriterien mit dieser Affinität
//   priority:
//     type: level priority
//     words: {en: priority of that topic, de: Priorität dieses Themas}
//     help:
//       en: for the segment; the highest, if several topics have that affinity
//       de: für das Segment; die höchste, wenn mehrere Themen diese Affinität haben
//     absent: {en: "–", de: "–"}
//   known: {type: integer, words: {en: known, de: bekannt}}
//   of:
//     type: integer
//     words: {en: of, de: von}
//     help: {en: topics and criteria, de: Themen und Kriterien}
//   change:
//     type: level change
//     words: {en: change potential, de: Veränderungspotenzial}
//     help:
//       en: the highest found for its criteria and itself
//       de: das höchste, das für seine Kriterien und es selbst gefunden wurde
//     absent: {en: not known, de: nicht bekannt}
//   leave_out:
//     type: choice
//     words: {en: can be left out, de: kann wegbleiben}
//     choices: {yes: {en: yes, de: ja}, no: {en: no, de: nein}, open: {en: open, de: offen}}
//   why:
//     type: list of change
//     words: {en: reasons, de: Gründe}
//     choices:
//       nothing:
//         en: no affinity, and social media changes nothing
//         de: keine Affinität, und Social Media verändert nichts
//       affine: {en: it has affinity, de: es hat Affinität}
//       changed: {en: "social media can change {first}", de: "Social Media kann {first} verändern"}
//       topics: {en: "which topics?", de: "welche Themen?"}
//       criteria: {en: "which criteria?", de: "welche Kriterien?"}
//       no-topic: {en: it has no topic to rest on, de: es hat kein Thema}
//       no-criterion: {en: it has no criterion to rest on, de: es hat kein Kriterium}
//       affinity: {en: "affinity of {first}?", de: "Affinität von {first}?"}
//       finding: {en: "can social media change {first}?", de: "kann Social Media {first} verändern?"}
//       level: {en: "how far can it change {first}?", de: "wie weit kann es {first} verändern?"}
//   ask:
//     type: boolean
//     words: {en: to be asked, de: zu fragen}
//     help:
//       en: top affinity, and a change potential that nobody knows
//       de: höchste Affinität, und das Veränderungspotenzial kennt niemand
// sentence:
//   none: {en: No segment is recorded., de: Kein Segment ist erfasst.}
//   known:
//     en: "Affinity to social media is known for {known} of {segments} segments, highest for {highest}."
//     de: "Die Affinität zu Social Media ist von {known} der {segments} Segmente bekannt; am höchsten: {highest}."
//   unknown_all:
//     en: "No segment is known to have affinity yet."
//     de: "Noch ist von keinem Segment bekannt, dass es Affinität hat."
//   out:
//     en: "Can be left out of the strategy work: {out}."
//     de: "Kann aus der Strategiearbeit wegbleiben: {out}."
//   nobody_out:
//     en: "None can be left out for lack of affinity."
//     de: "Mangels Affinität kann keines wegbleiben."
//   open:
//     en: "Still open whether to leave out: {open}."
//     de: "Noch offen, ob es wegbleiben kann: {open}."
//   ask:
//     en: "Affinity is at the top, but what social media can change is not known: {ask}."
//     de: "Höchste Affinität, aber nicht bekannt, was Social Media verändern kann: {ask}."
MATCH (company:Model {id: $model})
MATCH (each:Segment {model: $model})
CALL (each) {
  RETURN 'segment' AS sort, each.id AS thing, each.id AS about, each.priority AS priority,
    each.priority AS found
  UNION
  MATCH (each)-[has:HAS_TOPIC]->(topic:Topic)
  WHERE coalesce(has.priority, 1) > 0
  RETURN 'topic' AS sort, topic.id AS thing, topic.id AS about, has.priority AS priority,
    coalesce(has.affinity, topic.affinity) AS found
  UNION
  MATCH (each)-[:FORMED_BY]->(criterion:Criterion)
  RETURN 'criterion' AS sort, criterion.id AS thing, criterion.id AS about, null AS priority,
    criterion.affinity AS found
  UNION
  MATCH (each)-[:FORMED_BY]->(criterion:Criterion)<-[:CHANGES]-(finding:ChangePotential)
  RETURN 'finding' AS sort, finding.id AS thing, criterion.id AS about, null AS priority,
    finding.level AS found
  UNION
  MATCH (each)<-[:CHANGES]-(finding:ChangePotential)
  RETURN 'finding' AS sort, finding.id AS thing, each.id AS about, null AS priority,
    finding.level AS found
}
RETURN each.id AS segment, sort, thing, about, priority, found, company.affinity_top AS top,
  coalesce(each.known_none, []) AS known_none,
  CASE
    WHEN each.decision IN ['leave out', 'advertise only'] THEN each.decision
    WHEN each.horizon = 'past' THEN 'past'
  END AS excluded
ORDER BY segment, sort, thing
