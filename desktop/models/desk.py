"""Tables of the desk itself: drafts, counters, tallies, import memory."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base


class Draft(Base):
    """A complaint being typed, stored within two seconds after the last key."""

    __tablename__ = "draft"

    uuid: Mapped[str] = mapped_column(String(36), primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    title: Mapped[str] = mapped_column(String(60), default="")
    content: Mapped[str] = mapped_column(Text)
    started_at: Mapped[datetime]
    saved_at: Mapped[datetime]


class FormDraft(Base):
    """What somebody typed into a form and has not confirmed; `place` names the form."""

    __tablename__ = "form_draft"

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    place: Mapped[str] = mapped_column(String(80), primary_key=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case_file.id"), index=True)
    content: Mapped[str] = mapped_column(Text)
    saved_at: Mapped[datetime]


class Counter(Base):
    """The last number given out in a series; raised inside the transaction that uses it."""

    __tablename__ = "counter"

    series: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[int] = mapped_column(default=0)


class VoidNumber(Base):
    """A number that was taken and not used, with the reason, so that no gap is unexplained."""

    __tablename__ = "void_number"

    number: Mapped[str] = mapped_column(String(40), primary_key=True)
    reason: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]


class Tally(Base):
    """How many cases stand in each status; kept by triggers in the same transaction."""

    __tablename__ = "tally"

    status: Mapped[str] = mapped_column(String(20), primary_key=True)
    number: Mapped[int] = mapped_column(default=0)


class ImportMapping(Base):
    """The column mapping last used for a file with these headings."""

    __tablename__ = "import_mapping"

    headings: Mapped[str] = mapped_column(String(64), primary_key=True)
    mapping: Mapped[str] = mapped_column(Text)


class ImportedRow(Base):
    """Fingerprint of a row already imported, so that a file taken twice doubles nothing."""

    __tablename__ = "imported_row"
    __table_args__ = (UniqueConstraint("fingerprint"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    fingerprint: Mapped[str] = mapped_column(String(64))
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), index=True)
    batch: Mapped[str] = mapped_column(String(40))


class Setting(Base):
    """A named value of the hall that has no table of its own."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(String(60), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class DeskLog(Base):
    """What happened outside any case: sign-ins, staff changes, backups, clock jumps."""

    __tablename__ = "desk_log"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    kind: Mapped[str] = mapped_column(String(30))
    content: Mapped[str] = mapped_column(Text, default="{}")
    previous_hash: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))
