"""The model file to begin with."""

import re

import pytest

from graphmodel.files.new import template
from graphmodel.model import check_text, read_text
from graphmodel.schema import KINDS, LANGUAGES

# A line of prose begins with `# `; any other comment is YAML to use.
EXAMPLE = re.compile(r"(?m)^#(?! \S)")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_no_problems(language: str) -> None:
    report = check_text(template(language).encode(), "new.yaml")
    assert report.problems == ()
    assert report.model is not None
    assert report.model.nodes[0].properties["language"] == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_commented_line_can_be_used(language: str) -> None:
    text = EXAMPLE.sub("", template(language))
    report = check_text(text.encode(), "new.yaml")
    assert report.problems == ()
    assert report.model is not None
    labels = {node.label for node in report.model.nodes}
    assert labels >= {kind.label for kind in KINDS if kind.section}


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_names_every_section(language: str) -> None:
    lines = template(language).splitlines()
    for kind in KINDS:
        if kind.section:
            word = kind.plural.say(language)
            assert any(re.match(f"#? *{re.escape(word)}:", line) for line in lines), word


def test_both_languages_say_the_same() -> None:
    english, german = (read_text(template(each).encode(), "x") for each in LANGUAGES)
    assert [node.label for node in english.nodes] == [node.label for node in german.nodes]
    assert [link.type for link in english.links] == [link.type for link in german.links]


def test_another_language_gets_the_english_one() -> None:
    assert template("fr") == template("en") == template()
