"""Sentences below a legend: what words and drawings mean that do not speak for themselves."""

from graphmodel.schema import Words

# Markets
FALLS = Words(
    "Falls, step 1: at once; step 2: because of step 1, and so on.",
    "Fällt, Schritt 1: sofort; Schritt 2: wegen Schritt 1 und so weiter.",
)
WEAKENED = Words(
    "Weakened: loses something, but goes on.", "Geschwächt: verliert etwas, bleibt aber."
)
CHANGE_POTENTIAL = Words(
    "Change potential: how much social media can change in what sets a segment apart, such as its "
    "need, channel, price or relationship.",
    "Veränderungspotenzial: wie viel Social Media an dem ändern kann, was ein Segment ausmacht, "
    "etwa Bedarf, Kanal, Preis oder Beziehung.",
)

# Communities
BANDS = Words(
    "A band: the people of a community who are in a segment, the more the broader. At a segment "
    "stands how many such people it has in all. Dashed: not recorded how many.",
    "Ein Band: die Menschen einer Gemeinschaft, die in einem Segment sind, je mehr, desto breiter. "
    "Am Segment steht, wie viele solche Menschen es insgesamt hat. Gestrichelt: nicht erfasst, "
    "wie viele.",
)

# Options
WEIGHED = Words(
    "Weight: priority × affinity (how well it suits social media), the highest that a carrier of "
    "the topic has, such as a segment or an offer; –: not known.",
    "Gewicht: Priorität × Affinität (wie gut es zu Social Media passt), die höchste bei einem "
    "Träger des Themas, etwa einem Segment oder Angebot; –: nicht bekannt.",
)
CONTESTED = Words(
    "Competition: how hard the easiest suitable format is to win; free: no competitor is there; "
    "open: a fact that decides it is missing.",
    "Wettbewerb: wie schwer das leichteste geeignete Nutzungsformat zu gewinnen ist; frei: dort "
    "ist kein Wettbewerber; offen: eine entscheidende Angabe fehlt.",
)
