"""The hall and its parts: settings, departments, windows, items."""

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.clock import USUAL_ZONE
from desktop.models.base import Base


class Hall(Base):
    """The one hall this database belongs to; values printed on paper and asked at first start."""

    __tablename__ = "hall"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(60))
    address: Mapped[str] = mapped_column(String(120), default="")
    telephone: Mapped[str] = mapped_column(String(40), default="")
    duty_telephone: Mapped[str] = mapped_column(String(40), default="")
    appeal_body: Mapped[str] = mapped_column(String(60), default="")
    appeal_address: Mapped[str] = mapped_column(String(120), default="")
    appeal_telephone: Mapped[str] = mapped_column(String(40), default="")
    file_prefix: Mapped[str] = mapped_column(String(20), default="")
    zone: Mapped[str] = mapped_column(String(40), default=USUAL_ZONE)
    hours: Mapped[str] = mapped_column(String(60), default="08:30-12:00,13:30-17:00")
    default_supervisor_id: Mapped[int | None] = mapped_column(
        ForeignKey("staff.id", use_alter=True)
    )
    demonstration: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012  read by SQLAlchemy


class Department(Base):
    """A unit that answers for cases; without a screen of its own it is served by paper slips."""

    __tablename__ = "department"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(20), unique=True)
    name: Mapped[str] = mapped_column(String(60), unique=True)
    telephone: Mapped[str] = mapped_column(String(40), default="")
    head_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", use_alter=True))
    has_screen: Mapped[bool] = mapped_column(default=True)
    active: Mapped[bool] = mapped_column(default=True)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012  read by SQLAlchemy


class Window(Base):
    """A numbered window of the hall, run by a department."""

    __tablename__ = "window"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(20), unique=True)
    name: Mapped[str] = mapped_column(String(60))
    floor: Mapped[str] = mapped_column(String(20), default="")
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    active: Mapped[bool] = mapped_column(default=True)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012  read by SQLAlchemy


class Item(Base):
    """A matter people come for (事项), handled by a department."""

    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(20), unique=True)
    name: Mapped[str] = mapped_column(String(80))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    active: Mapped[bool] = mapped_column(default=True)
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012  read by SQLAlchemy


class CalendarDay(Base):
    """A day that differs from its weekday: holiday, make-up day, other hours."""

    __tablename__ = "calendar_day"

    day: Mapped[str] = mapped_column(String(10), primary_key=True)
    kind: Mapped[str] = mapped_column(String(12))
    name: Mapped[str] = mapped_column(String(40), default="")
    name_en: Mapped[str] = mapped_column(String(60), default="")
    periods: Mapped[str] = mapped_column(String(60), default="")


class CalendarVersion(Base):
    """A frozen state of the calendar; deadlines name the version they were computed with."""

    __tablename__ = "calendar_version"

    version: Mapped[str] = mapped_column(String(20), primary_key=True)
    content: Mapped[str] = mapped_column(Text)
