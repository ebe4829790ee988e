// title: {en: Agreement of the two cuts, de: Übereinstimmung der beiden Schnitte}
// question:
//   en: How far do the company's segments agree with the communities of shared needs?
//   de: Wie weit stimmen die Segmente des Unternehmens mit den Bedürfnisgemeinschaften überein?
// source: docs/definitions.md 13
// parameters:
//   model: {type: model}
// gathers: [community, size, known_none, segment, share]
// step: agreement
// columns:
//   community: {type: id of NeedCommunity, words: {en: community, de: Gemeinschaft}}
//   segment: {type: id of Segment, words: {en: segment, de: Segment}}
//   share: {type: integer, words: {en: share (%), de: Anteil (%)}}
//   people:
//     type: decimal
//     words: {en: people, de: Menschen}
//     help: {en: size of the community × share, de: Größe der Gemeinschaft × Anteil}
//   counted:
//     type: boolean
//     words: {en: counted, de: gezählt}
//     help:
//       en: whether size and all shares of the community are recorded
//       de: ob Größe und alle Anteile der Gemeinschaft erfasst sind
// sentence:
//   nothing:
//     en: "No need community is recorded, so there is no second cut to compare."
//     de: "Keine Bedürfnisgemeinschaft ist erfasst, also gibt es keinen zweiten Schnitt zum Vergleich."
//   index:
//     en: "The two cuts agree by {agreement} of 1 (V-measure, Rosenberg and Hirschberg 2007): segments hold people of the same community by {homogeneity} (homogeneity), communities stand in the same segment by {completeness} (completeness)."
//     de: "Beide Schnitte stimmen zu {agreement} von 1 überein (V-Maß, Rosenberg und Hirschberg 2007): Segmente enthalten Menschen derselben Gemeinschaft zu {homogeneity} (Homogenität), Gemeinschaften stehen im selben Segment zu {completeness} (Vollständigkeit)."
//   few:
//     en: "How far the two cuts agree cannot be said: that takes two communities at least whose size and shares are recorded."
//     de: "Wie weit beide Schnitte übereinstimmen, lässt sich nicht sagen: dazu braucht es mindestens zwei Gemeinschaften, deren Größe und Anteile erfasst sind."
//   overlap:
//     en: "Counted are memberships, not persons; these reach more than 100 %, so some of their people count more than once: {overlap}."
//     de: "Gezählt werden Zugehörigkeiten, nicht Personen; diese erreichen mehr als 100 %, einige ihrer Menschen zählen also mehrfach: {overlap}."
//   left:
//     en: "Not counted, for want of size or shares: {left}."
//     de: "Nicht gezählt, weil Größe oder Anteile fehlen: {left}."
MATCH (c:NeedCommunity {model: $model})
OPTIONAL MATCH (c)-[reached:REACHES]->(s:Segment)
RETURN c.id AS community,
  c.size AS size,
  coalesce(c.known_none, []) AS known_none,
  s.id AS segment,
  reached.share AS share
ORDER BY community, segment
