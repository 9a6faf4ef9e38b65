"""Dangers in the hall and the complaints they belong to."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base


class DangerLog(Base):
    """One danger: its stamps as lines, and which screens have said that they know."""

    __tablename__ = "danger_log"

    uuid: Mapped[str] = mapped_column(String(36), primary_key=True)
    place: Mapped[str] = mapped_column(String(80), default="")
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    stamps: Mapped[str] = mapped_column(Text)
    seen: Mapped[str] = mapped_column(Text, default="[]")


class DangerCase(Base):
    """A complaint of a danger, registered or a draft; `written` counts the stamps told so far."""

    __tablename__ = "danger_case"

    complaint_uuid: Mapped[str] = mapped_column(String(36), primary_key=True)
    danger_uuid: Mapped[str] = mapped_column(
        ForeignKey("danger_log.uuid"), primary_key=True, index=True
    )
    second: Mapped[bool] = mapped_column(default=False)
    written: Mapped[int] = mapped_column(default=0)
