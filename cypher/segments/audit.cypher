// title: {en: Audit of the segmentation, de: Prüfung der Segmentierung}
// question:
//   en: Which segments are separate from each other, by which criterion, and which are not?
//   de: Welche Segmente sind voneinander getrennt, durch welches Kriterium, und welche nicht?
// source: docs/definitions.md 9
// parameters:
//   model: {type: model}
//   every:
//     type: boolean
//     default: no
//     help: {en: also pairs that are separate, de: auch getrennte Paare}
// gathers: [segment, known_none, criterion, sort, offer, about]
// step: audit
// columns:
//   a: {type: id of Segment, words: {en: segment, de: Segment}}
//   b:
//     type: id of Segment
//     words: {en: other segment, de: anderes Segment}
//     absent: {en: every other, de: jedes andere}
//   state:
//     type: choice
//     words: {en: state, de: Stand}
//     choices:
//       no valid criterion: {en: no valid criterion, de: kein gültiges Kriterium}
//       not separate: {en: not separate, de: nicht getrennt}
//       open: {en: open, de: offen}
//       separate: {en: separate, de: getrennt}
//   separates:
//     type: list of id of Criterion
//     words: {en: separated by, de: getrennt durch}
//     help:
//       en: valid criteria of one, whose kind and object the other lacks
//       de: "gültige Kriterien des einen, deren Art und Gegenstand dem anderen fehlen"
//   common:
//     type: list of id of Criterion
//     words: {en: in common, de: gemeinsam}
//     help:
//       en: valid criteria whose kind and object the other has, too
//       de: "gültige Kriterien, deren Art und Gegenstand auch das andere hat"
//   invalid:
//     type: list of change
//     words: {en: not valid, de: nicht gültig}
//     choices:
//       no-offer:
//         en: "{first}: an own need without an own offer makes no segment"
//         de: "{first}: ein eigenes Bedürfnis ohne eigenes Angebot bildet kein Segment"
//   missing:
//     type: list of change
//     words: {en: missing, de: fehlt}
//     choices:
//       criteria: {en: "why is {first} a segment?", de: "warum ist {first} ein Segment?"}
//       kind: {en: "of which kind is {first}?", de: "von welcher Art ist {first}?"}
//       offer: {en: "which own offer for {first}?", de: "welches eigene Angebot für {first}?"}
//       about: {en: "what is {first} about?", de: "was betrifft {first}?"}
// sentence:
//   none: {en: No segment is recorded., de: Kein Segment ist erfasst.}
//   single:
//     en: There is one segment, so nothing to be separate from.
//     de: "Es gibt ein Segment, also nichts, wovon es getrennt sein könnte."
//   pairs:
//     en: "Of {pairs} pairs of segments: [{separate} separate, {together} not separate, {undecided} open]."
//     de: "Von {pairs} Paaren von Segmenten: [{separate} getrennt, {together} nicht getrennt, {undecided} offen]."
//   pair_separate: {en: The two segments are separate., de: Die beiden Segmente sind getrennt.}
//   pair_together: {en: The two segments are not separate., de: Die beiden Segmente sind nicht getrennt.}
//   pair_undecided:
//     en: Whether the two segments are separate is open.
//     de: "Ob die beiden Segmente getrennt sind, ist offen."
//   not_separate: {en: "Not separate: {not_separate}.", de: "Nicht getrennt: {not_separate}."}
//   not_valid:
//     en: "Not valid, for an own need calls for an own offer: {not_valid}."
//     de: "Nicht gültig, denn ein eigenes Bedürfnis verlangt ein eigenes Angebot: {not_valid}."
//   without:
//     en: "Without a valid criterion: {without}."
//     de: "Ohne gültiges Kriterium: {without}."
//   unrecorded:
//     en: "Why they are segments is not recorded: {unrecorded}."
//     de: "Nicht erfasst, warum es Segmente sind: {unrecorded}."
MATCH (each:Segment {model: $model})
OPTIONAL MATCH (each)-[:FORMED_BY]->(reason:Criterion)
OPTIONAL MATCH (reason)-[:ABOUT]->(object)
RETURN each.id AS segment,
  coalesce(each.known_none, []) AS known_none,
  reason.id AS criterion,
  reason.kind AS sort,
  reason.offer AS offer,
  object.id AS about
ORDER BY segment, criterion, about
