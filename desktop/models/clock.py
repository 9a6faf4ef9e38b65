"""The clocks of a case: when each started, when it is due, who is charged."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base

_RUNNING_SQL = text("stopped_at IS NULL")


class CaseClock(Base):
    """One running or stopped clock (domain rules §C); the reckoning explains the date."""

    __tablename__ = "case_clock"
    __table_args__ = (
        Index("ix_case_clock_case_kind", "case_id", "kind"),
        Index(
            "ix_case_clock_running",
            "due_at",
            sqlite_where=_RUNNING_SQL,
            postgresql_where=_RUNNING_SQL,
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"))
    kind: Mapped[str] = mapped_column(String(20))
    started_at: Mapped[datetime]
    due_at: Mapped[datetime]
    stopped_at: Mapped[datetime | None]
    charged_to: Mapped[str] = mapped_column(String(20))
    calendar_version: Mapped[str] = mapped_column(String(20))
    reckoning: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(String(200), default="")
