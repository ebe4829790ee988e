"""What a question hands on: to its Python step, and to the one who asked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from .declared import Column

Row = Mapping[str, object]
Edit = Callable[[Sequence[Row]], Sequence[Row]]  # of what a query gathered


def listed(value: object) -> Sequence[Any]:
    """The items of a cell that holds a list; none where it is null."""
    return value if isinstance(value, list | tuple) else ()


class Ask(Protocol):
    """How a step asks other files."""

    def __call__(
        self, name: str, edit: Edit | None = None, /, **parameters: object
    ) -> Sequence[Row]:
        """The raw rows of another question; see `Inquiry`."""
        ...


def _nothing(name: str, edit: Edit | None = None, /, **parameters: object) -> Sequence[Row]:
    """What there is where no other file can be asked."""
    return ()


@dataclass(frozen=True)
class Inquiry:
    """What a step works on: the rows its own file gathered, and a way to ask other files.

    `ask("rules topics-unrelated")` returns the raw rows of that question (after its own step, if it
    names one) for the same model; of the parameters it gets those that its header declares, with
    those given to `ask` in their place. An edit changes what each query gathers, down to the rules,
    before a step decides: so a decision is made again as if something else had been recorded.
    `gather` returns what the query of a file gathers, without its step. `strength` is that of a
    rule, from its header.
    """

    rows: Sequence[Row]
    parameters: Mapping[str, object]
    ask: Ask = _nothing
    gather: Ask = _nothing
    strength: int = 0


@dataclass(frozen=True)
class Findings:
    """What a step found: the rows of the answer, and facts for its sentence.

    `case` names the sentence, or several separated by spaces; empty, the number of rows decides.
    """

    rows: Sequence[Row]
    facts: Mapping[str, object] = field(default_factory=dict)
    case: str = ""


@dataclass(frozen=True)
class Answer:
    """The answer to one question about one model.

    `rows` hold raw values: ids, numbers, yes or no, lists of them, and None for what is not
    recorded. `names` says what each id in them is called, `levels` how this model labels its
    scales; `sentence`, which says the cases of `case`, and every rendering are in `language`.
    """

    question: str
    model: str
    parameters: Mapping[str, object]
    columns: tuple["Column", ...]
    rows: tuple[Row, ...]
    facts: Mapping[str, object]
    sentence: str
    language: str
    names: Mapping[str, str] = field(default_factory=dict, repr=False)
    levels: Mapping[str, Sequence[str]] = field(default_factory=dict, repr=False)
    case: str = ""

    def __str__(self) -> str:
        """The sentence, and the rows below it, as a terminal of 80 columns shows them."""
        from .tables import as_table, sheet

        return "\n\n".join(filter(None, [self.sentence, as_table(sheet(self), 80)]))

    def _repr_html_(self) -> str:
        from .tables import as_html

        return as_html(self)

    def to_dicts(self) -> list[dict[str, object]]:
        """The rows, each as column and raw value."""
        return [dict(row) for row in self.rows]

    def to_csv(self) -> str:
        """The rows as CSV: keys, then raw values."""
        from .tables import as_csv, sheet

        return as_csv(sheet(self))

    def to_pandas(self) -> Any:
        """The rows as a pandas.DataFrame; needs pandas (`pip install graphmodel[notebook]`)."""
        frame = import_module("pandas").DataFrame
        return frame(self.to_dicts(), columns=[each.name for each in self.columns])
