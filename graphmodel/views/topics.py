"""Topics beside modules: who carries what, bridges first, where a corner is missing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from graphmodel.questions.answer import Row
from graphmodel.schema import BY_LABEL, Words

from . import limits, texts
from .facts import Fact, link_told
from .headlines import ids, walk
from .section import Section
from .spoken import capital, listed
from .study import Asked, Study, Thing
from .topic_matrix import MODULES, groups, head, legend

TITLE = texts.TOPICS
CORNERS = ("customer-segments", "value-propositions", "customer-relationships")
_IN_PART = Words(
    "{weight} (not known for {unknown} of {links})",
    "{weight} (nicht bekannt für {unknown} von {links})",
)
CARRIERS = ("segments", "relationships", "others")
# The questions of the guided walk, with the columns whose ids they speak of.
TOLD_IN_WALK = {
    "topics shared": ["topic"],
    "topics missing": ["topic"],
    "topics duplicates": ["topic_a", "topic_b"],
}


@dataclass(frozen=True)
class Topics:
    """What the matrix shows: topics in their order, their carriers by module, what is missing."""

    study: Study
    shared: Asked
    missing: Asked
    duplicates: Asked
    order: Sequence[str]
    carriers: Mapping[str, Mapping[str, Sequence[str]]]
    rows: Mapping[str, Row]
    left: int  # topics that are not shown

    def lacking(self, topic: str) -> Mapping[str, Sequence[Row]]:
        """The rows about a topic's missing corner, by module; none if nothing could fill it."""
        if topic in self._nobody:
            return {each: [] for each in CORNERS if each not in self.carriers[topic]}
        return self._lacking.get(topic, {})

    @cached_property
    def _nobody(self) -> frozenset[str]:
        return frozenset(ids(self.missing.facts["nobody"]))

    @cached_property
    def _lacking(self) -> Mapping[str, Mapping[str, Sequence[Row]]]:
        found: dict[str, dict[str, list[Row]]] = {}
        for row in self.missing.rows:
            of_topic = found.setdefault(str(row["topic"]), {})
            of_topic.setdefault(str(row["missing"]), []).append(row)
        return found

    def area(self, topic: str) -> Words | None:
        """The topic area that a topic lies in."""
        links = self.study.known.links.get(topic, ())
        found = (link.end[1] for link in links if link.type == "IN_AREA")
        return next((self.study.name(area) for area in found), None)

    def twins(self, topic: str) -> Sequence[tuple[str, Row]]:
        """The topics that are probably the same as this one."""
        return self._twins.get(topic, ())

    @cached_property
    def _twins(self) -> Mapping[str, Sequence[tuple[str, Row]]]:
        found: dict[str, list[tuple[str, Row]]] = {}
        for row in self.duplicates.rows:
            a, b = str(row["topic_a"]), str(row["topic_b"])
            found.setdefault(a, []).append((b, row))
            found.setdefault(b, []).append((a, row))
        return found


def sections(study: Study) -> tuple[Section, ...]:
    """The matrix of topics and modules."""
    shown = _gathered(study)
    open_points = [
        each.sentence
        for each in (shown.missing, shown.duplicates)
        if each.rows or each.facts.get("topics")
    ]
    matrix = Section(
        "topics",
        TITLE,
        [shown.shared, shown.missing, shown.duplicates],
        f'<div class="matrix">{head(shown)}{"".join(groups(shown))}</div>'
        f"{limits.left_out(study, shown.left, BY_LABEL['Topic'].plural, 'topics shared')}",
        legend(shown),
        list(_things(shown)),
        ("module", "priority", "area", "strategy", "horizon"),
        walk(study, TOLD_IN_WALK),
        ("topics.css",),
        answer=study.ask("topics shared").sentence,
        further=open_points,
    )
    return (matrix,)


def _gathered(study: Study) -> Topics:
    shared = study.ask("topics shared", {"min_modules": 1})
    rows = {str(row["topic"]): row for row in shared.rows}
    rest = [node.id for node in study.known.model.nodes if node.label == "Topic"]
    order, left = limits.first([*rows, *sorted(set(rest) - rows.keys())], limits.TOPICS)
    return Topics(
        study,
        shared,
        study.ask("topics missing"),
        study.ask("topics duplicates"),
        order,
        {topic: _by_module(study, rows[topic]) for topic in rows},
        rows,
        left,
    )


def _by_module(study: Study, row: Row) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for id in (id for column in CARRIERS for id in ids(row[column])):
        found.setdefault(BY_LABEL[study.known.nodes[id].label].module, []).append(id)
    return found


def _things(shown: Topics) -> Iterator[Thing]:
    for topic in shown.order:
        yield shown.study.thing(topic).with_facts(_told(shown, topic))
    for module in MODULES:
        carried = [topic for topic in shown.order if module in shown.carriers.get(topic, {})]
        names = [shown.study.name(topic) for topic in carried]
        facts = [(texts.TOPICS_OF, names)] if names else []
        yield Thing(module, capital(shown.study.name(module)), texts.MODULE, facts, carried)
    for topic in shown.order:
        for module in (*shown.carriers.get(topic, {}), *shown.lacking(topic)):
            yield _crossing(shown, topic, module)


def _told(shown: Topics, topic: str) -> Iterator[Fact]:
    """What the questions found about a topic: its modules, weight, missing corner, duplicates."""
    row = shown.rows.get(topic)
    if row:
        yield shown.shared.word("modules"), shown.shared.members(row, "modules")
        yield shown.shared.word("weight"), [_weight(shown, row)]
    for module in shown.lacking(topic):
        yield texts.MISSING_IN, [shown.study.name(module)]
    twins = [
        texts.TWIN_OF.filled(topic=shown.study.name(other), kind=shown.duplicates.cell(row, "kind"))
        for other, row in shown.twins(topic)
    ]
    if twins:
        yield texts.PROBABLY, twins


def _weight(shown: Topics, row: Row) -> Words:
    """The weight of a topic, and for how many of its links none is known."""
    weight, unknown = shown.shared.cell(row, "weight"), row["unknown_links"]
    if row["weight"] is None or not unknown:
        return weight
    return _IN_PART.filled(weight=weight, unknown=unknown, links=row["links"])


def _could(shown: Topics, rows: Iterable[Row]) -> list[Words]:
    """Who could carry a topic in the corner where it is missing, and how it stands there."""
    return [
        (texts.COULD if row["element"] else texts.COULD_NOBODY).filled(
            element=shown.missing.cell(row, "element"),
            state=shown.missing.cell(row, "state"),
            through=shown.missing.cell(row, "through"),
        )
        for row in rows
    ]


def _crossing(shown: Topics, topic: str, module: str) -> Thing:
    """A topic in a module: its carriers there with priority and affinity, or who could carry it."""
    study = shown.study
    name = listed([study.name(topic), study.name(module)], " – ")
    lacking = shown.lacking(topic).get(module)
    if lacking is not None:
        facts = [(texts.COULD_CARRY, _could(shown, lacking) or [texts.NOBODY_COULD])]
        return Thing(f"{topic}@{module}", name, texts.MISSING_CORNER, facts, [topic, module])
    few, rest = limits.first(shown.carriers[topic][module], limits.NAMES)
    facts = [(texts.CARRIED_BY, [*(_carrier(study, id, topic) for id in few), *limits.more(rest)])]
    return Thing(f"{topic}@{module}", name, texts.CROSSING, facts, [topic, module])


def _carrier(study: Study, element: str, topic: str) -> Words:
    links = study.known.links[element]
    link = next(each for each in links if each.type == "HAS_TOPIC" and each.end[1] == topic)
    name, told = study.name(element), link_told(study.known, link)
    return texts.WITH.filled(name=name, more=told) if told else name
