"""In which language the reader is spoken to."""

import click
import pytest
from graphmodel.cli.reader import Reader, language, spoken

NAMES = ("LC_ALL", "LC_MESSAGES", "LANG")


@pytest.mark.parametrize(
    ("environment", "found"),
    [
        ({}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "DE"}, "de"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LC_ALL": "de_CH", "LC_MESSAGES": "en_GB", "LANG": "C"}, "de"),
        ({"LC_ALL": "", "LANG": "de_AT"}, "de"),
    ],
)
def test_the_environment_is_read_as_other_programs_do(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], found: str
) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert spoken() == Reader().language == language() == found


def test_a_call_has_one_reader_in_all_its_contexts() -> None:
    outer = click.Context(click.Command("outer"), obj=Reader("de"))
    with outer, click.Context(click.Command("inner"), parent=outer) as inner:
        assert language() == "de"
        inner.ensure_object(Reader).language = "en"
        assert language() == outer.obj.language == "en"
