"""The checks of the paper rules, made on finished papers by reading positions back."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from desktop.documents import letter_grid as grid
from desktop.documents.catalogue import CATALOGUE, DocumentKind, document_kind
from desktop.documents.charclasses import CLOSERS, NEVER_FIRST, NEVER_LAST
from desktop.documents.faces import Face, chain
from desktop.documents.flow import text_lines
from desktop.documents.furniture import sealed
from desktop.documents.receipt import ReceiptData
from desktop.documents.receipt_roll import render_receipt_roll
from desktop.documents.reply_letter import PointReply, ReplyLetterData, render_reply_letter
from desktop.domain.errors import KnownError
from tests.documents.reading import Char, Paper, structure

EVERY = pytest.mark.parametrize("kind", CATALOGUE, ids=lambda kind: kind.code)
RARE = "㛃䶮𬎆𠅤𫖯"
MM = 25.4 / 72
THIN = 1.5
HOSTILE = '<img src="/etc/hostname"/> <a href="http://x.example">点</a> ' + r"(\051) Tj /JS (x) {{"
RAW = pypdfium2.raw


def rules_of(paper: Paper, page: int) -> list[tuple[float, float, float, float]]:
    """Return left, top, right and bottom of every rule, and of each side of a frame."""
    sheet = paper.page(page)
    height = sheet.get_height()
    found = []
    for item in sheet.get_objects(filter=[RAW.FPDF_PAGEOBJ_PATH]):
        left, bottom, right, top = item.get_bounds()
        box = (left * MM, (height - top) * MM, right * MM, (height - bottom) * MM)
        if min(box[2] - box[0], box[3] - box[1]) < THIN:
            found.append(box)
        elif _is_frame(item):
            left, upper, right, lower = box
            found += [(left, upper, right, upper + 0.3), (left, lower - 0.3, right, lower)]
            found += [(left, upper, left + 0.3, lower), (right - 0.3, upper, right, lower)]
    return found


def _is_frame(item: Any) -> bool:
    """Tell a rectangle from a ring and from the cells of a code."""
    count = RAW.FPDFPath_CountSegments(item)
    kinds = {
        RAW.FPDFPathSegment_GetType(RAW.FPDFPath_GetPathSegment(item, at)) for at in range(count)
    }
    return count in {4, 5} and RAW.FPDF_SEGMENT_BEZIERTO not in kinds


def lines_of(chars: list[Char]) -> list[list[Char]]:
    """Gather characters on about the same baseline; a single column only."""
    lines: list[list[Char]] = []
    for char in sorted(chars, key=lambda char: char.baseline):
        if lines and char.baseline - lines[-1][0].baseline < 1.2:
            lines[-1].append(char)
        else:
            lines.append([char])
    return [sorted(line, key=lambda char: char.x) for line in lines]


@EVERY
def test_no_text_stands_on_a_rule(kind: DocumentKind, drawn: dict[str, Paper]) -> None:
    paper = drawn[kind.code]
    for page in range(len(paper)):
        rules = rules_of(paper, page)
        assert rules or page
        for char in paper.chars(page):
            for left, top, right, bottom in rules:
                across = min(char.right, right) - max(char.left, left)
                down = min(char.bottom, bottom) - max(char.top, top)
                assert min(across, down) < 0.05, (char, (left, top, right, bottom))


@EVERY
def test_only_the_listed_faces_are_used(kind: DocumentKind, drawn: dict[str, Paper]) -> None:
    listed = {link.file for face in Face for char in "字1—" for link in chain(face, char)}
    paper = drawn[kind.code]
    used = {paper.font(page, at) for page in range(len(paper)) for at in (0, 30, 60, 90)}
    assert {name.removeprefix("JISUAA+") for name in used if name} <= listed


@EVERY
def test_what_people_type_stays_text(kind: DocumentKind, papers: dict[str, Any]) -> None:
    content = kind.render(sealed(_typed(papers[kind.code], HOSTILE)))
    for mark in (b"/Annot", b"/URI", b"/JS", b"/JavaScript", b"/Subtype /Image", b"/AA"):
        assert mark not in structure(content)
    pages = pypdfium2.PdfDocument(content)
    text = "".join("".join(page.get_textpage().get_text_range().split()) for page in pages)
    assert "".join(HOSTILE.split()) in text


def test_a_link_is_seen_in_the_structure() -> None:
    page = Canvas("")
    page.linkURL("https://example.invalid", (0, 0, 10, 10))
    assert b"/URI" in structure(page.getpdfdata())


@EVERY
def test_rare_names_can_be_copied_from_every_paper(
    kind: DocumentKind, papers: dict[str, Any], read: Callable[[bytes], Paper]
) -> None:
    text = read(kind.render(sealed(_typed(papers[kind.code], RARE)))).text()
    assert RARE in text
    assert "\ufffd" not in text


@pytest.mark.parametrize(
    "code", ["reply_letter", "refusal_notice", "extension_notice", "suspension_notice"]
)
def test_a_character_without_a_glyph_is_refused_and_named(
    code: str, papers: dict[str, Any]
) -> None:
    with pytest.raises(KnownError) as caught:
        document_kind(code).render(_typed(papers[code], "谢谢😀"))
    assert (caught.value.code, caught.value.params["char"]) == ("glyph_missing", "😀")


def test_the_lines_of_a_letter_and_a_roll_begin_and_end_as_they_may(
    letter: ReplyLetterData, receipt: ReceiptData, read: Callable[[bytes], Paper]
) -> None:
    points = tuple(replace(point, paragraphs=point.paragraphs * 3) for point in letter.points)
    long = read(render_reply_letter(replace(letter, points=points * 3)))
    roll = read(render_receipt_roll(replace(receipt, summary=receipt.summary * 12)))
    lines = [
        line
        for page in range(len(long))
        for line in lines_of([char for char in long.chars(page) if 13 < char.size < 17])
    ]
    lines += lines_of([char for char in roll.chars(0) if char.left < 38 and char.size > 8])
    assert len(lines) > 100
    for line in lines:
        assert line[0].text not in NEVER_FIRST - {"—"}, "".join(char.text for char in line)
        assert line[-1].text not in NEVER_LAST, "".join(char.text for char in line)


@pytest.mark.parametrize("tail", [5, 6, 7])
def test_the_signature_never_stands_alone_whatever_the_length(tail: int) -> None:
    one = text_lines("字", grid.BODY, grid.WIDTH, grid.PITCH)[0]
    for length in range(1, 80):
        body = [grid.Row(one, heading=at % 9 == 0) for at in range(length)]
        pages = grid.deal(body, 7, tail)
        assert [row for page in pages for row in page] == body
        start = 7 if len(pages) == 1 else 0
        assert start + len(pages[-1]) + tail <= grid.ROWS
        assert sum(not row.heading for row in pages[-1]) >= min(3, length - length // 9 - 1)
        assert all(not page[-1].heading for page in pages[:-1])


def test_a_last_line_holds_more_than_one_character() -> None:
    for length in range(20, 90):
        text = ("经查情况属实" * 15)[:length] + "。"
        lines = text_lines(text, grid.BODY, grid.WIDTH, grid.PITCH, indent=2, borders=False)
        last = lines[-1].block.text(lines[-1].line)
        assert len(lines) == 1 or sum(sign not in CLOSERS for sign in last) > 1, (length, last)


def test_ten_points_and_long_names_stay_in_order(
    letter: ReplyLetterData, read: Callable[[bytes], Paper]
) -> None:
    points = tuple(PointReply(f"第{at}项诉求", "属实", ("已核。",)) for at in range(1, 11))
    name = "尉迟欧阳·阿卜杜热合曼·买买提明江·吐尔逊娜依"
    text = read(render_reply_letter(replace(letter, points=points, salutation=name))).text()
    places = [text.index(f"“{point.point}”（属实）") for point in points]
    assert places == sorted(places)
    assert name in text


def _typed(data: Any, text: str) -> Any:
    """Put a text where people type: the first of the fields this paper has."""
    for field in ("summary", "matter", "note", "words", "notes"):
        if hasattr(data, field):
            return replace(data, **{field: text})
    field = "opening" if isinstance(data.opening, str) else "remedy"
    return replace(data, **{field: text})
