// title: {en: Brand or topic community, de: Marken- oder Themen-Community}
// question:
//   en: In which area does a brand community serve a segment, in which a topic community?
//   de: In welchem Feld dient einem Segment eine Marken-Community, in welchem eine Themen-Community?
// source: docs/definitions.md 6
// parameters:
//   model: {type: model}
//   segment:
//     type: segment
//     optional: yes
//     help: {en: only this segment, de: nur dieses Segment}
//   all:
//     type: boolean
//     default: no
//     help: {en: also segments that are not considered, de: auch nicht berücksichtigte Segmente}
// missing:
//   customers:
//     en: "{first}: how many are customers already?"
//     de: "{first}: wie viele sind schon Kunden?"
//   potential:
//     en: "{first}: how many are not customers yet?"
//     de: "{first}: wie viele sind noch keine Kunden?"
// gathers: [segment, excluded, size, customers, potential]
// step: community
// columns:
//   segment: {type: id of Segment, words: {en: segment, de: Segment}}
//   area:
//     type: id of any
//     words: {en: area or topic, de: Themenfeld oder Thema}
//     absent: {en: –, de: –}
//   recommended:
//     type: choice
//     words: {en: recommended, de: empfohlen}
//     choices:
//       topic community: {en: topic community, de: Themen-Community}
//       brand community: {en: brand community, de: Marken-Community}
//       neither: {en: neither, de: keine von beiden}
//       open: {en: open, de: offen}
//   because:
//     type: list of choice
//     words: {en: because, de: weil}
//     choices:
//       people to win: {en: there are people to win, de: es sind Kunden zu gewinnen}
//       nobody to win: {en: all are customers already, de: alle sind schon Kunden}
//       no customers: {en: there are no customers yet, de: es gibt noch keine Kunden}
//       brand unsuitable:
//         en: a brand community does not suit
//         de: eine Marken-Community eignet sich nicht
//       brand out of reach:
//         en: a brand community is out of reach
//         de: eine Marken-Community ist außer Reichweite
//       topic unsuitable:
//         en: a topic community does not suit
//         de: eine Themen-Community eignet sich nicht
//       topic out of reach:
//         en: a topic community is out of reach
//         de: eine Themen-Community ist außer Reichweite
//   brand_code: {type: integer, words: {en: code of a brand community, de: Code der Marken-Community}}
//   brand_verdict:
//     type: choice
//     words: {en: competition for a brand community, de: Wettbewerb um eine Marken-Community}
//     choices:
//       free: {en: free, de: frei}
//       winnable: {en: winnable, de: zu gewinnen}
//       contest: {en: contest, de: offener Wettkampf}
//       hard: {en: hard, de: schwer}
//       possible only so: {en: only by innovation, de: nur durch Innovation}
//       very hard: {en: very hard, de: sehr schwer}
//       unlikely: {en: unlikely, de: unwahrscheinlich}
//       open: {en: open, de: offen}
//       unsuitable: {en: unsuitable, de: ungeeignet}
//   topic_code: {type: integer, words: {en: code of a topic community, de: Code der Themen-Community}}
//   topic_verdict:
//     type: choice
//     words: {en: competition for a topic community, de: Wettbewerb um eine Themen-Community}
//     choices:
//       free: {en: free, de: frei}
//       winnable: {en: winnable, de: zu gewinnen}
//       contest: {en: contest, de: offener Wettkampf}
//       hard: {en: hard, de: schwer}
//       possible only so: {en: only by innovation, de: nur durch Innovation}
//       very hard: {en: very hard, de: sehr schwer}
//       unlikely: {en: unlikely, de: unwahrscheinlich}
//       open: {en: open, de: offen}
//       unsuitable: {en: unsuitable, de: ungeeignet}
//   customers: {type: integer, words: {en: customers, de: Kunden}}
//   potential: {type: integer, words: {en: to win, de: zu gewinnen}}
//   missing: {type: list of missing segments formats, words: {en: missing, de: fehlt}}
// sentence:
//   none:
//     en: "None of the[ {considered}] segments considered has an area to ask a community for."
//     de: "Keines der[ {considered}] berücksichtigten Segmente hat ein Feld, für das eine Community in Frage kommt."
//   one:
//     en: "For {segment} in {area}: {recommended}."
//     de: "Für {segment} in {area}: {recommended}."
//   many:
//     en: "{count} combinations of segment and area: [{topic} with a topic community, {brand} with a brand community, {neither} with neither, {opens} open]."
//     de: "{count} Kombinationen von Segment und Feld: [{topic} mit Themen-Community, {brand} mit Marken-Community, {neither} mit keiner von beiden, {opens} offen]."
//   meaning:
//     en: "A brand community strengthens existing customers; a topic community wins new ones as well."
//     de: "Eine Marken-Community stärkt Bestandskunden; eine Themen-Community gewinnt auch neue."
MATCH (each:Segment {model: $model})
WHERE $segment IS NULL OR each.id = $segment
RETURN each.id AS segment,
  CASE
    WHEN $all OR $segment IS NOT NULL THEN null
    WHEN each.decision IN ['leave out', 'advertise only'] THEN each.decision
    WHEN each.horizon = 'past' THEN 'past'
  END AS excluded,
  each.size AS size,
  each.customers AS customers,
  each.potential AS potential
ORDER BY segment
