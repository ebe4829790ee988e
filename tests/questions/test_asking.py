"""From a name to an answer, on an embedded store."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from graphmodel import connect
from graphmodel.errors import QuestionError, UsageError
from graphmodel.model import read
from graphmodel.questions import Findings, Inquiry, ask, asking, question, registry
from graphmodel.questions.answer import Row
from graphmodel.questions.steps import STEPS, Step, step
from graphmodel.store import Store, Table

from .cafe import SHARED, cafe, write

BEANS = {
    "topic": "cafe/beans",
    "name": "Beans",
    "modules": ["customer-segments", "channels"],
    "priority": 3,
}
PRICE = {
    "topic": "cafe/price",
    "name": "Price",
    "modules": ["customer-segments"],
    "priority": None,
}


def test_an_answer_holds_raw_rows_and_a_sentence(store: Store, folder: Path) -> None:
    answer = ask(store, "mine shared", {"model": "cafe", "min_modules": "1"}, queries=[folder])
    assert list(answer.rows) == [BEANS, PRICE]
    assert answer.sentence == "2 topics; Beans in customer segments and channels."
    assert (answer.question, answer.model, answer.language) == ("mine shared", "cafe", "en")
    assert answer.parameters == {"model": "cafe", "min_modules": 1}
    assert answer.names["cafe/beans"] == "Beans"
    assert answer.names["channels"] == "channels"


def test_the_number_of_rows_picks_the_sentence(store: Store, folder: Path) -> None:
    def said(least: int, language: str) -> str:
        given = {"min_modules": least}
        return ask(store, "mine shared", given, language, queries=[folder]).sentence

    assert said(1, "de") == "2: Beans in Kundensegmente und Kanäle."
    assert said(2, "en") == "Only Beans."
    assert said(3, "en") == "No topic in 3 modules."
    assert said(3, "de") == "Kein Thema in 3 Modulen."


def test_a_rule_says_its_question_where_it_has_no_sentence(store: Store) -> None:
    asked = question("rules treated-apart").question
    assert ask(store, "rules treated-apart").sentence == asked.en
    assert ask(store, "rules treated-apart", {}, "de").sentence == asked.de


def test_own_labels_of_a_scale_come_with_the_answer(folder: Path) -> None:
    labels = ("none", "some", "lots", "all of it")
    with connect(":memory:") as store:
        store.load(cafe(priority_labels=labels, priority_top=3))
        answer = store.ask("mine shared", queries=[folder])
    assert answer.levels == {"priority": list(labels)}
    assert "all of it" in str(answer)


def test_each_model_is_asked_in_turn(folder: Path) -> None:
    with connect(":memory:") as store:
        store.load(cafe())
        store.load(cafe("bar", "Bar"))
        answers = store.ask_all("mine shared", queries=[folder])
        assert [answer.model for answer in answers] == ["bar", "cafe"]
        assert [row["topic"] for row in answers[0].rows] == ["bar/beans"]
        one = store.ask_all("mine shared", {"model": "Bar"}, queries=[folder])
        assert [answer.model for answer in one] == ["bar"]
        with pytest.raises(UsageError, match="Say which model: bar, cafe"):
            store.ask("mine shared", queries=[folder])


def test_an_empty_store_says_what_to_do(folder: Path) -> None:
    with connect(":memory:") as store:
        for way in (store.ask, store.ask_all):
            with pytest.raises(UsageError, match="graphmodel load FILE"):
                way("mine shared", queries=[folder])


def test_an_unknown_language_is_refused(store: Store, folder: Path) -> None:
    with pytest.raises(UsageError, match="There is no language 'fr'; there are: de, en"):
        ask(store, "mine shared", {}, "fr", queries=[folder])


@pytest.fixture
def stepped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A shipped folder with the question "mine stepped", whose step is `own` of this module."""
    registry.read_once.cache_clear()
    text = SHARED.replace(
        "// columns:", "// gathers: [topic, name, modules, priority]\n// step: own\n// columns:"
    )
    own = '//   own: {en: "{fact}; {pair}; {list}; {nobody}.", de: "{fact}."}\n//   none:'
    write(tmp_path, "mine stepped", text.replace("//   none:", own))
    write(tmp_path, "mine shared", SHARED)
    monkeypatch.setattr(registry, "shipped", lambda: tmp_path)
    monkeypatch.setitem(STEPS, "own", "own:own")
    return tmp_path


def test_a_step_makes_the_answer(
    store: Store, stepped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Inquiry] = []

    def own(inquiry: Inquiry) -> Findings:
        seen.append(inquiry)
        facts = {
            "fact": "cafe/students",
            "pair": "cafe/beans|cafe/price",
            "list": ["cafe/shop", "cafe/sitters", 3],
            "nobody": None,
        }
        return Findings([PRICE], facts, "own one")

    monkeypatch.setattr(asking, "step", {"own": own}.__getitem__)
    answer = ask(store, "mine stepped", {"min_modules": 1})
    assert list(answer.rows) == [PRICE]
    assert answer.sentence == (
        "Students; Beans – Price; Shop, All-day sitters and 3; not recorded. Only Price."
    )
    assert list(seen[0].rows) == [BEANS, PRICE]
    assert seen[0].parameters == {"model": "cafe", "min_modules": 1}


def test_a_step_may_ask_other_questions(
    store: Store, stepped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def own(inquiry: Inquiry) -> Findings:
        return Findings(inquiry.ask("mine shared"))

    monkeypatch.setattr(asking, "step", {"own": own}.__getitem__)
    assert list(ask(store, "mine stepped", {"min_modules": 1}).rows) == [BEANS, PRICE]
    assert list(ask(store, "mine stepped").rows) == [BEANS]


def test_a_step_may_ask_as_if_something_else_had_been_gathered(
    store: Store, stepped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def last(rows: Sequence[Row]) -> Sequence[Row]:
        return rows[-1:]

    def own(inquiry: Inquiry) -> Findings:
        assert list(inquiry.gather("mine shared", min_modules=1)) == [BEANS, PRICE]
        return Findings(inquiry.ask("mine shared", last, min_modules=1))

    monkeypatch.setattr(asking, "step", {"own": own}.__getitem__)
    assert list(ask(store, "mine stepped").rows) == [PRICE]


def test_a_query_that_is_asked_for_twice_runs_once(
    store: Store, stepped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def own(inquiry: Inquiry) -> Findings:
        inquiry.ask("mine shared")
        return Findings(inquiry.ask("mine shared"))

    texts: list[str] = []

    class Counting:
        def read(self, text: str, parameters: Mapping[str, object]) -> Table:
            texts.append(text)
            return store.read(text, parameters)

    monkeypatch.setattr(asking, "step", {"own": own}.__getitem__)
    ask(Counting(), "mine stepped")
    shared = registry.question("mine shared").text.strip()
    assert texts.count(shared) == 1  # though it is the query of both files


@pytest.mark.parametrize(
    ("row", "case", "said"),
    [
        ({"topic": "cafe/beans"}, "", "the step gives topic"),
        (PRICE, "other", "there is no sentence for the case 'other'"),
        (PRICE, "own", "nothing fills {fact} of the sentence"),
    ],
)
def test_a_step_keeps_to_the_header(
    store: Store,
    stepped: Path,
    monkeypatch: pytest.MonkeyPatch,
    row: Mapping[str, object],
    case: str,
    said: str,
) -> None:
    monkeypatch.setattr(asking, "step", lambda _: lambda _: Findings([row], {}, case))
    with pytest.raises(QuestionError) as error:
        ask(store, "mine stepped")
    assert said in str(error.value)


def test_what_a_question_finds_others_take_from_the_same_gathering(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each question gets the answer that it gets alone, and its step runs once for all."""
    names = [
        *("segments conflicts", "study completeness", "segments strategies", "options gaps"),
        *("segments course", "relationships benefits", "markets payers", "segments conflicts"),
    ]
    ran: list[str] = []

    def noted(name: str) -> Step:
        ran.append(name)
        return step(name)

    monkeypatch.setattr(asking, "step", noted)
    with connect(":memory:") as store:
        store.load(read(Path(__file__).parents[2] / "seeds" / "tonewood.yaml"))
        alone = [ask(store, name) for name in names]
        assert ran.count("conflicts") == 5
        ran.clear()
        gathering = asking.Gathering(store)
        together = [asking.ask_in_each(gathering, name)["en"] for name in names]
    assert together == alone
    assert ran.count("conflicts") == 2  # as asked, and by the course with those left out
