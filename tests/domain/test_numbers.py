"""Numbers, check codes, QR payloads and what people type for them."""

import random
import string
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import numbers
from desktop.domain.errors import InvalidInput
from desktop.domain.numbers import (
    MistypedNumber,
    NumberTail,
    ScannedCode,
    Series,
    WholeNumber,
    check_code,
    parse_query,
)

RECEIPT = "TS202504240016"
DIGEST = "E01DA52E2523"
DAYS = st.dates(date(2025, 1, 1), date(2099, 12, 31))
SERIALS = st.integers(1, 99999)
CASE_NUMBERS = st.builds(numbers.daily_number, st.just(Series.CASE), DAYS, SERIALS)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (RECEIPT, "70"),
        ("YL202504240016", "34"),
        ("ZB20250031", "77"),
        ("TS202503110007", "44"),
        ("TS20250311-0007", "44"),
        ("ts 2025 0311 0007", "44"),
    ],
)
def test_check_codes_of_the_printed_samples(number: str, code: str) -> None:
    assert check_code(number) == code
    assert numbers.code_matches(number, code)
    assert not numbers.code_matches(number, f"{(int(code) + 1) % 100:02d}")


@given(CASE_NUMBERS)
def test_the_code_leaves_one_as_the_standard_asks(number: str) -> None:
    converted = "".join(str(int(sign, 36)) for sign in number + check_code(number))
    assert int(converted) % 97 == 1


@given(CASE_NUMBERS, st.data())
def test_one_wrong_digit_or_two_swapped_never_pass(number: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(2, len(number) - 2))
    other = data.draw(st.sampled_from(string.digits.replace(number[place], "")))
    wrong = number[:place] + other + number[place + 1 :]
    assert not numbers.code_matches(wrong, check_code(number))
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assert swapped == number or not numbers.code_matches(swapped, check_code(number))


@pytest.mark.parametrize(
    ("serial", "number"),
    [(1, "TS202504240001"), (9999, "TS202504249999"), (10000, "TS2025042410000")],
)
def test_serials_have_four_digits_and_five_beyond(serial: int, number: str) -> None:
    assert numbers.daily_number(Series.CASE, date(2025, 4, 24), serial) == number


def test_the_other_series() -> None:
    assert numbers.daily_number(Series.DRILL_CASE, date(2025, 4, 24), 16) == "YL202504240016"
    assert numbers.yearly_number(Series.SLIP, 2025, 31) == "ZB20250031"
    assert numbers.event_number(Series.INCIDENT, date(2024, 7, 2), 1) == "YJ-20240702-1"
    assert numbers.event_number(Series.DRILL_RUN, date(2025, 6, 3), 12) == "YLP-20250603-12"
    assert numbers.paper_form_number(2025, 12) == "SG-20250012"
    assert numbers.file_number("安政服诉", 2025, 27) == "安政服诉〔2025〕27号"
    assert numbers.file_number("安政服诉", 2025, None) == "安政服诉〔2025〕＿号"


def test_serials_begin_with_one() -> None:
    with pytest.raises(ValueError, match="begin with 1"):
        numbers.yearly_number(Series.SLIP, 2025, 0)
    with pytest.raises(ValueError, match="begin with 1"):
        numbers.event_number(Series.INCIDENT, date(2025, 1, 1), 0)


@pytest.mark.parametrize(
    ("number", "heading", "text"),
    [
        (RECEIPT, "TS 2025 0424 0016", "TS20250424-0016"),
        ("TS2025042410000", "TS 2025 0424 10000", "TS20250424-10000"),
        ("ZB20250031", "ZB 2025 0031", "ZB2025-0031"),
        ("YJ-20240702-1", "YJ-20240702-1", "YJ-20240702-1"),
    ],
)
def test_display(number: str, heading: str, text: str) -> None:
    assert numbers.grouped(number) == heading
    assert numbers.running(number) == text


def test_a_digest_is_printed_in_fours() -> None:
    assert numbers.grouped_digest(DIGEST) == "E01D A52E 2523"


@pytest.mark.parametrize(
    "typed",
    [
        RECEIPT,
        "ts202504240016",
        "ＴＳ２０２５０４２４００１６",
        "TS 2025 0424 0016",
        "TS20250424-0016",
        "ＴＳ２０２５０４２４－００１６",
        "ts20250424——0016",
        "TS/20250424/0016",
        "TS、20250424。0016",
        " 编号：TS 2025 0424 0016 ",
        "№ TS20250424-0016",
    ],
)
def test_every_way_to_type_a_whole_number(typed: str) -> None:
    assert parse_query(typed) == WholeNumber(RECEIPT)


@pytest.mark.parametrize(
    "typed",
    [
        "TS 2025 0424 0016 70",
        "TS20250424001670",
        "TS 2025 0424 0016　校验码 70",
        "20250424001670",
        "2025 0424 0016 70",
    ],
)
def test_check_digits_may_follow(typed: str) -> None:
    assert parse_query(typed) == WholeNumber(RECEIPT, "70")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("TS2025042410000", WholeNumber("TS2025042410000")),
        (
            "TS2025042410000" + check_code("TS2025042410000"),
            WholeNumber("TS2025042410000", check_code("TS2025042410000")),
        ),
        ("yl 2025 0424 0016 34", WholeNumber("YL202504240016", "34")),
        ("20250424001634", WholeNumber("YL202504240016", "34")),
        ("ZB2025-0031", WholeNumber("ZB20250031")),
        ("sg-2025 0012", WholeNumber("SG-20250012")),
        ("TS20250424001671", MistypedNumber(RECEIPT, "71")),
        ("TS202504240016 34", MistypedNumber(RECEIPT, "34")),
        ("TS202513240016", MistypedNumber("TS202513240016")),
    ],
)
def test_other_whole_numbers_and_slips(typed: str, found: object) -> None:
    assert parse_query(typed) == found


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("0016", "0016"),
        ("００１６", "0016"),
        ("16", "16"),
        ("10016", "10016"),
        ("0424-0016", "04240016"),
        ("0424 10016", "042410016"),
        ("20250424-0016", "202504240016"),
    ],
)
def test_tails(typed: str, digits: str) -> None:
    assert parse_query(typed) == NumberTail(digits)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "李静怡",
        "lj",
        "不动产 0016",
        "13812346621",
        "60001270",
        "00016",
        "20251324-0016",
        "20250424001699",
        "TS",
        "TS0016",
        "JSD1/",
        "0016" * 30,
        "½",
    ],
)
def test_what_is_no_number_is_left_to_the_other_searches(typed: str) -> None:
    assert parse_query(typed) is None


@given(st.text(max_size=90))
def test_any_text_can_be_asked_about(text: str) -> None:
    parse_query(text)


@given(CASE_NUMBERS)
def test_what_is_displayed_can_be_typed_back(number: str) -> None:
    assert parse_query(numbers.grouped(number)) == WholeNumber(number)
    assert parse_query(numbers.running(number).lower()) == WholeNumber(number)
    spoken = f"{numbers.grouped(number)} {check_code(number)}"
    assert parse_query(spoken) == WholeNumber(number, check_code(number))


@pytest.mark.parametrize(
    ("number", "digest", "kind", "payload"),
    [
        (RECEIPT, "E01D A52E 2523", "", "JSD1/TS202504240016/70/E01DA52E2523"),
        ("ZB20250031", "eb4520957f23", "", "JSD1/ZB20250031/77/EB4520957F23"),
        (RECEIPT, "96F080529265", "AJ", "JSD1/AJ/TS202504240016/70/96F080529265"),
    ],
)
def test_payloads_of_the_printed_samples(number: str, digest: str, kind: str, payload: str) -> None:
    assert numbers.qr_payload(number, digest, kind) == payload
    scanned = ScannedCode(number, check_code(number), digest.replace(" ", "").upper(), kind)
    assert numbers.parse_qr(payload) == scanned
    assert parse_query(payload) == scanned


@pytest.mark.parametrize("digest", ["", "E01DA52E252", "E01DA52E2523F", "G01DA52E2523"])
def test_a_wrong_digest_never_gets_into_a_code(digest: str) -> None:
    with pytest.raises(ValueError, match="12 hexadecimal"):
        numbers.qr_payload(RECEIPT, digest)


def test_a_scan_through_a_chinese_input_method_is_read() -> None:
    wide = str.maketrans({chr(plain): chr(plain + 0xFEE0) for plain in range(0x21, 0x7F)})
    payload = numbers.qr_payload(RECEIPT, DIGEST)
    expected = ScannedCode(RECEIPT, "70", DIGEST)
    for typed in (
        payload.translate(wide),
        payload.lower(),
        payload.swapcase().translate(wide),
        payload.replace("/", "、"),
        payload + "\n",
    ):
        assert numbers.parse_qr(typed) == expected


def test_a_damaged_scan_is_told_from_a_strange_code() -> None:
    damaged = numbers.qr_payload(RECEIPT, DIGEST).replace("0016", "0061")
    assert numbers.parse_qr(damaged) == MistypedNumber("TS202504240061", "70")
    assert numbers.parse_qr("https://example.org/TS202504240016") is None
    assert numbers.parse_qr("JSD2/TS202504240016/70/E01DA52E2523") is None


def test_enquiry_codes_come_from_the_source_and_avoid_what_is_misread() -> None:
    assert numbers.new_enquiry_code(random.Random(1)) == numbers.new_enquiry_code(random.Random(1))
    drawn = "".join(numbers.new_enquiry_code(random.SystemRandom()) for _ in range(2000))
    assert set(drawn) == set(numbers.CODE_ALPHABET)
    assert not set(drawn) & set("0O1I")


@pytest.mark.parametrize("typed", ["K7QM", "k7qm", "Ｋ７ＱＭ", " k7 q-m "])
def test_enquiry_codes_are_compared_kindly(typed: str) -> None:
    assert numbers.clean_enquiry_code(typed) == "K7QM"
    assert numbers.same_enquiry_code("K7QM", typed)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("K7Q", "enquiry_code_length"),
        ("K7QMM", "enquiry_code_length"),
        ("", "enquiry_code_length"),
        ("K7Q0", "enquiry_code_character"),
        ("K7Q李", "enquiry_code_character"),
    ],
)
def test_wrong_enquiry_codes_say_what_is_wrong(typed: str, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        numbers.clean_enquiry_code(typed)
    assert caught.value.code == code
    assert not numbers.same_enquiry_code("K7QM", typed)


def test_another_enquiry_code_is_different() -> None:
    assert not numbers.same_enquiry_code("K7QM", "K7QN")


@given(DAYS, SERIALS)
def test_numbers_sort_by_day(day: date, serial: int) -> None:
    number = numbers.daily_number(Series.CASE, day, serial)
    later = numbers.daily_number(Series.CASE, day + timedelta(1), 1)
    assert number[:10] < later[:10]
