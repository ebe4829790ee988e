"""What social media can change, what a person judged, and how users cut the market themselves."""

from graphmodel.words import Words

from .declare import Kind, Link, Property
from .values import DIRECTION, NAME, PERCENT, TEXT, YES, level, one_of, text, texts, whole, yes

CHANGES = Link(
    "CHANGES",
    (
        *(
            "Criterion",
            "Segment",
            "ValueProposition",
            "CustomerRelationship",
            "Channel",
            "KeyActivity",
        ),
        *("RevenueStream", "KeyResource", "KeyPartner", "Cost", "Need", "Market"),
    ),
    Words("of", "von"),
    Words("the thing that social media may change", "was Social Media verändern kann"),
    single=True,
    required=True,
)
CHANGE_POTENTIAL = (
    CHANGES,
    one_of(
        "mechanism",
        "mechanism",
        "Mechanismus",
        Words("how social media may change it", "auf welchem Weg Social Media es verändern kann"),
        Words("need", "Bedürfnis"),
        Words("transparency", "Transparenz"),
        Words("relationship", "Beziehung"),
        Words("value", "Wertigkeit"),
        Words("distribution", "Distribution"),
        Words("economics", "Wirtschaftlichkeit"),
    ),
    level(
        "level",
        "level",
        "Stufe",
        "change",
        Words("how much it may change", "wie stark es sich verändern kann"),
    ),
    DIRECTION,
    text("evidence", "evidence", "Beleg", Words("what shows it", "was dafür spricht")),
    one_of(
        "driven_by",
        "driven by",
        "getrieben von",
        Words("what drives the change", "was die Veränderung antreibt"),
        Words("social media", "Social Media"),
        Words("company goals", "Unternehmensziele"),
    ),
    text(
        "noticed_by",
        "noticed by",
        "erkennbar an",
        Words("how it would be noticed", "woran man es merken würde"),
    ),
    text(
        "handled_by",
        "handled by",
        "Umgang",
        Words("how it can be handled", "wie man damit umgehen kann"),
    ),
    yes(
        "reaches_others",
        "reaches non-customers",
        "erreicht Nichtkunden",
        Words("it appeals to others too", "es spricht auch Nichtkunden an"),
    ),
    yes(
        "usable_by_competitors",
        "usable by competitors",
        "nutzbar für Wettbewerber",
        Words("competitors can use it as well", "auch Wettbewerber können es nutzen"),
    ),
    yes(
        "changes_model",
        "changes business model",
        "ändert Geschäftsmodell",
        Words("the business model needs adapting", "das Geschäftsmodell muss angepasst werden"),
    ),
    texts(
        "inform",
        "inform",
        "informieren",
        Words("who in the company must know", "wer im Unternehmen davon wissen muss"),
    ),
)

KINDS = (
    Kind(
        "ChangePotential",
        Words("change potential", "Veränderungspotenzial"),
        Words("change potential", "Veränderungspotenzial"),
        Words(
            "a finding: how far social media may change a part of the business model",
            "ein Befund: wie weit Social Media einen Teil des Geschäftsmodells verändern kann",
        ),
        "#D55E00",
        "triangle",
        (NAME, *CHANGE_POTENTIAL),
        section=True,
        listed=True,
    ),
    Kind(
        "SegmentSign",
        Words("sign of a new segment", "Anzeichen neuer Segmente"),
        Words("signs of new segments", "Anzeichen neuer Segmente"),
        Words(
            "a need, offer, channel, value or relationship that only social media makes reachable",
            "was erst Social Media erreichbar macht: Bedürfnis, Angebot, Kanal, Wert, Beziehung",
        ),
        "#F0E442",
        "triangle",
        (
            NAME,
            one_of(
                "source",
                "source",
                "Quelle",
                Words("what the sign comes from", "woraus das Anzeichen hervorgeht"),
                Words("need", "Bedürfnis"),
                Words("own offer", "eigenes Angebot"),
                Words("channel", "Kanal"),
                Words("value", "Wertigkeit"),
                Words("relationship", "Beziehung"),
                Words("usage format", "Nutzungsformat"),
                Words("capability", "Fähigkeit"),
            ),
            level(
                "level",
                "level",
                "Stufe",
                "change",
                Words("how strong the sign is", "wie stark das Anzeichen ist"),
            ),
            text("evidence", "evidence", "Beleg", Words("what shows it", "was dafür spricht")),
            texts(
                "inform",
                "inform",
                "informieren",
                Words("who in the company must know", "wer im Unternehmen davon wissen muss"),
            ),
            Link(
                "SEEN_IN",
                (
                    "Need",
                    "ValueProposition",
                    "Channel",
                    "CustomerRelationship",
                    "KeyResource",
                    "KeyActivity",
                ),
                Words("seen in", "sichtbar an"),
                Words(
                    "the part of the model that shows it",
                    "der Teil des Modells, an dem es sichtbar ist",
                ),
                single=True,
            ),
        ),
        section=True,
    ),
    Kind(
        "NeedCommunity",
        Words("need community", "Bedürfnisgemeinschaft"),
        Words("need communities", "Bedürfnisgemeinschaften"),
        Words(
            "people who share needs or interests, whatever segment the company puts them in",
            "Menschen mit gemeinsamen Bedürfnissen oder Interessen, gleich in welchem Segment",
        ),
        "#009E73",
        "ellipse",
        (
            NAME,
            one_of(
                "ties",
                "ties",
                "Bindung",
                Words("how its people hold together", "wie eng die Menschen verbunden sind"),
                Words("strong", "stark"),
                Words("weak", "schwach"),
            ),
            text(
                "observed_in",
                "observed in",
                "beobachtet in",
                Words("a support community says little", "eine Support-Community sagt wenig aus"),
            ),
            whole(
                "size",
                "size",
                "Größe",
                Words("how many belong to it", "wie viele dazugehören"),
                Words("people", "Menschen"),
            ),
            Link(
                "SHARES",
                ("Need", "Topic"),
                Words("shares", "teilt"),
                Words("what its people have in common", "was die Menschen gemeinsam haben"),
            ),
            Link(
                "REACHES",
                ("Segment",),
                Words("reaches", "reicht in"),
                Words(
                    "the segments that its people belong to",
                    "die Segmente, zu denen die Menschen gehören",
                ),
                properties=(
                    Property(
                        "share",
                        Words("share", "Anteil"),
                        PERCENT,
                        Words("part of the community", "Anteil der Gemeinschaft"),
                        unit=Words("%", "%"),
                    ),
                ),
                scalar="share",
            ),
        ),
        section=True,
    ),
    Kind(
        "Judgement",
        Words("judgement", "Urteil"),
        Words("judgements", "Urteile"),
        Words(
            "what a person decided about segments in one strategy; it overrules what is derived",
            "was jemand über Segmente in einer Strategie entschied; es geht Abgeleitetem vor",
        ),
        "#000000",
        "diamond",
        (
            NAME,
            Link(
                "BETWEEN",
                ("Segment",),
                Words("between", "zwischen"),
                Words("two segments or more", "zwei Segmente oder mehr"),
            ),
            Property(
                "compatible",
                Words("compatible", "verträglich", ("kompatibel",)),
                YES,
                Words("whether they can share a strategy", "ob sie eine Strategie teilen können"),
                required=True,
            ),
            Property(
                "why", Words("why", "Grund"), TEXT, Words("the reason", "der Grund"), required=True
            ),
            text("by", "by", "durch", Words("who decided", "wer entschieden hat")),
            text("on", "on", "am", Words("when", "wann")),
        ),
        section=True,
        listed=True,
    ),
)
