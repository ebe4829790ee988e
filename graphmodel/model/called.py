"""What the things of a model are called: by name, and what has none by what it is about."""

from collections import Counter
from collections.abc import Mapping

from graphmodel.schema import LANGUAGES, VOCABULARY_NODES, Words
from graphmodel.schema.criteria import say_criterion

from .graph import End, Model, Node
from .ids import key_of
from .listed import content_name


def called(model: Model) -> dict[End, Words]:
    """What each thing of the model, and each word of a vocabulary, is called in each language.

    A name that two of one kind have is followed by the key.
    """
    found = {(term.label, term.id): term.words for term in VOCABULARY_NODES}
    names = {(node.label, node.id): _named(node) for node in model.nodes}
    owners = {link.end: names[link.start] for link in model.links if link.type == "FORMED_BY"}
    about = {link.start: names[link.end] for link in model.links if link.type == "ABOUT"}
    for node in model.nodes:
        end = (node.label, node.id)
        if end in owners and unnamed(node.id, names[end]):
            said = say_criterion(
                str(node.properties.get("kind", "")), owners[end], about.get(end, "")
            )
            found[end] = said
        else:
            found[end] = Words.alike(names[end])
    return told_apart(found | _findings(model, names, found))


def _findings(
    model: Model, names: Mapping[End, str], found: Mapping[End, Words]
) -> dict[End, Words]:
    how = {(node.label, node.id): str(node.properties.get("mechanism", "")) for node in model.nodes}
    return {
        one: finding(names[one], names[link.end], how[one], found[link.end])
        for link in model.links
        if link.type == "CHANGES" and (one := link.start)
    }


def finding(name: str, about: str, mechanism: str, called: Words) -> Words:
    """What a change potential is called: its own name, or by what it is about and how it changes.

    Args:
        name: the name that is recorded.
        about: the recorded name of the thing that it is about.
        mechanism: how social media may change that; may be empty.
        called: what that thing is called.
    """
    how = {"mechanism": mechanism} if mechanism else {}

    def said(about: str, language: str) -> str:
        return content_name("ChangePotential", [about], how, language)

    if name not in (said(about, language) for language in LANGUAGES):
        return Words.alike(name)
    return Words(said(called.en, "en"), said(called.de, "de"))


def told_apart(names: Mapping[End, Words]) -> dict[End, Words]:
    """The same names; one that two of a kind have is followed by the key."""
    times = Counter((label, words) for (label, _), words in names.items())
    return {
        (label, id): Words(with_key(words.en, id), with_key(words.de, id))
        if times[label, words] > 1 and label != "Rating"
        else words
        for (label, id), words in names.items()
    }


def with_key(name: str, id: str) -> str:
    """What a thing is called where another of its kind has the same name."""
    return f"{name} ({key_of(id)})"


def unnamed(id: str, name: str) -> bool:
    """Whether a thing is called by its key, for want of a name."""
    return name == key_of(id).rpartition(".")[2]


def _named(node: Node) -> str:
    return str(node.properties.get("name", node.id))
