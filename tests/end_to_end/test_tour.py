"""The whole path through the real windows: the tour is the test."""

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from desktop.documents.catalogue import CATALOGUE
from desktop.tour.path import STEPS

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_tour_reaches_the_archive_and_leaves_pictures_and_papers(
    tmp_path: Path, language: str
) -> None:
    done = subprocess.run(
        [sys.executable, "main.py", "tour", "--out", str(tmp_path), "--language", language],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said = done.stdout.splitlines()
    assert said[:-1] == [name for name, _step in STEPS]
    pictures = sorted(tmp_path.glob("*.png"))
    assert len(pictures) > 60
    assert all(picture.stat().st_size > 10_000 for picture in pictures)
    papers = {path.stem.split("-", 2)[2]: path for path in tmp_path.glob("*.pdf")}
    assert set(papers) == {kind.code for kind in CATALOGUE}
    letter = pypdfium2.PdfDocument(papers["reply_letter"])
    text = "".join(page.get_textpage().get_text_bounded() for page in letter)
    letter.close()
    assert "属实" in text
    assert "未答复" not in text
