"""The person on whose behalf a use case runs."""

from dataclasses import dataclass, field

from desktop.domain.errors import NotAllowed
from desktop.domain.permissions import GRANTS, Permission, Role


@dataclass(frozen=True, slots=True)
class Actor:
    """A signed-in member of staff; `roles` includes those held as a substitute.

    `lent_departments` are those of the absent handlers the person stands in for (§K 8).
    """

    staff_id: int
    number: str
    name: str
    roles: frozenset[Role]
    department_id: int | None = None
    window_id: int | None = None
    place: str = ""
    shift: str = ""
    standing_in_for: frozenset[int] = field(default_factory=frozenset)
    lent_departments: frozenset[int] = field(default_factory=frozenset)

    @property
    def units(self) -> frozenset[int]:
        """The departments whose cases the person works on now: the own and the lent ones."""
        own = frozenset() if self.department_id is None else frozenset({self.department_id})
        return own | self.lent_departments

    @property
    def stands_for(self) -> frozenset[int]:
        """The staff whose work is this person's now: themselves and the absent colleagues."""
        return self.standing_in_for | {self.staff_id}

    def may(self, permission: Permission) -> bool:
        """Tell whether one of the roles grants `permission`."""
        return not self.roles.isdisjoint(GRANTS[permission])

    def require(self, permission: Permission) -> None:
        """Refuse with NotAllowed unless `permission` is granted; first line of every use case."""
        if not self.may(permission):
            raise NotAllowed("not_allowed", permission=permission.value)

    def has(self, *roles: Role) -> bool:
        """Tell whether the person holds any of `roles`."""
        return not self.roles.isdisjoint(roles)


PROGRAM = Actor(staff_id=0, number="", name="", roles=frozenset())
"""Acts where nobody else does: a limit has passed, a crash cut something off. It has no rights."""
