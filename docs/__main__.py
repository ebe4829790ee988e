"""`python docs` writes the pages that follow from the code."""

from pathlib import Path

from graphmodel.cli import reference as commands

from graphmodel.files import reference as worksheets
from graphmodel.questions import reference as questions
from graphmodel.schema import reference as schema

PAGES = {
    "cli.md": commands.page,
    "questions.md": questions.page,
    "schema.md": schema.page,
    "worksheets.md": worksheets.page,
}

for name, page in PAGES.items():
    Path(__file__).with_name(name).write_text(page(), encoding="utf-8")
