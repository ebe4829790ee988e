"""How many of the likely duplicates are some, and how many of the duplicates are found.

    python -m benchmarks.duplicates

Asks `topics duplicates` about each labelled pair of `tests/questions/duplicates.yaml`, and prints
precision and recall as rows of `benchmarks/results.md`, with the pairs that are judged wrongly.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

import graphmodel

LABELLED = Path(graphmodel.__file__).parent.parent / "tests" / "questions" / "duplicates.yaml"
LANGUAGES = {"en": "English", "de": "German"}


@dataclass(frozen=True)
class Pair:
    """Two topics, what a person says of them, and whether the question calls them likely one."""

    language: str
    names: tuple[str, str]
    same: bool
    trap: str
    found: bool
    found_apart: bool  # still, once two senses are told apart by their names

    def __str__(self) -> str:
        return f"{' / '.join(self.names)} ({self.trap})"


def judged() -> tuple[Pair, ...]:
    """Every labelled pair with the answer about it, each in a model of its own."""
    told = yaml.safe_load(LABELLED.read_text("utf-8"))
    with graphmodel.connect(":memory:") as store:
        return tuple(_judged(store, each) for each in told)


def _judged(store: graphmodel.Store, told: dict[str, Any]) -> Pair:
    language = told["language"]
    topics = [told["first"], told["second"]]
    first, second = (str(each["name"] if isinstance(each, dict) else each) for each in topics)
    found = _found(store, language, topics)
    apart = _found(store, language, told["told apart"]) if "told apart" in told else found
    return Pair(language, (first, second), told["same"], told["trap"], found, apart)


def _found(store: graphmodel.Store, language: str, topics: Sequence[Any]) -> bool:
    named = [each if isinstance(each, dict) else {"name": each} for each in topics]
    listed = dict(zip("ab", named, strict=True))
    facts = {"model": "pair", "language": language, "topics": listed}
    text = yaml.safe_dump(facts, allow_unicode=True).encode()
    store.load(graphmodel.model.read_text(text, "pair.yaml"))
    return bool(store.ask("topics duplicates", {"model": "pair"}).rows)


def row(title: str, pairs: Sequence[Pair]) -> str:
    """A row of the table: how many pairs, precision, recall."""
    right = sum(pair.same and pair.found for pair in pairs)
    said = sum(pair.found for pair in pairs)
    same = sum(pair.same for pair in pairs)
    ratios = f"{right} of {said}: {right / said:.2f} | {right} of {same}: {right / same:.2f}"
    return f"| {title} | {len(pairs)} | {ratios} |"


def table(pairs: Sequence[Pair]) -> list[str]:
    """The rows of each language, of both together, and of both with two senses told apart."""
    parts = {title: [p for p in pairs if p.language == key] for key, title in LANGUAGES.items()}
    apart = [replace(pair, found=pair.found_apart) for pair in pairs]
    both = {"both": pairs, "both, two senses told apart by names": apart}
    return [row(title, part) for title, part in {**parts, **both}.items()]


def main() -> None:
    """Print the table, and what is judged wrongly."""
    pairs = judged()
    print("\n".join(table(pairs)))
    print("missed:", *(pair for pair in pairs if pair.same and not pair.found), sep="\n  ")
    print("wrongly:", *(pair for pair in pairs if pair.found and not pair.same), sep="\n  ")


if __name__ == "__main__":
    main()
