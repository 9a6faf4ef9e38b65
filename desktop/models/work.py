"""What happens to a case besides its moves: requests, links, follow-ups, reviews, co-handlers."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.codes import LinkKind, RequestKind
from desktop.models.base import Base, one_of


class Request(Base):
    """A wish that somebody with the right grants or refuses (domain rules §K 10)."""

    __tablename__ = "request"
    __table_args__ = (
        one_of("kind", RequestKind, "kind"),
        Index("ix_request_open", "decided_at", "due_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), index=True)
    kind: Mapped[str] = mapped_column(String(12))
    asked_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    asked_at: Mapped[datetime]
    due_at: Mapped[datetime | None]
    reason: Mapped[str] = mapped_column(Text)
    payload: Mapped[str] = mapped_column(Text, default="{}")
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    decided_at: Mapped[datetime | None]
    granted: Mapped[bool | None]
    decision_reason: Mapped[str] = mapped_column(Text, default="")


class CoHandler(Base):
    """A department that works on the case beside the lead, with its own limit and answer."""

    __tablename__ = "co_handler"
    __table_args__ = (UniqueConstraint("case_id", "department_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), index=True)
    department_id: Mapped[int] = mapped_column(ForeignKey("department.id"))
    asked_at: Mapped[datetime]
    due_at: Mapped[datetime]
    task: Mapped[str] = mapped_column(Text, default="")
    answered_at: Mapped[datetime | None]
    answer: Mapped[str] = mapped_column(Text, default="")


class Link(Base):
    """Two cases that belong together."""

    __tablename__ = "link"
    __table_args__ = (
        one_of("kind", LinkKind, "kind"),
        UniqueConstraint("case_id", "other_id", "kind"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), index=True)
    other_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    made_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    made_at: Mapped[datetime]


class FollowUp(Base):
    """One try to call the person back; *solved?* and *satisfied?* are asked apart and sealed."""

    __tablename__ = "follow_up"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), index=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    at: Mapped[datetime]
    outcome: Mapped[str] = mapped_column(String(16))
    was_contacted: Mapped[bool | None]
    solved: Mapped[str] = mapped_column(String(8), default="")
    satisfaction: Mapped[str] = mapped_column(String(12), default="")
    words: Mapped[str] = mapped_column(Text, default="")


class Review(Base):
    """The look back: causes, what helped, what to change; drafted by one, signed by another."""

    __tablename__ = "review"

    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), primary_key=True)
    cause: Mapped[str] = mapped_column(String(16))
    cause_note: Mapped[str] = mapped_column(Text, default="")
    went_well: Mapped[str] = mapped_column(Text, default="")
    went_badly: Mapped[str] = mapped_column(Text, default="")
    action: Mapped[str] = mapped_column(Text, default="")
    action_owner: Mapped[str] = mapped_column(String(80), default="")
    action_due: Mapped[str] = mapped_column(String(10), default="")
    no_action_reason: Mapped[str] = mapped_column(Text, default="")
    drafted_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    drafted_at: Mapped[datetime]
    signed_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    signed_at: Mapped[datetime | None]
