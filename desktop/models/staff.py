"""Staff: who may sign in, with which roles, for whom they stand in, when they are away."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop.domain.permissions import Role
from desktop.models.base import Base, one_of


class Staff(Base):
    """A member of staff; the number is what one signs in with and never changes owner."""

    __tablename__ = "staff"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(20), unique=True)
    name: Mapped[str] = mapped_column(String(60))
    initials: Mapped[str] = mapped_column(String(60), default="")
    telephone: Mapped[str] = mapped_column(String(40), default="")
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    window_id: Mapped[int | None] = mapped_column(ForeignKey("window.id"))
    password_hash: Mapped[str] = mapped_column(String(200), default="")
    must_change: Mapped[bool] = mapped_column(default=True)
    active: Mapped[bool] = mapped_column(default=True)
    version: Mapped[int] = mapped_column(default=1)

    roles: Mapped[list["StaffRole"]] = relationship(
        back_populates="staff",
        cascade="all, delete-orphan",
        lazy="selectin",
        foreign_keys="StaffRole.staff_id",
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012  read by SQLAlchemy


class StaffRole(Base):
    """One role of one member of staff, with a named substitute (domain rules §K 8)."""

    __tablename__ = "staff_role"
    __table_args__ = (
        UniqueConstraint("staff_id", "role"),
        one_of("role", Role, "role"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    role: Mapped[str] = mapped_column(String(20))
    substitute_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))

    staff: Mapped[Staff] = relationship(back_populates="roles", foreign_keys=[staff_id])


class Leave(Base):
    """A time of absence; the substitutes hold the absent person's roles meanwhile."""

    __tablename__ = "leave"

    id: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    note: Mapped[str] = mapped_column(String(200), default="")


class SignInFailure(Base):
    """Failed sign-ins counted per account and per workstation; survives a restart."""

    __tablename__ = "sign_in_failure"

    subject: Mapped[str] = mapped_column(String(80), primary_key=True)
    failures: Mapped[int] = mapped_column(default=0)
    last_at: Mapped[datetime]


class ShiftLog(Base):
    """Who signed in where and when; tells who the supervisor of the shift is."""

    __tablename__ = "shift_log"

    id: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    place: Mapped[str] = mapped_column(String(60), default="")
    shift: Mapped[str] = mapped_column(String(20), default="")
    started_at: Mapped[datetime] = mapped_column(index=True)
    ended_at: Mapped[datetime | None]
