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
//     en: "On a scale from 0 (not at all) to 1 (fully) the two cuts agree by {agreement}. How far each segment holds people of one community only: {homogeneity}; how far each community stands in one segment only: {completeness}."
//     de: "Auf einer Skala von 0 (gar nicht) bis 1 (ganz) stimmen beide Schnitte zu {agreement} überein. Wie weit jedes Segment nur Menschen einer Gemeinschaft enthält: {homogeneity}; wie weit jede Gemeinschaft nur in einem Segment steht: {completeness}."
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
