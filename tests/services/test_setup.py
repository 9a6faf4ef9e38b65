"""The first start."""

from collections.abc import Callable
from dataclasses import asdict, replace

import pytest
from sqlalchemy import func, select

from desktop.domain.errors import Conflict, InvalidInput, NotFound
from desktop.domain.hall_drafts import AdminDraft, HallDraft
from desktop.domain.status import Status
from desktop.models import Hall, Staff, Tally
from desktop.services.calendars import calendar_of
from desktop.services.context import Context
from desktop.services.setup import Setup
from tests.domain.calendars import at
from tests.services.seeding import ADMIN, HALL, PASSWORD, QUICK, SmallHall


@pytest.fixture
def setup(context: Context) -> Setup:
    return Setup(context, QUICK)


def test_a_fresh_database_waits_for_its_hall(setup: Setup, context: Context) -> None:
    assert not setup.is_set_up()
    assert setup.front().hall == ""
    with context.database.read() as session, pytest.raises(NotFound) as refused:
        calendar_of(session)
    assert refused.value.code == "not_set_up"


def test_setting_up_makes_hall_administrator_and_tally(setup: Setup, context: Context) -> None:
    row = setup.set_up(HALL, ADMIN)

    assert (row.name, row.file_prefix, row.version) == (HALL.name, HALL.file_prefix, 1)
    assert setup.front().hall == HALL.name
    with context.database.read() as session:
        admin = session.scalars(select(Staff)).one()
        assert [held.role for held in admin.roles] == ["admin"]
        assert not admin.must_change
        assert PASSWORD not in admin.password_hash
        assert QUICK.matches(admin.password_hash, PASSWORD)
        assert session.scalar(select(func.count()).select_from(Tally)) == len(Status)


def test_the_calendar_knows_holidays_and_hours_at_once(setup: Setup, context: Context) -> None:
    setup.set_up(replace(HALL, hours="9：00—12:00，14:00-17:30"), ADMIN)

    with context.database.read() as session:
        calendar = calendar_of(session)
        assert calendar_of(session, calendar.version) is calendar
        assert session.scalars(select(Hall.hours)).one() == "09:00-12:00,14:00-17:30"
    assert not calendar.is_working_day(calendar.local_day(at("2026-10-01 10:00")))
    assert calendar.is_working_day(calendar.local_day(at("2026-02-28 10:00")))
    assert not calendar.is_open(at("2026-03-10 08:45"))
    assert calendar.is_open(at("2026-03-10 17:15"))
    assert calendar.unannounced(at("2027-03-10 10:00"))


def test_a_hall_is_set_up_once(setup: Setup) -> None:
    setup.set_up(HALL, ADMIN)

    with pytest.raises(Conflict) as refused:
        setup.set_up(replace(HALL, name="另一个大厅"), ADMIN)

    assert refused.value.code == "already_set_up"
    assert setup.front().hall == HALL.name


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"name": "  "}, "name", "needed"),
        ({"name": "大" * 61}, "name", "text_too_long"),
        ({"name": "大\u202e厅"}, "name", "name_invisible_character"),
        ({"address": "路\x00"}, "address", "text_control_character"),
        ({"telephone": ""}, "telephone", "needed"),
        ({"telephone": "来电请说"}, "telephone", "telephone_unreadable"),
        ({"duty_telephone": "----"}, "duty_telephone", "telephone_unreadable"),
        ({"appeal_body": ""}, "appeal_body", "needed"),
        ({"file_prefix": "安政 服"}, "file_prefix", "code_characters"),
        ({"hours": ""}, "hours", "needed"),
        ({"hours": "8:30"}, "hours", "hours_unreadable"),
        ({"hours": "12:00-8:30"}, "hours", "hours_unreadable"),
        ({"hours": "8:30-12:00,11:00-17:00"}, "hours", "hours_unreadable"),
        ({"hours": "8:30-25:00"}, "hours", "hours_unreadable"),
        ({"zone": "Asia/Nowhere"}, "zone", "zone_unknown"),
    ],
)
def test_a_wrong_detail_is_named(
    setup: Setup, change: dict[str, str], field: str, code: str
) -> None:
    _refused(lambda: setup.set_up(_changed_hall(change), ADMIN), field, code)
    assert not setup.is_set_up()


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"number": "90 01"}, "number", "code_characters"),
        ({"name": ""}, "admin_name", "needed"),
        ({"password": "短密码"}, "password", "password_short"),
        ({"number": "20261234", "password": "20261234"}, "password", "password_is_number"),
        ({"password": "aaaaaaaab"}, "password", "password_simple"),
        ({"password": "长" * 129}, "password", "password_long"),
    ],
)
def test_a_wrong_administrator_is_refused(
    setup: Setup, change: dict[str, str], field: str, code: str
) -> None:
    _refused(lambda: setup.set_up(HALL, _changed_admin(change)), field, code)
    assert not setup.is_set_up()


def _changed_hall(change: dict[str, str]) -> HallDraft:
    return HallDraft(**(asdict(HALL) | change))


def _changed_admin(change: dict[str, str]) -> AdminDraft:
    return replace(ADMIN, **change)


def _refused(act: Callable[[], object], field: str, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        act()
    assert (refused.value.field, refused.value.code) == (field, code)


def test_front_tells_what_stands_beside_the_sign_in(context: Context, hall: SmallHall) -> None:
    front = Setup(context, QUICK).front()
    assert hall.windows.keys() == {place.split()[0] for place in front.places}
    assert (front.hours, front.working_day) == (HALL.hours, True)
    assert front.supervisor == f"主任甲   {HALL.duty_telephone}"
    assert front.backup_at is None
