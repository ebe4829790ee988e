"""LibreOffice without a window, which runs a macro of `libreoffice.bas` on a workbook."""

import subprocess
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from xml.sax.saxutils import escape

MACROS = Path(__file__).with_suffix(".bas")
MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
 script:language="StarBasic">{}</script:module>"""


@dataclass(frozen=True)
class Office:
    """A LibreOffice with a profile of its own in a folder, and the macros in it."""

    folder: Path

    def __post_init__(self) -> None:
        self._start("--terminate_after_init")
        module = self.folder / "home" / "user" / "basic" / "Standard" / "Module1.xba"
        module.write_text(MODULE.format(escape(MACROS.read_text())), encoding="utf-8")

    def run(self, macro: str, source: Path) -> Path:
        """The workbook that the macro saves from another one."""
        target = self.folder / f"{macro}.xlsx"
        arguments = ",".join(f'"{file.as_uri()}"' for file in (source, target))
        self._start(f"macro:///Standard.Module1.{macro}({arguments})")
        assert target.exists(), f"{macro} has saved nothing"
        return target

    def _start(self, *arguments: str) -> None:
        office = which("soffice")
        assert office, "libreoffice-calc is not installed"
        home = f"-env:UserInstallation={(self.folder / 'home').as_uri()}"
        command = [office, home, "--headless", *arguments]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
