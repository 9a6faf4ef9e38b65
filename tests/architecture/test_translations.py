"""Chinese is complete: every string of the windows has its translation in the shipped file."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from PySide6.QtCore import QTranslator

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "desktop" / "resources" / "translations"
TOOLS = Path(sys.executable).parent


def _sources(folder: Path) -> list[tuple[str, str]]:
    """Return context and text of every string the windows show."""
    found = folder / "all.ts"
    files = sorted(map(str, (ROOT / "desktop" / "views").rglob("*.py")))
    subprocess.run(
        [str(TOOLS / "pyside6-lupdate"), *files, "-ts", str(found), "-silent"],
        check=True,
        cwd=ROOT,
    )
    return [
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in ET.parse(found).getroot().findall("context")  # noqa: S314  our own file
        for message in context.findall("message")
    ]


def test_every_string_has_its_chinese(tmp_path: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(SHIPPED / "jisu_zh_CN.qm"))
    sources = _sources(tmp_path)
    assert len(sources) > 500
    missing = [text for text in sources if not translator.translate(*text)]
    assert missing == []


def test_the_shipped_file_is_made_from_the_translations(tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    parts = sorted(map(str, SHIPPED.glob("*_zh_CN.ts")))
    subprocess.run(
        [str(TOOLS / "pyside6-lrelease"), "-silent", *parts, "-qm", str(made)], check=True
    )
    assert made.read_bytes() == (SHIPPED / "jisu_zh_CN.qm").read_bytes()
