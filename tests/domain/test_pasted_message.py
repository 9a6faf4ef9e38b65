"""Reading the labelled lines of a pasted message."""

from datetime import date

import pytest

from desktop.domain.codes import Title
from desktop.domain.pasted_message import PastedFacts, read_message

TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", PastedFacts()),
        ("我等了一个半小时，没有人理我。", PastedFacts()),
        ("姓名：李静怡", PastedFacts(name="李静怡")),
        ("联系人: 李静怡女士", PastedFacts(name="李静怡", title=Title.MS)),
        ("　反映人：王先生", PastedFacts(name="王", title=Title.MR)),
        ("姓名：李静怡\n姓名：王某", PastedFacts()),
        ("姓名：李静怡\n反映人：李静怡", PastedFacts(name="李静怡")),
        ("姓名：13812346621", PastedFacts(phone="13812346621")),
        ("请打138-1234-6621给我", PastedFacts(phone="13812346621")),
        ("打13812346621或13912346621", PastedFacts()),
        ("打13812346621或者13812346621", PastedFacts(phone="13812346621")),
        ("订单号 9138123466219", PastedFacts()),
        ("电话：0590-6000127转8", PastedFacts(phone="0590-6000127转8")),
        ("电话：问了也不说", PastedFacts()),
        ("身份证号：11010519491231002x", PastedFacts(identity_number="11010519491231002X")),
        ("身份证号：110105194912310021", PastedFacts()),
        ("诉求：当面道歉", PastedFacts(demand="当面道歉")),
        ("我的诉求是道歉", PastedFacts()),
    ],
)
def test_only_what_cannot_be_mistaken(text: str, found: PastedFacts) -> None:
    assert read_message(text, TODAY) == found
    assert bool(found) is (found != PastedFacts())


def test_a_whole_message() -> None:
    text = "姓名：李静怡\n手机：138 1234 6621\n诉求：本周内拿到证\n\n我等了一个半小时。"
    assert read_message(text, TODAY) == PastedFacts(
        name="李静怡", phone="13812346621", demand="本周内拿到证"
    )


def test_a_very_long_message_is_read_quickly() -> None:
    assert read_message("姓" * 1_000_000 + "\n姓名：李静怡", TODAY) == PastedFacts()
