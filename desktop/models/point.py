"""诉求点: the separate points of a complaint and the answer to each."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.codes import Finding
from desktop.models.base import Base, one_of


class Point(Base):
    """One point as the person confirmed it; a case with an unanswered point cannot be closed."""

    __tablename__ = "point"
    __table_args__ = (one_of("finding", Finding, "finding"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), index=True)
    position: Mapped[int]
    text: Mapped[str] = mapped_column(String(400))
    finding: Mapped[str] = mapped_column(String(8), default="")
    found: Mapped[str] = mapped_column(Text, default="")
    basis: Mapped[str] = mapped_column(Text, default="")
    measure: Mapped[str] = mapped_column(Text, default="")
    responsible: Mapped[str] = mapped_column(String(80), default="")
    promised_at: Mapped[datetime | None]
    promise_kept_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012  read by SQLAlchemy
