"""What was learned from the hall's own closed cases."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base


class LearnedModel(Base):
    """A trained text model with its figures; `content` holds characters and weights, no case."""

    __tablename__ = "learned_model"

    id: Mapped[int] = mapped_column(primary_key=True)
    made_at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    cases: Mapped[int]
    figures: Mapped[str] = mapped_column(Text)
    content: Mapped[bytes] = mapped_column(LargeBinary)
