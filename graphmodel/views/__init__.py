"""Answers as one HTML file each: the table of views, and the function that draws one of them."""

from importlib import import_module
from typing import TYPE_CHECKING

from graphmodel.words import Words

if TYPE_CHECKING:
    from graphmodel.store import Store

__all__ = ["VIEWS", "draw"]

# Each view is a module of this room, with a `TITLE` and `sections(study)`; what it shows.
VIEWS = {
    "canvas": Words(
        "the nine blocks with their elements, and on each the topics that it carries",
        "die neun Module mit ihren Elementen, und an jedem die Themen, die es trägt",
    ),
    "topics": Words(
        "topics beside modules, bridges first, with missing corners and likely duplicates",
        "Themen neben Modulen, Brücken zuerst, mit fehlenden Ecken und wahrscheinlich doppelten",
    ),
    "markets": Words(
        "the sides of each market: who needs whom, who pays, and what falls with a side",
        "die Seiten jedes Marktes: wer wen braucht, wer zahlt, und was mit einer Seite fällt",
    ),
    "compatibility": Words(
        "segments by strategy, every pair with its reasons, and why not fewer",
        "Segmente nach Strategie, jedes Paar mit seinen Gründen, und warum nicht weniger",
    ),
    "formats": Words(
        "affinity of each segment, usage formats by area, who is there, how hard to win",
        "Affinität jedes Segments, Nutzungsformate je Feld, wer schon da ist, wie schwer zu "
        "gewinnen",
    ),
    "communities": Words(
        "how people group themselves by needs, beside the segments of the company",
        "wie sich Menschen nach Bedürfnissen gruppieren, neben den Segmenten des Unternehmens",
    ),
    "options": Words(
        "the options for action by leverage, with the gaps that are left",
        "die Handlungsoptionen nach ihrem Hebel, mit den Lücken, die noch bleiben",
    ),
    "report": Words(
        "all of these, after the answers in brief and the decision paper",
        "all diese, nach den Antworten in Kürze und der Entscheidungsvorlage",
    ),
    "curve": Words(
        "how many segments of each priority can be supported, with one strategy, two, and so on",
        "wie viele Segmente jeder Priorität man mit einer Strategie unterstützen kann, mit zweien "
        "und so fort",
    ),
}


def draw(store: "Store", view: str, model: str, language: str = "en") -> str:
    """A view of one model as an HTML file, readable offline and without scripts.

    Args:
        store: an open store that holds the model.
        view: one of `VIEWS`.
        model: its key or its name.
        language: "en" or "de", the one that the page opens in; it holds both.

    Raises:
        UsageError: the store does not hold the model.
        KeyError: there is no such view.
    """
    from graphmodel.garbage import no_collection
    from graphmodel.questions.parameters import find_model, known_models

    from .shell import compose
    from .study import Study

    if view not in VIEWS:
        raise KeyError(view)
    study = Study(store, find_model(model, known_models(store)).key)
    shown = import_module(f".{view.replace('-', '_')}", __name__)
    with no_collection():
        return compose(study, shown.TITLE, shown.sections(study), language)
