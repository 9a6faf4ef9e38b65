"""What is embedded in a file, and that its text comes back exactly."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from desktop.documents.embedding import unicode_map
from desktop.documents.faces import Face
from desktop.documents.furniture import sealed
from desktop.documents.receipt import ReceiptData
from desktop.documents.receipt_a5 import render_receipt_a5
from desktop.documents.sheet import Sheet
from desktop.documents.typesetter import Style

RARE = "㛃䶮𬎆𠅤𫖯"


def test_the_character_map_writes_utf16_pairs_in_small_blocks() -> None:
    text = unicode_map([*range(0x4E00, 0x4E00 + 150), 0x2C386])
    assert "<0097> <D870DF86>" in text
    assert "100 beginbfchar" in text
    assert "51 beginbfchar" in text


@pytest.mark.parametrize("face", list(Face))
def test_rare_names_are_read_back_code_point_by_code_point(
    face: Face, read: Callable[[bytes], Any]
) -> None:
    sheet = Sheet(210, 297, "", "refuse")
    sheet.text(20, 30, f"姓名{RARE}先生", Style(face, 14))
    assert read(sheet.finish()).text() == f"姓名{RARE}先生"


def test_two_characters_that_share_a_glyph_stay_two_characters(
    read: Callable[[bytes], Any],
) -> None:
    sheet = Sheet(210, 297, "", "refuse")
    sheet.text(20, 30, "Ω\u2126·Δ\u2206", Style(Face.SANS, 14))
    assert read(sheet.finish()).text() == "Ω\u2126·Δ\u2206"


def test_threads_draw_equal_papers(receipt: ReceiptData) -> None:
    data = sealed(receipt)
    with ThreadPoolExecutor(4) as pool:
        drawn = set(pool.map(render_receipt_a5, [data] * 8))
    assert len(drawn) == 1
