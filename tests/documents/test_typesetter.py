"""Characters find their face, text stays verbatim, and long text stays affordable."""

import pytest

from desktop.documents.faces import Face, find_link
from desktop.documents.typesetter import Missing, Span, Style, glyph_table, set_line, typeset
from desktop.domain.errors import KnownError

RARE = "㛃䶮𬎆𠅤𫖯"


@pytest.mark.parametrize("face", list(Face))
def test_rare_names_have_a_glyph_in_every_face(face: Face) -> None:
    assert [char for char in RARE if find_link(face, char) is None] == []


@pytest.mark.parametrize(
    ("face", "char", "file"),
    [
        (Face.FANG, "安", "FandolFang-Regular"),
        (Face.FANG, "7", "NotoSerifSC-Regular-GB2312"),
        (Face.FANG, "䶮", "NotoSerifSC-Regular-Rest"),
        (Face.FANG, "𬎆", "HanaMinB"),
        (Face.SONG, "—", "FandolFang-Regular"),
        (Face.SONG, "安", "NotoSerifSC-Regular-GB2312"),
        (Face.SANS_BOLD, "䶮", "NotoSansSC-Bold-Rest"),
        (Face.SANS_BOLD, "𬎆", "HanaMinB"),
    ],
)
def test_face_chain(face: Face, char: str, file: str) -> None:
    assert glyph_table(Style(face, 12))[char].font == file


@pytest.mark.parametrize("char", ["😀", "\u200b", "\x07", "\ud800", "\U000e0100", "\u202e"])
def test_a_missing_glyph_is_refused_and_named(char: str) -> None:
    with pytest.raises(KnownError) as caught:
        typeset((Span(f"李{char}", Style(Face.SONG, 10)),), 200)
    assert caught.value.code == "glyph_missing"
    assert caught.value.params["char"] == char


def test_a_missing_glyph_is_described_where_nobody_may_wait() -> None:
    block = typeset((Span("谢谢😀！", Style(Face.SONG, 10)),), 500, missing="describe")[0]
    assert block.text(block.lines[0]) == "谢谢〔U+1F600〕！"


@pytest.mark.parametrize("missing", ["refuse", "describe"])
@pytest.mark.parametrize("text", ["<b>重</b>", '<img src="/etc/passwd"/>', "&amp;&lt;", r"\n\(\)"])
def test_markup_is_text(text: str, missing: Missing) -> None:
    block = set_line((Span(text, Style(Face.SANS, 10)),), missing=missing)
    assert block.text(block.lines[0]) == text


def test_digits_of_the_grid_take_half_a_cell() -> None:
    cell = 15.79
    table = glyph_table(Style(Face.FANG, 16, cell))
    assert {table[digit].advance for digit in "0123456789"} == {cell / 2}
    assert table["1"].natural == pytest.approx(cell / 2, abs=0.02)


def test_digits_of_forms_are_tabular() -> None:
    for face in Face:
        table = glyph_table(Style(face, 10))
        assert len({round(table[digit].natural, 3) for digit in "0123456789"}) == 1


def test_rare_characters_are_thickened_only_from_18_points_on() -> None:
    assert glyph_table(Style(Face.SANS_BOLD, 12))["𬎆"].outline == 0
    assert glyph_table(Style(Face.SANS_BOLD, 20))["𬎆"].outline >= 0.32
    assert glyph_table(Style(Face.SANS_BOLD, 20))["安"].outline == 0


def test_a_line_break_begins_a_new_paragraph() -> None:
    blocks = typeset((Span("一\n二", Style(Face.SONG, 10)), Span("三", Style(Face.SANS, 10))), 99)
    assert [block.text(block.lines[0]) for block in blocks] == ["一", "二三"]


@pytest.mark.parametrize("unit", ["字", "x", " ", "，", "一二三，。"])
def test_a_hundred_thousand_characters_survive(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    block = typeset((Span(text, Style(Face.SONG, 10)),), 400)[0]
    assert sum(line.end - line.start for line in block.lines) == len(text)
