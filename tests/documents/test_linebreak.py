"""No line begins or ends wrongly, none overflows, none is torn, no character is lost."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.documents.charclasses import BLANKS, NEVER_FIRST, NEVER_LAST, legal_breaks
from desktop.documents.faces import Face
from desktop.documents.linebreak import LOOSE, SQUEEZE, Line
from desktop.documents.typesetter import Block, Span, Style, typeset

SONG = Style(Face.SONG, 10.5)
GRID = Style(Face.FANG, 16, 15.79)
PIECES = (
    "政务服务中心",
    "您反映的事项",
    "窗",
    "已经受理",
    "4月24日",
    "10:42",
    "0590-6000120",
    "95分钟",
    "9号窗口",
    "安政服〔2024〕6号",
    "TS20250424-0016",
    "138****6621",
    "第1次",
    "3月1日—4月16日",
    "12%",
    "《服务规范》",
    "“您自己看墙上”",
    "（周四）",
    "——",
    "……",
    "A4 纸",
)
MARKS = ("，", "。", "；", "、", "：", "", "", "")
PARAGRAPHS = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(MARKS)), min_size=1).map(
    lambda parts: "".join(piece + mark for piece, mark in parts)
)


def overflow(block: Block, line: Line, width: float) -> float:
    if line.shown == line.start:
        return 0.0
    length = line.indent - line.lead + sum(block.moves(line))
    return length - block.glyphs[line.shown - 1].tail - width


def could_break(text: str, start: int, end: int) -> bool:
    """Tell whether a line has any place to break at: one of marks alone that overflows has none."""
    return any(
        text[place] not in NEVER_FIRST | BLANKS and text[place - 1] not in NEVER_LAST
        for place in range(start + 1, end + 1)
    )


@settings(max_examples=150, deadline=None)
@example(text="12%，——，——，——，", width=150.0, style=GRID, indent=0.0)
@given(
    text=PARAGRAPHS,
    width=st.floats(150, 460),
    style=st.sampled_from([SONG, GRID]),
    indent=st.sampled_from([0.0, 32.0]),
)
def test_every_line_keeps_the_rules(text: str, width: float, style: Style, indent: float) -> None:
    block = typeset((Span(text, style),), width, indent=indent, borders=not style.cell)[0]

    assert (
        "".join(g.char for line in block.lines for g in block.glyphs[line.start : line.end]) == text
    )
    for before, line in zip([None, *block.lines], block.lines, strict=False):
        shown = block.text(line)
        assert overflow(block, line, width) <= 0.05
        assert line.squeeze <= SQUEEZE + 1e-9
        assert line.gap <= LOOSE * style.em + 1e-9
        if before:
            assert before.end == line.start
            if could_break(text, before.start, line.start):
                assert shown[0] not in NEVER_FIRST | BLANKS
                assert block.text(before)[-1] not in NEVER_LAST


@settings(max_examples=80, deadline=None)
@given(text=PARAGRAPHS, width=st.floats(200, 460))
@example(text="政务服务中心政务服务中心窗TS20250424-00160590-6000120，", width=200.0)
def test_full_lines_end_at_the_margin_measured_on_ink(text: str, width: float) -> None:
    block = typeset((Span(text, GRID),), width)[0]
    for line in block.lines[:-1]:
        if not line.ragged:
            assert overflow(block, line, width) == pytest.approx(0, abs=0.02)


@settings(max_examples=80, deadline=None)
@given(text=PARAGRAPHS, width=st.floats(250, 460))
def test_no_paragraph_ends_in_a_single_character(text: str, width: float) -> None:
    block = typeset((Span(text, SONG),), width, borders=True)[0]
    assert len(block.lines) == 1 or len(block.text(block.lines[-1])) > 1


@settings(max_examples=100, deadline=None)
@given(text=st.text(alphabet="a<&\\ 字，（”—1年\u3000", max_size=80), width=st.floats(12, 90))
def test_hostile_text_in_narrow_columns_is_neither_lost_nor_endless(
    text: str, width: float
) -> None:
    block = typeset((Span(text, SONG),), width)[0]
    starts = [line.start for line in block.lines]
    assert starts[0] == 0
    assert [line.end for line in block.lines] == [*starts[1:], len(text)]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("电话0590-6000127", "0590-6000127"),
        ("共95分钟", "95分"),
        ("自2025年起", "2025年"),
        ("安政服〔2024〕6号文", "服〔2024〕6号"),
        ("等——等", "——"),
        ("等……等", "……"),
        ("第1—24条止", "1—24条"),
        ("于10:42到", "10:42"),
    ],
)
def test_inseparable_runs(text: str, kept: str) -> None:
    legal = legal_breaks(text)
    start = text.index(kept)
    assert not any(legal[start + 1 : start + len(kept)])


def test_two_marks_in_a_row_share_a_cell_and_a_half() -> None:
    pair = typeset((Span("《规范》（试行）", GRID),), float("inf"))[0]
    assert pair.steps[3] == pytest.approx(GRID.em / 2)


def test_an_opening_mark_loses_its_blank_only_on_a_continued_line() -> None:
    block = typeset((Span("“一二三四”“五六七八”", GRID),), 6 * GRID.em)[0]
    assert block.lines[0].lead == 0
    assert block.lines[1].lead > 0.3 * GRID.em


def test_a_word_longer_than_the_line_is_torn_but_fits() -> None:
    block = typeset((Span("x" * 500, SONG),), 200)[0]
    assert len(block.lines) > 1
    assert all(overflow(block, line, 200) <= 0.01 for line in block.lines)


def test_a_line_that_would_tear_stays_ragged() -> None:
    block = typeset((Span("电话是0590-6000127-0001", GRID),), 10 * GRID.em)[0]
    assert block.lines[0].ragged
    assert block.lines[0].gap == 0
