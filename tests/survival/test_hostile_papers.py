"""The hostile corpus on every paper of the catalogue: printed as letters, never obeyed."""

import contextlib
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pypdfium2
import pytest
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

from desktop.documents.case_record import render_case_record
from desktop.documents.catalogue import CATALOGUE, DocumentKind
from desktop.documents.furniture import sealed
from desktop.documents.receipt import ReceiptData
from desktop.documents.receipt_roll import render_receipt_roll
from desktop.domain.intake_rules import WORDS_LIMIT
from tests.documents.reading import structure
from tests.survival.canary import Canary

LONGEST = 400
"""As long as a point may be; the long ones have a test of their own."""

OWN = frozenset(
    {"furniture", "organisation", "case_number", "file_number", "number", "level", "kind", "word"}
)
"""Fields the hall and the program write; a person's words never stand there."""

ACTS = (b"/URI", b"/Launch", b"/JavaScript", b"/EmbeddedFile", b"/GoToR")
PLAIN = re.compile(r"[!-~\u4e00-\u9fa5]{2,}")

pytestmark = pytest.mark.usefixtures("untouched")


class Paper:
    """A finished paper as a reader meets it."""

    def __init__(self, content: bytes) -> None:
        raw = pypdfium2.raw
        file = pypdfium2.PdfDocument(content)
        pages = list(file)
        self.text = "".join("".join(p.get_textpage().get_text_range().split()) for p in pages)
        self.pictures = sum(len(list(p.get_objects([raw.FPDF_PAGEOBJ_IMAGE]))) for p in pages)
        self.links = sum(raw.FPDFPage_GetAnnotCount(page) for page in pages)
        self.title = file.get_metadata_dict()["Title"]
        self.acts = [act for act in ACTS if act in structure(content)]
        file.close()


def runs_of(text: str) -> list[str]:
    """Return the stretches of a text that every face has."""
    return PLAIN.findall(text)


def filled(value: Any, words: Iterator[str]) -> Any:
    """Return a copy of paper data with the next hostile words in every field of words."""
    if isinstance(value, str):
        return next(words)
    if isinstance(value, tuple):
        return tuple(filled(part, words) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        changes = {
            field.name: filled(getattr(value, field.name), words)
            for field in fields(value)
            if field.name not in OWN
        }
        return replace(value, **changes)
    return value


@pytest.fixture(scope="module")
def short(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text for text in texts if len(text) <= LONGEST)


@pytest.mark.parametrize("kind", CATALOGUE, ids=lambda kind: kind.code)
def test_every_field_of_every_paper_takes_every_text(
    kind: DocumentKind,
    papers: dict[str, Any],
    short: tuple[str, ...],
) -> None:
    plain = Paper(kind.render(sealed(papers[kind.code])))
    render: Callable[..., bytes] = kind.render
    words = Turning(short)
    while words.turns == 0:
        paper = Paper(render(sealed(filled(papers[kind.code], words)), missing="describe"))
        assert (paper.pictures, paper.links, paper.acts) == (plain.pictures, 0, [])
        assert paper.title == plain.title


class Turning(Iterator[str]):
    """Gives the texts over and over and counts how often all were given."""

    def __init__(self, texts: tuple[str, ...]) -> None:
        self.given = 0
        self._texts = texts

    @property
    def turns(self) -> int:
        return self.given // len(self._texts)

    def __next__(self) -> str:
        self.given += 1
        return self._texts[(self.given - 1) % len(self._texts)]


def test_what_is_printed_reads_back(
    receipt: ReceiptData,
    short: tuple[str, ...],
) -> None:
    """On the roll nothing parts a text: no page ends, no column."""
    paper = Paper(render_receipt_roll(sealed(replace(receipt, points=short))))
    lost = [text for text in short if any(run not in paper.text for run in runs_of(text))]
    assert lost == []


def test_long_texts_go_on_over_the_pages(
    papers: dict[str, Any],
    texts: tuple[str, ...],
) -> None:
    record = papers["case_record"]
    for text in texts:
        if LONGEST < len(text) <= WORDS_LIMIT:
            content = render_case_record(sealed(replace(record, summary=text, entries=())))
            letter = text.strip()[0]
            assert Paper(content).text.count(letter) >= text.count(letter)


def test_unescaped_text_would_be_seen(canary: Canary, texts: tuple[str, ...]) -> None:
    """Positive control: a paper that reads its text as markup opens the picture and links."""
    style = getSampleStyleSheet()["Normal"]
    file, flowing = io.BytesIO(), []
    for text in texts:
        with contextlib.suppress(Exception):  # what it cannot read at all stays away
            flowing.append(Paragraph(text[:LONGEST], style))
    SimpleDocTemplate(file).build(flowing)
    paper = Paper(file.getvalue())
    assert canary.sang()
    assert paper.pictures > 0
    assert paper.links > 0
