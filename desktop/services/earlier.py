"""What the same person has complained about before, looked up while the record is typed."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Select, select, union

from desktop.domain.actor import Actor
from desktop.domain.permissions import Permission
from desktop.domain.rows.intake import EarlierCase
from desktop.domain.telephone import digits_of
from desktop.models import Case, CasePerson
from desktop.services.context import Context
from desktop.storage.visibility import visible_to

MOST = 10
"""So many earlier cases are shown; who has more is known to the supervisor anyway."""

SHORTEST_PHONE = 7
"""Fewer digits are a service number or half a number: they belong to nobody."""

_COLUMNS: Final = (
    Case.id,
    Case.number,
    Case.priority,
    Case.status,
    Case.received_at,
    Case.subject,
    Case.satisfaction,
)


class EarlierService:
    """Use cases around what is known of a person."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of_person(
        self, actor: Actor, phone: str, identity: str, name: str
    ) -> tuple[EarlierCase, ...]:
        """Return the cases this person took part in and `actor` may see, newest first.

        A person is the same by telephone number however it is spelt, by identity number, or by
        exactly the same name. Nothing to go by finds nothing; at most `MOST` cases.
        """
        actor.require(Permission.READ_CASES)
        ways = tuple(_ways(phone, identity, name))
        if not ways:
            return ()
        same = union(*ways)
        query = (
            select(*_COLUMNS)
            .where(Case.id.in_(same), visible_to(actor))
            .order_by(Case.received_at.desc(), Case.id.desc())
            .limit(MOST)
        )
        with self._context.database.read() as session:
            return tuple(EarlierCase(*row) for row in session.execute(query))


def _ways(phone: str, identity: str, name: str) -> Iterator[Select[int]]:
    people = select(CasePerson.case_id)
    digits = digits_of(phone)
    if len(digits) >= SHORTEST_PHONE:
        yield people.where(CasePerson.phone_digits == digits)
    number = "".join(identity.split()).upper()
    if number:
        yield people.where(CasePerson.identity_number == number)
    exact = " ".join(name.split())
    if exact:
        yield people.where(CasePerson.name == exact)
