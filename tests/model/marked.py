"""Texts of model files in which » marks the place where a problem is expected."""

from typing import NamedTuple

from graphmodel.model import check_text

MARK = "»"


class Bad(NamedTuple):
    """A bad file: what is bad about it, its text, and for each mark the code of its problem."""

    what: str
    text: str
    codes: tuple[str, ...]
    advice: str  # part of what the first message says to do

    @property
    def data(self) -> bytes:
        return self.text.replace(MARK, "").encode()

    @property
    def expected(self) -> list[tuple[int, int, str]]:
        """Line, column and code of each problem."""
        found = []
        for number, line in enumerate(self.text.split("\n"), 1):
            parts = line.split(MARK)
            columns = [sum(map(len, parts[:n])) + 1 for n in range(1, len(parts))]
            found += [(number, column) for column in columns]
        return [(*place, code) for place, code in zip(found, self.codes, strict=True)]


def bad(what: str, text: str, codes: str, advice: str) -> Bad:
    """A bad file; each line of `codes` is the code of one mark."""
    return Bad(what, text, tuple(codes.split()), advice)


def assert_told(case: Bad) -> None:
    """Each problem is at its mark, in both languages, and the first says what to do."""
    report = check_text(case.data, "m.yaml")
    found = [(each.line, each.column, each.code) for each in report.problems]
    assert report.model is None
    assert found == case.expected
    assert case.advice in report.problems[0].hint
    for problem in report.problems:
        assert problem.say("de") != problem.say("en")
        assert problem.message.isprintable()
