"""The bundled font files, read in place: every character as a library that parses them whole."""

import struct
from importlib.resources import as_file, files

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from desktop.documents.faces import font_file


@pytest.mark.parametrize("name", ["FandolFang-Regular", "NotoSansSC-Medium-Rest"])
def test_every_character_has_the_glyph_and_the_width_a_library_finds(name: str) -> None:
    with as_file(files("desktop.resources") / "fonts" / f"{name}.ttf") as path:
        known = TTFontFile(str(path))
    ours = font_file(name)
    points = [*range(0x3000), *known.charToGlyph, 0xFFFF, 0x10FFFF]
    assert {point: ours.glyph(point) for point in points} == {
        point: known.charToGlyph.get(point, 0) for point in points
    }
    widths = {point: ours.width(ours.glyph(point)) * 1000 / ours.units for point in points}
    found = [
        point for point in known.charToGlyph if abs(widths[point] - known.charWidths[point]) > 1
    ]
    assert found == []


def test_a_cut_is_a_font_file_of_its_own() -> None:
    ours = font_file("HanaMinB")
    rare = ours.glyph(ord("𬎆"))
    content = ours.cut([0, rare])
    (count,) = struct.unpack_from(">H", content, 4)
    tables = {
        content[at : at + 4].decode(): struct.unpack_from(">3I", content, at + 4)
        for at in range(12, 12 + 16 * count, 16)
    }
    assert set(tables) == {
        *("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"),
    }
    for sums, place, size in tables.values():
        body = content[place : place + size] + bytes(-size % 4)
        assert place % 4 == 0
        assert sum(struct.unpack(f">{len(body) // 4}I", body)) & 0xFFFFFFFF == sums
    assert struct.unpack_from(">H", content, tables["maxp"][1] + 4) == (2,)
    advance, _, wide, _ = struct.unpack_from(">HhHh", content, tables["hmtx"][1])
    assert (advance, wide) == (ours.width(0), ours.width(rare))
    assert struct.unpack_from(">3I", content, tables["loca"][1])[2] == tables["glyf"][2]


@pytest.mark.parametrize("point", [0xFFFF, 0xD800, 0x10FFFF])
def test_what_no_font_has_is_no_glyph(point: int) -> None:
    for name in ("FandolFang-Regular", "NotoSerifSC-Regular-Rest", "HanaMinB"):
        assert font_file(name).glyph(point) == 0
