"""The people of a complaint, kept apart from the case so that masking has one place."""

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.codes import PersonRole, Title
from desktop.models.base import Base, one_of


class CasePerson(Base):
    """A complainant, delegate, representative or guardian; search columns are derived."""

    __tablename__ = "case_person"
    __table_args__ = (
        one_of("role", PersonRole, "role"),
        one_of("title", Title, "title"),
        Index("ix_case_person_phone", "phone_digits"),
        Index("ix_case_person_phone_tail", "phone_tail", "case_id"),
        Index("ix_case_person_name", "name", "case_id"),
        Index("ix_case_person_initials", "initials", "case_id"),
        Index("ix_case_person_identity", "identity_number"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), index=True)
    position: Mapped[int]
    role: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(String(60), default="")
    initials: Mapped[str] = mapped_column(String(60), default="")
    title: Mapped[str] = mapped_column(String(8), default="")
    phone: Mapped[str] = mapped_column(String(40), default="")
    phone_digits: Mapped[str] = mapped_column(String(40), default="")
    phone_tail: Mapped[str] = mapped_column(String(4), default="")
    identity_kind: Mapped[str] = mapped_column(String(20), default="")
    identity_number: Mapped[str] = mapped_column(String(30), default="")
    relation: Mapped[str] = mapped_column(String(40), default="")
    address: Mapped[str] = mapped_column(String(120), default="")
    withdrawn: Mapped[bool] = mapped_column(default=False)
