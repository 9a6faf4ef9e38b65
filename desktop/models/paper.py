"""Documents with their numbers, versions, digests and bytes, attachments, deliveries."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.codes import DeliveryWay, DocumentState
from desktop.models.base import Base, one_of


class Document(Base):
    """One printed paper; `data` is the frozen input its digest covers."""

    __tablename__ = "document"
    __table_args__ = (
        one_of("state", DocumentState, "state"),
        UniqueConstraint("case_id", "kind", "series_number", "version"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case_file.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    series_number: Mapped[str] = mapped_column(String(40), default="", index=True)
    version: Mapped[int] = mapped_column(default=1)
    reason: Mapped[str] = mapped_column(String(200), default="")
    state: Mapped[str] = mapped_column(String(12))
    data: Mapped[str] = mapped_column(Text)
    digest: Mapped[str] = mapped_column(String(12), index=True)
    made_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    made_at: Mapped[datetime]
    sha256: Mapped[str] = mapped_column(String(64), default="")
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    binding_due: Mapped[datetime | None]


class DocumentFile(Base):
    """The bytes of a stored document, apart so that lists never load them."""

    __tablename__ = "document_file"

    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class Delivery(Base):
    """Proof that a document reached the person, or why it did not."""

    __tablename__ = "delivery"
    __table_args__ = (one_of("way", DeliveryWay, "way"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), index=True)
    way: Mapped[str] = mapped_column(String(12))
    receiver: Mapped[str] = mapped_column(String(60), default="")
    place: Mapped[str] = mapped_column(String(120), default="")
    at: Mapped[datetime]
    served_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    second_server: Mapped[str] = mapped_column(String(60), default="")
    note: Mapped[str] = mapped_column(Text, default="")


class Attachment(Base):
    """A file beside a case; its bytes lie in the store under `sha256`, the name is metadata."""

    __tablename__ = "attachment"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case_file.id"), index=True)
    draft_uuid: Mapped[str] = mapped_column(String(36), default="", index=True)
    name: Mapped[str] = mapped_column(String(200))
    media_type: Mapped[str] = mapped_column(String(60))
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    added_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    added_at: Mapped[datetime]
