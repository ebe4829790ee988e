"""`graphmodel strategies`: the fewest strategies for a bare list of conflicts."""

import sys
from typing import TYPE_CHECKING

import click

from graphmodel.words import Words

from . import options
from .command import Command, examples
from .language import reader, said
from .output import columns, emit, rendered
from .values import Count

if TYPE_CHECKING:
    from graphmodel.strategies import Result
    from graphmodel.strategies.fewest import Progress

SAID = {
    "none": Words("There are no segments.", "Es gibt keine Segmente."),
    "one": Words(
        "One strategy is enough: nothing is in conflict.",
        "Eine Strategie genügt: nichts steht im Konflikt.",
    ),
    "optimal": Words(
        "{upper} strategies are needed for {segments} segments.",
        "{upper} Strategien sind für {segments} Segmente nötig.",
    ),
    "feasible": Words(
        "{upper} strategies will do for {segments} segments; at least {lower} are needed. "
        "The search ended before it was proven whether fewer would do.",
        "{upper} Strategien genügen für {segments} Segmente; mindestens {lower} sind nötig. "
        "Die Suche endete, bevor bewiesen war, ob weniger genügen.",
    ),
    "clique": Words(
        "Fewer will not do, because these are all in conflict: {members}.",
        "Weniger genügen nicht, denn diese stehen alle miteinander im Konflikt: {members}.",
    ),
    "set": Words(
        "Fewer will not do, because these alone need as many: {members}.",
        "Weniger genügen nicht, denn diese allein brauchen schon so viele: {members}.",
    ),
    "between": Words(
        "between {lower} and {upper} strategies …", "zwischen {lower} und {upper} Strategien …"
    ),
    "unchecked": Words(
        "The independent checker has not verified this.",
        "Die unabhängige Prüfung hat das nicht bestätigt.",
    ),
}
HEADS = (Words("strategy", "Strategie"), Words("segments", "Segmente"))

HELP = Words(
    """Split a bare list of conflicts into the fewest strategies, with the proof.

    The file holds pairs that are in conflict: .csv, .tsv or .txt with two columns (a lone segment
    stands alone), .graphml, DIMACS .col or .json. A first line of headings such as
    `segment,conflicts with`, `from,to` or `segment 1,segment 2` is passed over; so that nothing
    is lost, any other first line is a pair, as is every line in which a word occurs that is a
    segment further down.

    Ctrl-C ends the search early, too: the best split so far is printed with its bounds, and the
    exit code is 0 as usual; a second Ctrl-C stops the program, with exit code 130.""",
    """Eine bloße Liste von Konflikten in die wenigsten Strategien aufteilen, mit dem Beweis.

    Die Datei enthält Paare, die im Konflikt stehen: .csv, .tsv oder .txt mit zwei Spalten (ein
    Segment ohne Partner steht für sich), .graphml, DIMACS .col oder .json. Eine erste Zeile mit
    Überschriften wie `Segment,Konflikt mit`, `von,nach` oder `Segmente,Konflikte` wird
    übergangen; damit nichts verloren geht, ist jede andere erste Zeile ein Paar, ebenso jede
    Zeile mit einem Wort, das weiter unten ein Segment ist.

    Auch Strg-C beendet die Suche: die beste Aufteilung bis dahin wird mit ihren Grenzen
    ausgegeben, und der Exit-Code ist wie sonst 0; ein zweites Strg-C bricht das Programm ab, mit
    dem Exit-Code 130.""",
)


def run(
    file: str, budget: int | None, seconds: float | None, form: str, lang: str, output: str
) -> None:
    """Read the list, split it, print sentence and split."""
    from graphmodel.questions.plain import clean, wrap
    from graphmodel.questions.tables import Sheet, as_json
    from graphmodel.strategies import fewest
    from graphmodel.strategies.lists import read_conflicts

    result = fewest(read_conflicts(file), budget, seconds, _tell(lang))
    if form == "json":
        emit(as_json(_fields(result), indent=2), output)
        return
    heads = [each.say(lang) for each in HEADS]
    rows = [(at, list(segments)) for at, segments in enumerate(result.strategies, 1)]
    cells = [(str(at), clean(", ".join(segments))) for at, segments in rows]
    split = rendered(Sheet(("strategy", "segments"), rows, heads, cells, (True, False)), form)
    if form in ("table", "markdown"):
        sentence = "\n".join(wrap(clean(_sentence(result).say(lang)), columns()))
        split = "\n\n".join(filter(None, [sentence, split]))
    emit(split, output)


def _tell(lang: str) -> "Progress":
    """What says how the search goes on: on a terminal each new bound once, else nothing."""
    last: list[tuple[int, int]] = []

    def tell(lower: int, upper: int) -> None:
        if sys.stderr.isatty() and lower < upper and (lower, upper) not in last:
            last.append((lower, upper))
            click.echo(SAID["between"].filled(lower=lower, upper=upper).say(lang), err=True)

    return tell


def _fields(result: "Result") -> dict[str, object]:
    from dataclasses import asdict

    return asdict(result)


def _sentence(result: "Result") -> Words:
    """How many strategies, and why not fewer."""
    count = sum(map(len, result.strategies))
    if result.upper_bound < 2:
        return SAID["one" if count else "none"]
    told = [
        SAID[result.status].filled(
            upper=result.upper_bound, lower=result.lower_bound, segments=count
        )
    ]
    if result.proof and result.status == "optimal":
        kind = "clique" if result.proof.kind == "clique" else "set"
        told.append(SAID[kind].filled(members=", ".join(result.proof.members)))
    if not result.checked:
        told.append(SAID["unchecked"])
    return Words.in_each(lambda language: " ".join(each.say(language) for each in told))


def command() -> Command:
    """The command."""
    return Command(
        "strategies",
        callback=run,
        params=[
            click.Argument(["file"], metavar=said("FILE", "DATEI")),
            click.Option(
                ["--budget"],
                type=Count(),
                metavar=said("UNITS", "EINHEITEN"),
                help=said(
                    "End the search after so many units of work; the same each time.",
                    "Die Suche nach so vielen Arbeitseinheiten beenden; jedes Mal gleich.",
                ),
            ),
            options.seconds(
                said(
                    "End the search after this time; results may differ from run to run.",
                    "Die Suche nach dieser Zeit beenden; Ergebnisse können von Lauf zu Lauf "
                    "abweichen.",
                )
            ),
            options.form(
                help=said(
                    "json is one object with every field of the result.",
                    "json ist ein Objekt mit jedem Feld des Ergebnisses.",
                )
            ),
            options.lang(),
            options.output(),
        ],
        help=HELP.say(reader()),
        epilog=examples(
            "graphmodel strategies conflicts.csv",
            "graphmodel strategies graph.col --format json --budget 1000000",
        ),
    )
