"""The receipt: what it promises, its variants, its codes, and long content."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from desktop.documents.furniture import sealed
from desktop.documents.receipt import LEVELS, ReceiptData
from desktop.documents.receipt_a5 import render_receipt_a5
from desktop.documents.receipt_roll import render_receipt_roll
from desktop.domain.numbers import ScannedCode, grouped_digest, parse_qr

Render = Callable[[ReceiptData], bytes]
Read = Callable[[bytes], Any]
BOTH = pytest.mark.parametrize("render", [render_receipt_a5, render_receipt_roll])


@BOTH
def test_it_says_who_when_what_and_where_to_call(
    render: Render, read: Read, receipt: ReceiptData
) -> None:
    data = sealed(receipt)
    text = read(render(data)).text()
    promise = data.promise
    for part in (
        "投诉受理告知书",
        "郑𬎆女士",
        "TS202504240016校验码70",
        "K7MP",
        "●较急",
        promise.next_contact,
        promise.final_date,
        promise.hotline,
        promise.telephone,
        "督查科周䶮（工号0412）",
        "138****6621",
        "救济途径在答复中写明",
        "个人信息不主动提供给被反映人",
        *data.points,
        "".join(grouped_digest(data.furniture.digest).split()),
        "第1版（首次）",
    ):
        assert part in text
    assert data.summary in text
    places = [text.index(point) for point in data.points]
    assert places == sorted(places)


@BOTH
def test_registered_is_not_accepted(render: Render, read: Read, receipt: ReceiptData) -> None:
    post = replace(receipt.promise, name="值班主任岗", staff_number="", final_date="")
    data = replace(receipt, accepted=False, promise=post, confirmed=False)
    text = read(render(data)).text()
    assert "登记回执" in text
    assert "已经登记；是否受理，4月25日（周五）10:30前告知您" in text
    assert "值班主任岗" in text
    for absent in ("已经受理", "最迟办结", "工号", "确认", "与本人所说一致"):
        assert absent not in text


@BOTH
def test_without_contact_the_answer_waits(render: Render, read: Read, receipt: ReceiptData) -> None:
    data = replace(receipt, anonymous=True, salutation="", reachable=False)
    text = read(render(data)).text()
    assert "匿名反映人：" in text
    assert "请凭编号和查询码到场或来电查询" in text
    assert "138****6621" not in text


@BOTH
def test_someone_else_speaks(render: Render, read: Read, receipt: ReceiptData) -> None:
    assert (
        "郑𬎆女士（女儿李四代为反映）："
        in read(render(replace(receipt, delegate="女儿李四"))).text()
    )


@BOTH
@pytest.mark.parametrize(
    ("reason", "mark"),
    [
        ("遗失", "第2版（补打：遗失）"),
        ("更正：联系电话", "第2版（更正：联系电话）"),
        ("", "第2版（补打）"),
    ],
)
def test_a_later_version_says_why(
    render: Render, read: Read, receipt: ReceiptData, reason: str, mark: str
) -> None:
    marks = replace(receipt.furniture, version=2, version_reason=reason, banner="演示")
    assert mark in read(render(replace(receipt, furniture=marks))).text()


@BOTH
@pytest.mark.parametrize("level", list(LEVELS))
def test_the_level_is_a_shape_and_a_word(
    render: Render, read: Read, receipt: ReceiptData, level: int
) -> None:
    assert LEVELS[level].replace(" ", "") in read(render(replace(receipt, level=level))).text()


@BOTH
def test_the_code_opens_the_case(render: Render, read: Read, receipt: ReceiptData) -> None:
    data = sealed(receipt)
    codes = [parse_qr(code) for code in read(render(data)).codes()]
    assert codes == [ScannedCode("TS202504240016", "70", data.furniture.digest)]


@BOTH
def test_a_preview_has_no_code(render: Render, read: Read, receipt: ReceiptData) -> None:
    paper = read(render(receipt))
    assert paper.codes() == []
    assert "预览，不作凭证" in paper.text()


@BOTH
def test_no_glyph_keeps_a_person_waiting(render: Render, read: Read, receipt: ReceiptData) -> None:
    assert "谢谢〔U+1F600〕" in read(render(replace(receipt, summary="谢谢😀"))).text()


def test_a_usual_receipt_is_one_a5_page(read: Read, receipt: ReceiptData) -> None:
    paper = read(render_receipt_a5(receipt))
    assert len(paper) == 1
    assert paper.size() == pytest.approx((148, 210), abs=0.1)


def test_six_points_stay_on_one_page_beside_the_seal(read: Read, receipt: ReceiptData) -> None:
    assert len(read(render_receipt_a5(replace(receipt, points=receipt.points * 2)))) == 1


@pytest.mark.parametrize("length", [0, 1, 3, 5, 8, 11, 14, 20, 30, 60])
def test_long_content_flows_without_overlap(read: Read, receipt: ReceiptData, length: int) -> None:
    points = tuple(f"{point}第{at}项。" for at, point in enumerate(receipt.points * 4))[:10]
    data = replace(receipt, summary=receipt.summary * length, points=points)
    paper = read(render_receipt_a5(data))
    last = len(paper) - 1
    text = paper.text()
    assert all(point in text for point in data.points)
    assert text.count("签收存根") == 1
    assert "签收存根" in paper.text(last)
    for page in range(len(paper)):
        body = [char for char in paper.chars(page) if char.baseline > 42]
        assert all(char.left > 11.5 and char.right < 136.6 for char in body)
        foot = 181 if page == last else 201
        above = [char.bottom for char in body if char.baseline < foot - 0.5 and char.size > 8.5]
        assert max(above, default=0) < foot
        assert f"第{page + 1}页共{len(paper)}页" in paper.text(page)


def test_the_ring_stays_above_the_tear_line(read: Read, receipt: ReceiptData) -> None:
    dates = [char for char in read(render_receipt_a5(receipt)).chars(0) if char.text == "日"]
    assert max(char.bottom for char in dates if char.left > 100) < 178


def test_nothing_on_the_roll_is_smaller_than_8_5_points(read: Read, receipt: ReceiptData) -> None:
    paper = read(render_receipt_roll(sealed(receipt)))
    chars = paper.chars(0)
    assert len(paper) == 1
    assert min(char.size for char in chars) >= 8.49
    assert min(char.left for char in chars) >= 4
    assert max(char.right for char in chars) <= 76


def test_the_roll_is_as_long_as_its_content(read: Read, receipt: ReceiptData) -> None:
    short = read(render_receipt_roll(receipt)).size()
    long = read(render_receipt_roll(replace(receipt, summary=receipt.summary * 20))).size()
    assert short[0] == pytest.approx(80, abs=0.1)
    assert long[1] > short[1] + 100
