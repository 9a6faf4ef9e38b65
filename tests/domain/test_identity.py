"""Identity numbers. All numbers are invented."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.codes import IdentityKind
from desktop.domain.errors import InvalidInput
from desktop.domain.identity import Sex, age_on, check_character, parse_identity

TODAY = date(2026, 11, 23)
REGIONS = {"350102": "resident", "810000": "hk_mo_tw_permit", "830000": "hk_mo_tw_permit"}


def made(region: str, born: str = "19800229", serial: str = "002") -> str:
    digits = f"{region}{born}{serial}"
    return digits + check_character(digits)


@pytest.mark.parametrize(
    ("kind", "typed", "number", "born", "sex"),
    [
        ("resident", "11010519491231002X", "11010519491231002X", date(1949, 12, 31), Sex.FEMALE),
        ("resident", "110105 19491231 002x", "11010519491231002X", date(1949, 12, 31), Sex.FEMALE),
        ("resident", "11010519491231002ｘ", "11010519491231002X", date(1949, 12, 31), Sex.FEMALE),
        ("resident", made("350102", serial="013"), None, date(1980, 2, 29), Sex.MALE),
        ("hk_mo_tw_permit", made("810000"), None, date(1980, 2, 29), Sex.FEMALE),
        ("hk_mo_tw_permit", made("820000"), None, date(1980, 2, 29), Sex.FEMALE),
        ("hk_mo_tw_permit", made("830000"), None, date(1980, 2, 29), Sex.FEMALE),
        ("foreign_permanent", made("911840"), None, date(1980, 2, 29), Sex.FEMALE),
        ("foreign_permanent", "usa110080022912", "USA110080022912", date(1980, 2, 29), None),
        ("foreign_permanent", "USA110020022912", "USA110020022912", date(2020, 2, 29), None),
        ("passport", "E12345678", "E12345678", None, None),
        ("passport", "g 1234567", "G1234567", None, None),
    ],
)
def test_good_numbers(
    kind: str, typed: str, number: str | None, born: date | None, sex: Sex | None
) -> None:
    found = parse_identity(IdentityKind(kind), typed, TODAY)
    assert (found.kind, found.number) == (kind, number or typed)
    assert (found.born, found.sex) == (born, sex)


@pytest.mark.parametrize(
    ("kind", "typed", "code", "params"),
    [
        ("resident", "", "identity_empty", {}),
        ("passport", " ", "identity_empty", {}),
        ("resident", "110105491231002", "identity_old_number", {}),
        ("resident", "11010519491231002", "identity_length", {"length": 17}),
        ("resident", "11010519491231002XX", "identity_length", {"length": 19}),
        ("resident", "1101051949123100X2", "identity_characters", {}),
        ("resident", "李10105194912310020", "identity_characters", {}),
        ("resident", "٣" * 18, "identity_characters", {}),
        ("resident", made("990102"), "identity_wrong_kind", {"kind": "foreign_permanent"}),
        ("resident", made("470102"), "identity_region", {}),
        ("resident", made("350102", "19810229"), "identity_birth_date", {}),
        ("resident", made("350102", "20270101"), "identity_birth_date", {}),
        ("resident", made("350102", "18000101"), "identity_birth_date", {}),
        ("resident", "110105194912310021", "identity_checksum", {}),
        ("resident", made("810000"), "identity_wrong_kind", {"kind": "hk_mo_tw_permit"}),
        ("hk_mo_tw_permit", made("350102"), "identity_wrong_kind", {"kind": "resident"}),
        ("foreign_permanent", "USA110080023012", "identity_birth_date", {}),
        ("foreign_permanent", "USA11008002291", "identity_length", {"length": 14}),
        ("passport", "ABCDEFG", "identity_passport", {}),
        ("passport", "E1", "identity_passport", {}),
        ("passport", "E1234567李", "identity_passport", {}),
    ],
)
def test_wrong_numbers_say_what_is_wrong(
    kind: str, typed: str, code: str, params: dict[str, object]
) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_identity(IdentityKind(kind), typed, TODAY)
    assert (caught.value.field, caught.value.code) == ("identity_number", code)
    assert caught.value.params == params


@given(
    st.sampled_from(sorted(REGIONS)),
    st.dates(date(1900, 1, 1), TODAY),
    st.integers(0, 999),
    st.data(),
)
def test_one_wrong_digit_never_passes(
    region: str, born: date, serial: int, data: st.DataObject
) -> None:
    number = made(region, f"{born:%Y%m%d}", f"{serial:03d}")
    kind = IdentityKind(REGIONS[region])
    assert parse_identity(kind, number, TODAY).born == born
    place = data.draw(st.integers(0, 16))
    other = data.draw(st.sampled_from("0123456789".replace(number[place], "")))
    with pytest.raises(InvalidInput):
        parse_identity(kind, number[:place] + other + number[place + 1 :], TODAY)


@given(st.sampled_from(IdentityKind), st.text(max_size=20))
def test_any_text_is_read_or_refused(kind: IdentityKind, text: str) -> None:
    try:
        found = parse_identity(kind, text, TODAY)
    except InvalidInput:
        return
    assert found.number.isascii()
    assert parse_identity(kind, found.number, TODAY) == found


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(1980, 2, 29), date(2026, 2, 28), 45),
        (date(1980, 2, 29), date(2026, 3, 1), 46),
        (date(2012, 11, 23), date(2026, 11, 23), 14),
        (date(2012, 11, 24), date(2026, 11, 23), 13),
    ],
)
def test_age(born: date, day: date, age: int) -> None:
    assert age_on(born, day) == age
