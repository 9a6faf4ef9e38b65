"""Telephone numbers as they are written on slips of paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InvalidInput
from desktop.domain.telephone import (
    PhoneKind,
    digits_of,
    grouped_for_reading,
    normalise_phone,
    parse_phone,
    tail_of,
)


@pytest.mark.parametrize(
    ("typed", "kind", "stored", "digits"),
    [
        ("13812346621", "mobile", "13812346621", "13812346621"),
        ("138 1234 6621", "mobile", "13812346621", "13812346621"),
        ("138-1234-6621", "mobile", "13812346621", "13812346621"),
        ("+86 13812346621", "mobile", "13812346621", "13812346621"),
        ("0086-138 1234 6621", "mobile", "13812346621", "13812346621"),
        ("１３８１２３４６６２１", "mobile", "13812346621", "13812346621"),
        (" 13812346621\n", "mobile", "13812346621", "13812346621"),
        ("19912346621", "mobile", "19912346621", "19912346621"),
        ("0590-6000127", "landline", "0590-6000127", "05906000127"),
        ("0590—6000127", "landline", "0590-6000127", "05906000127"),
        ("（0590）6000127", "landline", "0590-6000127", "05906000127"),
        ("010 62345678", "landline", "010-62345678", "01062345678"),
        ("02162345678", "landline", "021-62345678", "02162345678"),
        ("0590-6000127转123", "landline", "0590-6000127转123", "05906000127"),
        ("0590-6000127 转 123", "landline", "0590-6000127转123", "05906000127"),
        ("0590-6000127-123", "landline", "0590-6000127转123", "05906000127"),
        ("0590-6000127 ext.123", "landline", "0590-6000127转123", "05906000127"),
        ("0590-6000127分机8", "landline", "0590-6000127转8", "05906000127"),
        ("6000127", "landline", "6000127", "6000127"),
        ("600-0127", "landline", "6000127", "6000127"),
        ("60001270转8", "landline", "60001270转8", "60001270"),
        ("+86 0590 6000127", "landline", "0590-6000127", "05906000127"),
        ("12345", "short", "12345", "12345"),
        ("12388", "short", "12388", "12388"),
        ("110", "short", "110", "110"),
        ("120", "short", "120", "120"),
        ("95598", "short", "95598", "95598"),
        ("400-800-1234", "short", "4008001234", "4008001234"),
        ("12345转2", "short", "12345转2", "12345"),
        ("+852 2345 6789", "foreign", "+85223456789", "85223456789"),
        ("+44 20 7946 0958", "foreign", "+442079460958", "442079460958"),
    ],
)
def test_good_numbers(typed: str, kind: str, stored: str, digits: str) -> None:
    phone = parse_phone(typed)
    assert (phone.kind, phone.text, phone.digits) == (PhoneKind(kind), stored, digits)
    assert normalise_phone(typed) == stored
    assert digits_of(typed) == digits
    assert tail_of(typed) == phone.tail == digits[-4:]


@pytest.mark.parametrize(
    ("typed", "code", "params"),
    [
        ("", "phone_empty", {}),
        ("　", "phone_empty", {}),
        ("1381234662", "phone_mobile_length", {"digits": 10}),
        ("138123466211", "phone_mobile_length", {"digits": 12}),
        ("12812346621", "phone_mobile_prefix", {}),
        ("0190-6000127", "phone_area_code", {}),
        ("000", "phone_area_code", {}),
        ("0590-600012", "phone_landline_length", {"digits": 6}),
        ("0590-1000127", "phone_landline_length", {"digits": 7}),
        ("0590", "phone_landline_length", {"digits": 0}),
        ("138x1234a6621", "phone_characters", {}),
        ("李女士的手机", "phone_characters", {}),
        ("٣٨١٢٣٤٦٦٢١", "phone_characters", {}),
        ("+86", "phone_characters", {}),
        ("+44 abc", "phone_characters", {}),
        ("+44", "phone_unknown", {}),
        ("+1234567890123456", "phone_unknown", {}),
        ("7", "phone_unknown", {}),
        ("199", "phone_unknown", {}),
        ("99999999999999", "phone_unknown", {}),
    ],
)
def test_wrong_numbers_say_what_is_wrong(typed: str, code: str, params: dict[str, int]) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_phone(typed, "delegate_phone")
    assert (caught.value.field, caught.value.code, caught.value.params) == (
        "delegate_phone",
        code,
        params,
    )


@pytest.mark.parametrize(
    ("typed", "digits"),
    [("约13812", "13812"), ("手机 6621", "6621"), ("不详", ""), ("", ""), ("٣", "")],
)
def test_what_is_no_number_still_gives_its_digits(typed: str, digits: str) -> None:
    assert digits_of(typed) == digits
    assert tail_of(typed) == digits[-4:]


@given(st.text(max_size=40))
def test_any_text_can_be_asked_about(text: str) -> None:
    assert digits_of(text).isdigit() or not digits_of(text)


@given(st.from_regex(r"1[3-9][0-9]{9}|0590-[2-8][0-9]{6}(转[0-9]{1,4})?", fullmatch=True))
def test_what_is_stored_is_read_the_same_again(text: str) -> None:
    assert normalise_phone(normalise_phone(text)) == text


def test_mobile_numbers_in_a_text_are_parted_for_reading_aloud() -> None:
    told = "电话13812346621，订单113812346621号，0590-6000127"
    assert grouped_for_reading(told) == "电话138 1234 6621，订单113812346621号，0590-6000127"
