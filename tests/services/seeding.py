"""A small hall for tests: three departments, four windows, items, staff of every role."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from desktop.domain.actor import Actor
from desktop.domain.hall_drafts import AdminDraft, HallDraft
from desktop.domain.permissions import Role
from desktop.models import Department, Hall, Item, Staff, StaffRole, Window
from desktop.services.context import Context
from desktop.services.passwords import Passwords
from desktop.services.setup import Setup

QUICK = Passwords(memory_kib=8, rounds=1)
"""Hashes in a fraction of a millisecond; good for nothing but tests."""

PASSWORD = "counter-2026"
"""What everybody in the small hall signs in with."""

_HASH = QUICK.hashed(PASSWORD)

HALL = HallDraft(
    name="安河区政务服务中心",
    address="安河区长平路88号",
    telephone="0791-85550000",
    duty_telephone="0791-85550001",
    appeal_body="安河区政务服务管理局",
    file_prefix="安政服",
    appeal_address="安河区长平路90号",
    appeal_telephone="0791-85550900",
)

ADMIN = AdminDraft(number="9001", name="管理员甲", password=PASSWORD)

_DEPARTMENTS = (("GA", "公安局"), ("RS", "人社局"), ("BDC", "不动产登记中心"))
_WINDOWS = (
    ("A01", "户政", "GA"),
    ("A02", "出入境", "GA"),
    ("B01", "社保", "RS"),
    ("C01", "登记", "BDC"),
)
_ITEMS = (("GA-01", "居住证办理", "GA"), ("RS-01", "社保转移", "RS"), ("BDC-01", "转移登记", "BDC"))

_STAFF: tuple[tuple[str, str, Role, str, str], ...] = (
    ("1001", "窗口甲", Role.CLERK, "", "A01"),
    ("1002", "窗口乙", Role.CLERK, "", "B01"),
    ("2001", "承办甲", Role.HANDLER, "GA", ""),
    ("2002", "承办乙", Role.HANDLER, "RS", ""),
    ("2003", "承办丙", Role.HANDLER, "GA", ""),
    ("3001", "主任甲", Role.SUPERVISOR, "", ""),
    ("3002", "主任乙", Role.SUPERVISOR, "", ""),
    ("4001", "带班甲", Role.DUTY_HEAD, "", ""),
    ("5001", "回访甲", Role.CALLBACK, "", ""),
    ("6001", "档案甲", Role.ARCHIVIST, "", ""),
    ("7001", "纪检甲", Role.AUDITOR, "", ""),
    ("2101", "公安科长", Role.HANDLER, "GA", ""),
    ("2102", "人社科长", Role.HANDLER, "RS", ""),
    ("2103", "登记科长", Role.HANDLER, "BDC", ""),
)
_HEADS = {"GA": "2101", "RS": "2102", "BDC": "2103"}


@dataclass(frozen=True, slots=True)
class SmallHall:
    """Ids of what was seeded, by code or number."""

    departments: Mapping[str, int]
    windows: Mapping[str, int]
    items: Mapping[str, int]
    actors: Mapping[str, Actor]

    def actor_of(self, role: Role, nth: int = 0) -> Actor:
        """Return the `nth` member of staff with that role."""
        return [actor for actor in self.actors.values() if role in actor.roles][nth]


def seed_small_hall(context: Context) -> SmallHall:
    """Set up a hall and fill it; the first supervisor is the one named in the settings."""
    Setup(context, QUICK).set_up(HALL, ADMIN)
    with context.database.write() as session:
        departments = {code: Department(code=code, name=name) for code, name in _DEPARTMENTS}
        session.add_all(departments.values())
        session.flush()
        windows = {
            code: Window(code=code, name=name, floor="1F", department_id=departments[owner].id)
            for code, name, owner in _WINDOWS
        }
        items = {
            code: Item(code=code, name=name, department_id=departments[owner].id)
            for code, name, owner in _ITEMS
        }
        session.add_all([*windows.values(), *items.values()])
        session.flush()
        staff = {
            number: Staff(
                number=number,
                name=name,
                telephone=f"8555{number}",
                department_id=departments[owner].id if owner else None,
                window_id=windows[window].id if window else None,
                password_hash=_HASH,
                must_change=False,
                roles=[StaffRole(role=role.value)],
            )
            for number, name, role, owner, window in _STAFF
        }
        session.add_all(staff.values())
        session.flush()
        for code, number in _HEADS.items():
            departments[code].head_id = staff[number].id
        hall = session.scalars(select(Hall)).one()
        hall.default_supervisor_id = staff["3001"].id
        everybody = session.scalars(select(Staff).order_by(Staff.number)).all()
        return SmallHall(
            departments={code: row.id for code, row in departments.items()},
            windows={code: row.id for code, row in windows.items()},
            items={code: row.id for code, row in items.items()},
            actors={person.number: _actor(person) for person in everybody},
        )


def _actor(person: Staff) -> Actor:
    return Actor(
        staff_id=person.id,
        number=person.number,
        name=person.name,
        roles=frozenset(Role(held.role) for held in person.roles),
        department_id=person.department_id,
        window_id=person.window_id,
        place="A01",
    )
