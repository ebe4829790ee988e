"""Reads the expected answers; ids are written without the model's key."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

SEEDS = Path(__file__).parents[2] / "seeds"


@dataclass(frozen=True)
class Expected:
    """One question about one model: the rows it must give, in order, and facts beside them."""

    model: str
    question: str
    parameters: Mapping[str, object]
    rows: tuple[Mapping[str, object], ...]
    facts: Mapping[str, object]
    explained: bool

    def __str__(self) -> str:
        """How a test names it."""
        told = "".join(f", {name}={value}" for name, value in self.parameters.items())
        return f"{self.model}: {self.question}{told}"


def expected_answers() -> Iterator[Expected]:
    """Every expected answer, by model; `questions` lists those that share one answer."""
    for path in sorted((SEEDS / "expected").glob("*/*.yaml")):
        written = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
        for answer in written["answers"]:
            for question in answer.get("questions") or [answer["question"]]:
                yield _expected(written["model"], question, answer)


def short(value: Any, model: str) -> Any:
    """A value of an answer as the files write it: ids of the model without its key."""
    if isinstance(value, list | tuple):
        return [short(each, model) for each in value]
    return value.replace(f"{model}/", "") if isinstance(value, str) else value


def _expected(model: str, question: str, answer: Mapping[str, Any]) -> Expected:
    rows = answer["rows"]
    explained = all(each.get("facts") and each.get("from") for each in rows)
    return Expected(
        model,
        question,
        answer.get("parameters", {}),
        tuple(each["row"] for each in rows),
        answer.get("facts_of_answer", {}),
        explained and bool(rows or answer.get("why")),
    )
