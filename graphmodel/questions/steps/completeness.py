"""How much of a complete study is recorded, and what is missing, worksheet by worksheet."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from graphmodel.files.sheets import MODEL, SHEETS, Sheet
from graphmodel.questions.answer import Findings, Inquiry, Row
from graphmodel.schema import Link, Ratings

from .cells import Cell, of_link, of_ratings, of_thing
from .considered import excluded, facts_of
from .recorded import Study, Thing, study
from .rules import ids, whole

NAMED = 3  # things that are named for each sort of missing value


def completeness(inquiry: Inquiry) -> Findings:
    """Return for each worksheet how many values of a complete study are recorded, and what lacks.

    What a complete study would hold follows from the layout of the worksheets and the schema.
    """
    known = study(inquiry.rows)
    told = [{**each.facts, "segment": each.id} for each in known.by_label.get("Segment", ())]
    rows = [_row(MODEL.en, list(_of_company(inquiry.rows)), True)]
    for sheet in SHEETS:
        there = not sheet.entry and sheet.label in known.by_label
        rows.append(_row(sheet.words.en, list(_cells(sheet, known, inquiry)), there))
    recorded, total = (sum(whole(row[name]) for row in rows) for name in ("recorded", "total"))
    most = max(rows, key=lambda row: whole(row["total"]) - whole(row["recorded"]))
    facts: dict[str, object] = {
        **facts_of(told),
        "recorded": recorded,
        "total": total,
        "percent": 100 * recorded // total,
        "sheet": most["sheet"],
        "most_missing": whole(most["total"]) - whole(most["recorded"]),
        "most_total": most["total"],
        "empty": sum(row["state"] == "no rows" for row in rows),
    }
    said = ["complete"] if recorded == total else ["partly most"]
    said += ["empty"] if facts["empty"] else []
    return Findings(rows, facts, " ".join([*said, *excluded(told)]))


def _row(name: str, cells: Sequence[Cell], there: bool) -> Row:
    """The row of a sheet; `there`: it has rows, even if none of their cells count."""
    recorded = sum(cell.recorded for cell in cells)
    state = "complete" if recorded == len(cells) else "partly" if recorded else "nothing recorded"
    return {
        "sheet": name,
        "recorded": recorded,
        "total": len(cells),
        "state": state if cells or there else "no rows",
        "missing": _lacks([cell for cell in cells if not cell.recorded]),
    }


def _lacks(cells: Sequence[Cell]) -> list[str]:
    """Each sort of missing value as `what@how often|thing|thing…`, the most frequent first."""
    things: dict[str, list[str]] = defaultdict(list)
    for cell in cells:
        things[cell.what].append(cell.of)
    frequent = sorted(things.items(), key=lambda each: (-len(each[1]), each[0]))
    return [f"{what}@{'|'.join([str(len(of)), *_first(of)])}" for what, of in frequent]


def _first(things: Sequence[str]) -> list[str]:
    """The first few of some things, each once; an empty text stands for the others."""
    each = list(dict.fromkeys(things))
    return [*each[:NAMED], ""] if len(each) > NAMED else each


def _of_company(rows: Sequence[Row]) -> Iterable[Cell]:
    first = rows[0]
    company = Thing("Model", str(first["company_id"]), ids(first["company"]), ids(()), {})
    return of_thing(company, Study({}))


def _cells(sheet: Sheet, known: Study, inquiry: Inquiry) -> Iterable[Cell]:
    """What a complete study would hold on a sheet."""
    asked = [each for label in sheet.owners for each in known.asked(label)]
    match sheet.within or sheet.declared:
        case None if sheet.label == "Judgement":
            return _pairs(inquiry, known)
        case None:
            return (cell for each in asked for cell in of_thing(each, known))
        case Link() as link:
            return of_link(sheet, link, known, asked)
        case Ratings(of="UsageFormat"):
            segments = sheet.label == "Segment"
            return _codes(inquiry, known) if segments else _codes_of_relationships(inquiry)
        case Ratings() as ratings:
            return of_ratings(sheet, ratings, known, asked)


def _codes(inquiry: Inquiry, known: Study) -> Iterable[Cell]:
    """A code for each format in each area; and who is there, where somebody is."""
    rows = inquiry.ask("segments formats")
    told = {row["segment"] for row in rows}
    for each in known.asked("Segment"):
        if each.id not in told:  # known to be suited for none, and without areas
            yield Cell("Segment.formats", each.id, True)
    for row in rows:
        segment = str(row["segment"])
        yield Cell("Segment.formats", segment, row["code"] is not None)
        if row["code"] == 3:
            yield Cell("Competitor.OCCUPIES", segment, bool(row["occupants"]))


def _codes_of_relationships(inquiry: Inquiry) -> Iterable[Cell]:
    """Two codes for each format and topic, one for each purpose."""
    what = "CustomerRelationship.formats"
    for row in inquiry.ask("relationships formats"):
        relationship = str(row["relationship"])
        if row["topic"] is None:
            yield Cell(what, relationship, False)
        for purpose in ("additional", "product") if row["format"] else ():
            yield Cell(what, relationship, row[purpose] is not None)
        for _ in ids(row["unrated"]):
            yield Cell(what, relationship, False)
            yield Cell(what, relationship, False)


def _pairs(inquiry: Inquiry, known: Study) -> Iterable[Cell]:
    """Each pair of segments: whether it is known if the two can share a strategy."""
    segments = [each.id for each in known.asked("Segment")]
    opened = {
        (row["a"], row["b"]) for row in inquiry.ask("segments conflicts") if row["state"] == "open"
    }
    for pair in combinations(segments, 2):
        yield Cell("Judgement.compatible", pair[0], pair not in opened)
