"""The letter: positions on the grid of official documents, and its page breaks."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from desktop.documents.furniture import sealed
from desktop.documents.letter import chinese_number, wrap_title
from desktop.documents.letter_grid import PITCH, TOP
from desktop.documents.reply_letter import PointReply, ReplyLetterData, render_reply_letter
from desktop.domain.errors import KnownError

Read = Callable[[bytes], Any]


def rows_of(paper: Any, page: int) -> dict[int, list[Any]]:
    """Return the characters of the text size by row of the grid; a fraction fails."""
    rows: dict[int, list[Any]] = {}
    for char in paper.chars(page):
        if not 13.5 < char.size < 16.5 or char.baseline > 265 or char.baseline < TOP:
            continue
        row = (char.baseline - TOP) / PITCH - 0.67
        assert abs(row - round(row)) * PITCH <= 0.45, (char, row)
        rows.setdefault(round(row), []).append(char)
    return rows


def test_every_line_sits_on_the_grid(read: Read, letter: ReplyLetterData) -> None:
    paper = read(render_reply_letter(letter))
    for page, left in ((0, 28.0), (1, 26.0)):
        rows = rows_of(paper, page)
        assert min(rows) >= 0
        assert max(rows) <= 21
        starts = [min(char.x for char in chars) for row, chars in rows.items() if row > 3]
        cell = 156 / 28
        at_margin = [x for x in starts if abs(x - left) < 0.1]
        indented = [x for x in starts if abs(x - left - 2 * cell) < 0.1]
        assert len(at_margin) > 1
        assert len(indented) > 2
        ends = [max(char.right for char in chars) for chars in rows.values()]
        assert max(ends) == pytest.approx(left + 156, abs=0.25)


def test_letterhead_number_and_title(read: Read, letter: ReplyLetterData) -> None:
    chars = read(render_reply_letter(letter)).chars(0)
    head = [char for char in chars if char.size > 25]
    assert "".join(char.text for char in head) == letter.organisation
    assert min(char.top for char in head) == pytest.approx(30, abs=0.3)
    assert (head[0].left + head[-1].right) / 2 == pytest.approx(105, abs=0.5)
    titles = [char for char in chars if 21 < char.size < 23]
    assert {round((char.baseline - TOP) / PITCH - 0.7) for char in titles} == {4, 5}
    number = [char for char in chars if char.baseline < 60 and 13 < char.size < 17]
    assert "".join(char.text for char in number) == letter.file_number
    assert max(char.right for char in number) == pytest.approx(184, abs=0.9)


def test_page_numbers_begin_on_the_second_page(read: Read, letter: ReplyLetterData) -> None:
    paper = read(render_reply_letter(letter))
    assert len(paper) == 2
    assert not [char for char in paper.chars(0) if char.size == pytest.approx(14, abs=0.1)]
    numbers = [char for char in paper.chars(1) if char.size == pytest.approx(14, abs=0.1)]
    assert "".join(char.text for char in numbers).strip("—") == "2"
    assert numbers[0].baseline == pytest.approx(269 + 1.9, abs=1)
    assert numbers[0].x == pytest.approx(26 + 156 / 28, abs=0.3)


def test_signature_and_date_share_their_middle(read: Read, letter: ReplyLetterData) -> None:
    paper = read(render_reply_letter(letter))
    chars = [char for char in paper.chars(1) if char.size > 13.5]
    text = "".join(char.text for char in chars)
    name = text.rindex(letter.organisation)
    date = text.rindex(letter.signed_on)
    middles = []
    for start, words in ((name, letter.organisation), (date, letter.signed_on)):
        found = chars[start : start + len(words)]
        middles.append((found[0].x + found[-1].x) / 2)
    assert middles[0] == pytest.approx(middles[1], abs=0.2)
    end = chars[date + len(letter.signed_on) - 1].x + 156 / 28
    assert end == pytest.approx(182 - 4 * 156 / 28, abs=0.2)


def test_the_points_carry_their_findings_in_order(read: Read, letter: ReplyLetterData) -> None:
    text = read(render_reply_letter(letter)).text()
    headings = [
        f"{numeral}、关于“{point.point}”（{point.finding}）"
        for numeral, point in zip("一二三", letter.points, strict=True)
    ]
    places = [text.index(heading) for heading in headings]
    assert places == sorted(places)
    assert letter.points[0].paragraphs[0] in text
    for part in ("郑𬎆女士：", "督查科周䶮", letter.promise, letter.remedy, letter.contact):
        assert part in text


def test_the_last_page_can_be_verified(read: Read, letter: ReplyLetterData) -> None:
    data = sealed(letter)
    text = read(render_reply_letter(data)).text(1)
    assert f"核验TS20250424-0016校验码70校验值{data.furniture.digest}" in text


def test_a_preview_keeps_the_number_open(read: Read, letter: ReplyLetterData) -> None:
    text = read(render_reply_letter(replace(letter, file_number="安政服诉〔2025〕＿号"))).text()
    assert "安政服诉〔2025〕＿号" in text
    assert "预览，不作凭证" in text


def test_a_missing_glyph_is_refused(letter: ReplyLetterData) -> None:
    with pytest.raises(KnownError):
        render_reply_letter(replace(letter, salutation="郑😀女士"))


@pytest.mark.parametrize("count", [1, 4, 9, 10, 14, 30, 33, 52])
@pytest.mark.parametrize("tail", [0, 1])
def test_no_signature_stands_alone(
    read: Read, letter: ReplyLetterData, count: int, tail: int
) -> None:
    lines = ("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十" * count)[
        : 26 + 28 * (count - 1)
    ]
    point = PointReply("材料不一致", "属实", (lines,))
    data = replace(letter, points=(point,), promise="完成后告知您。" * tail, remedy="")
    paper = read(render_reply_letter(data))
    last = len(paper) - 1
    rows = rows_of(paper, last)
    texts = {row: "".join(char.text for char in chars) for row, chars in sorted(rows.items())}
    signed = next(row for row, text in texts.items() if text.endswith("政务服务中心"))
    body = [text for row, text in texts.items() if row < signed and row >= (0 if last else 6)]
    assert len([text for text in body if not text.startswith("一、")]) >= 3
    assert signed <= 19
    assert max(rows) <= 21
    for page in range(last):
        ends = rows_of(paper, page)
        assert not "".join(char.text for char in ends[max(ends)]).startswith("一、关于")


def test_even_pages_are_mirrored_and_odd_ones_not(read: Read, letter: ReplyLetterData) -> None:
    paper = read(render_reply_letter(replace(letter, points=letter.points * 5)))
    assert len(paper) >= 4
    for page, left in ((1, 26), (2, 28), (3, 26)):
        assert min(char.x for char in paper.chars(page)) == pytest.approx(left, abs=3)


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("关于您反映问题的答复", ("关于您反映问题的答复",)),
        (
            "关于郑女士反映异地就医备案有关问题的答复",
            ("关于郑女士反映异地就医备案", "有关问题的答复"),
        ),
    ],
)
def test_titles_are_wrapped_by_meaning(title: str, lines: tuple[str, ...]) -> None:
    assert wrap_title(title) == lines


def test_long_titles_lose_nothing() -> None:
    title = (
        "关于居民代表反映小区周边道路施工夜间扰民和渣土车未按规定路线行驶以及围挡占用盲道情况的答复"
    )
    lines = wrap_title(title)
    assert "".join(lines) == title
    assert max(map(len, lines)) <= 18
    assert min(map(len, lines)) >= 10


@pytest.mark.parametrize(
    ("value", "numeral"), [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (35, "三十五")]
)
def test_numerals(value: int, numeral: str) -> None:
    assert chinese_number(value) == numeral


def test_a_long_organisation_stays_between_the_margins(read: Read, letter: ReplyLetterData) -> None:
    name = "安澜市高新技术产业开发区行政审批和政务服务管理局"
    paper = read(render_reply_letter(replace(letter, organisation=name)))
    for page in range(len(paper)):
        assert all(char.left > 19 and char.right < 190.5 for char in paper.chars(page))
