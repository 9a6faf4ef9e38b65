"""The check value covers everything but itself, and data can be kept and brought back."""

from dataclasses import replace
from typing import Any

import pytest

from desktop.documents.catalogue import CATALOGUE
from desktop.documents.digest import canonical, digest, thaw
from desktop.documents.furniture import sealed
from desktop.documents.receipt import ReceiptData
from desktop.documents.refusal_notice import RefusalNoticeData


def test_the_digest_is_twelve_upper_hexadecimal_digits(receipt: ReceiptData) -> None:
    assert len(digest(receipt)) == 12
    assert set(digest(receipt)) <= set("0123456789ABCDEF")


def test_the_digest_does_not_cover_itself(receipt: ReceiptData) -> None:
    assert digest(sealed(receipt)) == digest(receipt) == sealed(receipt).furniture.digest


@pytest.mark.parametrize(
    "change", [{"summary": "改"}, {"points": ("一",)}, {"level": 1}, {"confirmed": False}]
)
def test_the_digest_covers_every_field(receipt: ReceiptData, change: dict[str, Any]) -> None:
    assert digest(replace(receipt, **change)) != digest(receipt)


def test_the_digest_covers_the_furniture(receipt: ReceiptData) -> None:
    again = replace(receipt, furniture=replace(receipt.furniture, version=2))
    assert digest(again) != digest(receipt)


@pytest.mark.parametrize("code", [kind.code for kind in CATALOGUE])
def test_data_comes_back_as_it_was(code: str, papers: dict[str, Any]) -> None:
    data = papers[code]
    assert thaw(type(data), canonical(data)) == data


def test_data_of_another_document_is_refused(receipt: ReceiptData) -> None:
    with pytest.raises(ValueError, match="another kind"):
        thaw(RefusalNoticeData, canonical(receipt))


def test_strange_characters_can_be_kept(receipt: ReceiptData) -> None:
    data = replace(receipt, summary="谢谢😀\u202e")
    assert thaw(ReceiptData, canonical(data)) == data
