"""The whole path through the real windows: the tour is the test."""

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage

from desktop.documents.catalogue import CATALOGUE
from desktop.tour.counter import WORDS
from desktop.tour.path import STEPS
from desktop.views.theme.tokens import ThemeName, read_tokens
from tests.survival.invariants import telling

ROOT = Path(__file__).resolve().parents[2]


PERSONS = ("李静怡", "13800136621", WORDS[:12])
"""Who may stand in pictures and papers only: in no log, no setting, no temporary file."""

APART = ("home", "temporary")


def _apart(folder: Path) -> dict[str, str]:
    """Return an environment in which all that is written beside can be looked through."""
    home, temporary = (folder / place for place in APART)
    temporary.mkdir()
    places = {"HOME": home, "XDG_DATA_HOME": home, "XDG_STATE_HOME": home, "TMPDIR": temporary}
    named = {name: str(place) for name, place in places.items()}
    return {**os.environ, **named, "QT_QPA_PLATFORM": "offscreen"}


@pytest.mark.parametrize(
    ("language", "theme"), [("zh_CN", ThemeName.LIGHT), ("en", ThemeName.DARK)]
)
def test_the_tour_reaches_the_archive_and_leaves_pictures_and_papers(
    tmp_path: Path, language: str, theme: ThemeName
) -> None:
    done = subprocess.run(
        [
            *(sys.executable, "main.py", "tour", "--out", str(tmp_path)),
            *("--language", language, "--theme", theme),
        ],
        cwd=ROOT,
        env=_apart(tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not [name for name in PERSONS if name in done.stdout + done.stderr]
    assert not [name for name in PERSONS for file in tmp_path.iterdir() if name in file.name]
    assert [line for place in APART for line in telling(tmp_path / place, PERSONS)] == []
    said = done.stdout.splitlines()
    assert said[:-1] == [name for name, _step in STEPS]
    pictures = sorted(tmp_path.glob("*.png"))
    assert len(pictures) > 60
    assert all(picture.stat().st_size > 10_000 for picture in pictures)
    first = QImage(str(pictures[0]))
    assert first.pixelColor(0, first.height() // 2) == read_tokens(theme).named()["page"]
    papers = {path.stem.split("-", 2)[2]: path for path in tmp_path.glob("*.pdf")}
    assert set(papers) == {kind.code for kind in CATALOGUE}
    letter = pypdfium2.PdfDocument(papers["reply_letter"])
    text = "".join(page.get_textpage().get_text_bounded() for page in letter)
    letter.close()
    assert "属实" in text
    assert "未答复" not in text
