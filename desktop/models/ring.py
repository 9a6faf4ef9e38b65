"""What the escalation ladder has told: each stage of a clock rings once, whatever happens after."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base


class Ring(Base):
    """One stage of one clock of a case; rows are only ever added.

    A clock is known by its kind and start: one that runs on after a return has a new row in
    `case_clock`, yet rings no stage again. `clock` is a ClockKind or the code of a reminder.
    """

    __tablename__ = "ring"
    __table_args__ = (UniqueConstraint("case_id", "clock", "started_at", "stage"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"))
    clock: Mapped[str] = mapped_column(String(20))
    started_at: Mapped[datetime]
    stage: Mapped[int]
    priority: Mapped[str] = mapped_column(String(2))
    rung_at: Mapped[datetime]
