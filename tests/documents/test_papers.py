"""What holds for every paper of the catalogue."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from desktop.documents.catalogue import CATALOGUE, DocumentKind, document_kind
from desktop.documents.furniture import sealed
from desktop.domain.numbers import ScannedCode, parse_qr
from tests.documents.reading import Paper

Read = Callable[[bytes], Any]
EVERY = pytest.mark.parametrize("kind", CATALOGUE, ids=lambda kind: kind.code)
CODES = (
    "receipt_a5",
    "receipt_roll",
    "reply_letter",
    "interim_letter",
    "refusal_notice",
    "extension_notice",
    "suspension_notice",
    "recheck_notice",
    "recheck_result",
    "transfer_slip",
    "dispute_sheet",
    "supervision_order",
    "delivery_proof",
    "callback_sheet",
    "handover_sheet",
    "case_record",
)


def test_the_catalogue_is_complete() -> None:
    assert tuple(kind.code for kind in CATALOGUE) == CODES
    assert document_kind("transfer_slip").title == "转办单"
    with pytest.raises(KeyError):
        document_kind("bulletin")


@EVERY
def test_equal_data_make_equal_bytes(
    kind: DocumentKind, papers: dict[str, Any], drawn: dict[str, Paper]
) -> None:
    assert kind.render(sealed(papers[kind.code])) == drawn[kind.code].content


@EVERY
def test_every_face_is_embedded_and_none_is_helvetica(
    kind: DocumentKind, drawn: dict[str, Paper]
) -> None:
    content = drawn[kind.code].content
    assert b"Helvetica" not in content
    assert content.count(b"/FontFile2") == content.count(b"/CIDFontType2") > 1


@EVERY
def test_nothing_leaves_the_page_and_no_sign_is_unreadable(
    kind: DocumentKind, drawn: dict[str, Paper]
) -> None:
    paper = drawn[kind.code]
    for page in range(len(paper)):
        width, height = paper.size(page)
        chars = paper.chars(page)
        assert "\ufffd" not in paper.text(page)
        assert all(char.left >= 4 and char.right <= width - 4 for char in chars)
        assert all(char.top >= 4 and char.bottom <= height - 3 for char in chars)


@EVERY
@pytest.mark.parametrize(
    "reason", ["", "原件在办理途中遗失后再次补打交本人保存" * 5], ids=["short", "long"]
)
def test_no_sign_overlaps_another(
    kind: DocumentKind, papers: dict[str, Any], read: Read, reason: str
) -> None:
    data = papers[kind.code]
    marks = replace(data.furniture, version=2, version_reason=reason, banner="演示")
    paper = read(kind.render(sealed(replace(data, furniture=marks))))
    assert "第2版（补打" in paper.text()
    for page in range(len(paper)):
        chars = sorted(
            (char for char in paper.chars(page) if char.size < 60), key=lambda char: char.left
        )
        for at, char in enumerate(chars):
            for other in chars[at + 1 :]:
                if other.left > char.right - 0.35:
                    break
                overlap = min(char.bottom, other.bottom) - max(char.top, other.top)
                assert overlap < 0.35, (char, other)


@EVERY
def test_the_furniture_is_on_the_paper(
    kind: DocumentKind, papers: dict[str, Any], drawn: dict[str, Paper]
) -> None:
    data = sealed(papers[kind.code])
    text = drawn[kind.code].text()
    assert data.furniture.digest in text
    if kind.code not in {"reply_letter", "interim_letter"}:
        assert "打印0318" in text
        assert "第1版（首次）" in text


@EVERY
@pytest.mark.parametrize("banner", ["演练", "演示"])
def test_a_drill_is_marked_on_every_page(
    kind: DocumentKind,
    papers: dict[str, Any],
    drawn: dict[str, Paper],
    read: Read,
    banner: str,
) -> None:
    data = papers[kind.code]
    assert banner not in drawn[kind.code].text()
    marked = replace(data, furniture=replace(data.furniture, banner=banner))
    paper = read(kind.render(marked))
    for page in range(len(paper)):
        assert f"【{banner}】" in paper.text(page)
        largest = max(char.size for char in paper.chars(page) if char.text in banner)
        assert largest >= (28 if kind.code == "receipt_roll" else 100)


def test_a_slip_carries_its_own_number_in_its_code(papers: dict[str, Any], read: Read) -> None:
    data = sealed(papers["transfer_slip"])
    paper = read(document_kind("transfer_slip").render(data))
    scanned = parse_qr(paper.codes()[0])
    assert isinstance(scanned, ScannedCode)
    assert scanned.number == "ZB20250031"
    assert scanned.digest == data.furniture.digest
    assert "TS202504240016校验码70" in paper.text()


def test_an_order_is_called_one(papers: dict[str, Any], read: Read) -> None:
    data = replace(papers["transfer_slip"], ordered=True)
    assert "投诉事项交办单" in read(document_kind("transfer_slip").render(data)).text()


def test_a_long_slip_keeps_its_stub_whole(papers: dict[str, Any], read: Read) -> None:
    data = papers["transfer_slip"]
    for times in (4, 8, 12, 30):
        paper = read(document_kind("transfer_slip").render(replace(data, known=data.known * times)))
        stub = paper.text(len(paper) - 1)
        assert "签收回执" in stub
        assert "确认事项" in stub


def test_lists_repeat_their_head_on_every_page(papers: dict[str, Any], read: Read) -> None:
    paper = read(document_kind("handover_sheet").render(papers["handover_sheet"]))
    assert len(paper) > 1
    assert paper.text().count("TS20250424-") == 30
    assert all("下一时限" in paper.text(page) for page in range(2))


def test_a_record_of_many_pages_keeps_every_line(papers: dict[str, Any], read: Read) -> None:
    data = papers["case_record"]
    paper = read(document_kind("case_record").render(data))
    assert len(paper) >= 3
    assert paper.text().count("李𠅤0318") == len(data.entries)


@pytest.mark.parametrize(
    ("code", "grows"),
    [
        ("refusal_notice", "reasons"),
        ("extension_notice", "reasons"),
        ("suspension_notice", "reasons"),
        ("recheck_notice", "objection"),
        ("recheck_result", "decision"),
    ],
)
def test_a_notice_signs_its_text(code: str, grows: str, papers: dict[str, Any], read: Read) -> None:
    kind = document_kind(code)
    data = papers[code]
    assert len(read(kind.render(data))) == 1
    for times in range(2, 14):
        paper = read(kind.render(replace(data, **{grows: getattr(data, grows) * times})))
        last = paper.chars(len(paper) - 1)
        seal = next(char for char in last if char.text == "盖")
        body = {round(char.baseline) for char in last if 13 < char.size < 15}
        above = [y for y in body if y < seal.baseline]
        assert len(above) >= 3
        assert seal.baseline + 42 - 8 < 264


def test_empty_parts_leave_no_heading(papers: dict[str, Any], read: Read) -> None:
    data = replace(papers["refusal_notice"], office="", address="", telephone="", done=())
    text = read(document_kind("refusal_notice").render(data)).text()
    assert "请到这里办理" not in text
    assert "一、为什么不受理" in text
    assert "二、" not in text
