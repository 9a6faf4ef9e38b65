"""A complaint: the record itself with everything a list sorts and filters by."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop.domain.codes import CaseKind, Channel, Origin, Standing
from desktop.domain.priority import Priority
from desktop.domain.status import OPEN, Status
from desktop.models.base import NO_DUE, Base, one_of
from desktop.models.clock import CaseClock
from desktop.models.person import CasePerson
from desktop.models.point import Point

_OPEN_LIST = ", ".join(f"'{status.value}'" for status in sorted(OPEN))
OPEN_SQL = f"coalesce(case_file.status, '') IN ({_OPEN_LIST})"
"""The condition of an open case, word for word as the indexes over open cases have it.

It is no plain comparison on purpose: the database would look the statuses up one by one and sort
what it found, instead of walking the index that has the wanted order already.
"""
_OPEN_SQL = text(OPEN_SQL.replace("case_file.", ""))

_OPEN_ORDERS = {
    "next_due": ("next_due", "id"),
    "received": ("received_at", "id"),
    "id": ("id",),
}
"""The orders of the queue besides the priority: a walk through them never meets a closed file."""

_SCOPE = (
    *("lead_department_id", "handler_id", "registered_by", "owner_id", "status", "next_due"),
    *("integrity_lead", "confidential", "accused_staff_id", "accused_text", "window_id"),
)
"""What tells who sees an open case and in which tab: all are counted without meeting a file."""


class Case(Base):
    """One complaint from registration to the archive; `original_text` is never altered."""

    __tablename__ = "case_file"
    __table_args__ = (
        one_of("status", Status, "status"),
        one_of("priority", Priority, "priority"),
        one_of("channel", Channel, "channel"),
        one_of("kind", CaseKind, "kind"),
        one_of("standing", Standing, "standing"),
        one_of("origin", Origin, "origin"),
        Index("ix_case_file_due", "priority", "next_due", "id"),
        Index(
            "ix_case_file_open_due",
            "priority",
            "next_due",
            "id",
            sqlite_where=_OPEN_SQL,
            postgresql_where=_OPEN_SQL,
        ),
        Index("ix_case_file_status_due", "status", "priority", "next_due", "id"),
        *(
            Index(
                f"ix_case_file_open_{name}",
                *keys,
                sqlite_where=_OPEN_SQL,
                postgresql_where=_OPEN_SQL,
            )
            for name, keys in _OPEN_ORDERS.items()
        ),
        Index(
            "ix_case_file_open_scope",
            *_SCOPE,
            sqlite_where=_OPEN_SQL,
            postgresql_where=_OPEN_SQL,
        ),
        Index("ix_case_file_owner", "owner_id", "status"),
        Index("ix_case_file_handler", "handler_id", "status"),
        Index("ix_case_file_department", "lead_department_id", "status"),
        Index("ix_case_file_next_due", "next_due", "id"),
        Index("ix_case_file_received", "received_at", "id"),
        Index("ix_case_file_serial", "serial", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(String(36), unique=True)
    number: Mapped[str] = mapped_column(String(20), unique=True)
    number_day: Mapped[str] = mapped_column(String(10))
    serial: Mapped[int]
    check_code: Mapped[str] = mapped_column(String(2))
    enquiry_code: Mapped[str] = mapped_column(String(4))

    status: Mapped[str] = mapped_column(String(20))
    kind: Mapped[str] = mapped_column(String(20))
    origin: Mapped[str] = mapped_column(String(20), default=Origin.ENTERED.value)
    channel: Mapped[str] = mapped_column(String(20))
    occasion: Mapped[str] = mapped_column(String(12))
    standing: Mapped[str] = mapped_column(String(12))

    subject: Mapped[str] = mapped_column(String(120))
    original_text: Mapped[str] = mapped_column(Text)
    facts: Mapped[str] = mapped_column(Text, default="")
    demand: Mapped[str] = mapped_column(Text, default="")
    subtype: Mapped[str] = mapped_column(String(8), default="")
    severity: Mapped[str] = mapped_column(String(2))
    urgency: Mapped[str] = mapped_column(String(2))
    priority: Mapped[str] = mapped_column(String(2))
    priority_reason: Mapped[str] = mapped_column(Text, default="")

    place: Mapped[str] = mapped_column(String(120), default="")
    happened_when: Mapped[str] = mapped_column(String(120), default="")
    situation: Mapped[str] = mapped_column(String(12))
    impact: Mapped[str] = mapped_column(String(12))
    emotion: Mapped[int] = mapped_column(default=0)
    on_site: Mapped[bool] = mapped_column(default=False)
    person_deadline: Mapped[str] = mapped_column(String(60), default="")
    needs: Mapped[str] = mapped_column(String(160), default="")
    confidential: Mapped[bool] = mapped_column(default=False)
    alarms: Mapped[str] = mapped_column(String(60), default="", server_default="")
    integrity_lead: Mapped[bool] = mapped_column(default=False)
    no_contact: Mapped[bool] = mapped_column(default=False)
    preferred_contact: Mapped[str] = mapped_column(String(12))
    read_back_at: Mapped[datetime | None]
    completeness: Mapped[int] = mapped_column(default=0)

    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    item_id: Mapped[int | None] = mapped_column(ForeignKey("item.id"))
    accused_staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    accused_text: Mapped[str] = mapped_column(String(120), default="")

    lead_department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    handler_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    owner_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    registered_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    deemed_signed: Mapped[bool] = mapped_column(default=False)
    supervised: Mapped[bool] = mapped_column(default=False)
    extension_pending: Mapped[bool] = mapped_column(default=False)
    redo_count: Mapped[int] = mapped_column(default=0)
    return_count: Mapped[int] = mapped_column(default=0)
    transfer_count: Mapped[int] = mapped_column(default=0)
    extension_count: Mapped[int] = mapped_column(default=0)

    received_at: Mapped[datetime]
    registered_at: Mapped[datetime]
    accepted_at: Mapped[datetime | None]
    fed_back_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    suspended_at: Mapped[datetime | None]
    suspended_until: Mapped[datetime | None]
    next_clock: Mapped[str] = mapped_column(String(20), default="")
    next_start: Mapped[datetime | None]
    next_due: Mapped[datetime] = mapped_column(default=NO_DUE)
    close_due: Mapped[datetime | None]
    initial_close_due: Mapped[datetime | None]
    printed_close_due: Mapped[datetime | None]
    offered_close_due: Mapped[datetime | None]

    solved: Mapped[str] = mapped_column(String(8), default="")
    satisfaction: Mapped[str] = mapped_column(String(12), default="")
    service_restored_at: Mapped[datetime | None]
    person_masked: Mapped[str] = mapped_column(String(60), default="")
    version: Mapped[int] = mapped_column(default=1)

    points: Mapped[list[Point]] = relationship(order_by=Point.position)
    persons: Mapped[list[CasePerson]] = relationship(order_by=CasePerson.position)
    clocks: Mapped[list[CaseClock]] = relationship(order_by=CaseClock.id)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012  read by SQLAlchemy
