"""One row of a foreign file made into a draft, or refused with the reason."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from desktop.domain.codes import Channel, Standing
from desktop.domain.drafts import IntakeDraft, PersonDraft
from desktop.domain.errors import InvalidInput
from desktop.domain.intake_rules import POINT_LIMIT, SUBJECT_LIMIT, WORDS_LIMIT
from desktop.domain.telephone import parse_phone
from desktop.domain.text import clean_free_text, clean_line, clean_name, clean_pasted
from desktop.services.importing.columns import Meaning
from desktop.services.importing.moments import MomentReader
from desktop.services.importing.reading import Cell

_CHANNELS = (
    ("12345", Channel.HOTLINE),
    ("热线", Channel.HOTLINE),
    ("电话", Channel.PHONE),
    ("微信", Channel.WECHAT),
    ("微博", Channel.WEIBO),
    ("抖音", Channel.DOUYIN),
    ("信件", Channel.LETTER),
    ("来信", Channel.LETTER),
    ("领导", Channel.LEADER_BOARD),
    ("媒体", Channel.MEDIA),
)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A row that can be taken in."""

    draft: IntakeDraft
    raw_text: str
    reference: str
    reply: str
    replied_at: datetime | None
    fingerprint: str
    text_key: str


@dataclass(frozen=True, slots=True)
class RowReader:
    """Turns rows into drafts with one mapping and one reader per time column."""

    mapping: Mapping[Meaning, int]
    times: Mapping[Meaning, MomentReader]
    now: datetime

    def parse(self, row: tuple[Cell, ...]) -> Parsed:
        """Return what the row holds; raise InvalidInput when it cannot be kept."""
        raw = self._text(row, Meaning.TEXT)
        text = clean_free_text("text", clean_pasted(raw).text, WORDS_LIMIT)
        if not text:
            raise InvalidInput("text", "row_without_text")
        received = self._moment(row, Meaning.RECEIVED_AT) or self.now
        if received > self.now:
            raise InvalidInput("received_at", "moment_in_future")
        subject = self._subject(row, text)
        reply = clean_pasted(self._text(row, Meaning.REPLY)).text
        mark = fingerprint(row)
        return Parsed(
            draft=self._draft(row, mark, text, subject, received),
            raw_text=raw,
            reference=self._text(row, Meaning.REFERENCE).strip()[:60],
            reply=reply,
            replied_at=self._moment(row, Meaning.REPLIED_AT) if reply else None,
            fingerprint=mark,
            text_key=hashlib.sha256("".join(text.split()).encode()).hexdigest(),
        )

    def _draft(
        self, row: tuple[Cell, ...], mark: str, text: str, subject: str, received: datetime
    ) -> IntakeDraft:
        name = clean_name("name", clean_pasted(self._text(row, Meaning.NAME)).text, 60)
        phone = self._phone(row)
        demand = clean_pasted(self._text(row, Meaning.DEMAND)).text or subject
        return IntakeDraft(
            uuid=str(uuid5(NAMESPACE_URL, mark)),
            person=PersonDraft(name=name, phone=phone),
            standing=Standing.SELF if name else Standing.ANONYMOUS,
            no_contact=not phone,
            channel=self._channel(row),
            original_text=text,
            subject=subject,
            demand=clean_free_text("demand", demand, 2_000),
            points=(subject[:POINT_LIMIT],),
            place=clean_line("place", clean_pasted(self._text(row, Meaning.PLACE)).text, 120),
            on_site=False,
            received_at=received,
        )

    def _subject(self, row: tuple[Cell, ...], text: str) -> str:
        told = clean_line("subject", clean_pasted(self._text(row, Meaning.SUBJECT)).text, 2_000)
        line = told or " ".join(text.split())
        return line if len(line) <= SUBJECT_LIMIT else f"{line[: SUBJECT_LIMIT - 1]}…"

    def _phone(self, row: tuple[Cell, ...]) -> str:
        text = self._text(row, Meaning.PHONE).strip()
        # A number masked at its source is no number: the person cannot be called by it.
        if not text or "*" in text:
            return ""
        parse_phone(text, "phone")
        return text

    def _channel(self, row: tuple[Cell, ...]) -> Channel:
        told = self._text(row, Meaning.SOURCE).lower()
        return next((channel for word, channel in _CHANNELS if word in told), Channel.WEB)

    def _text(self, row: tuple[Cell, ...], meaning: Meaning) -> str:
        index = self.mapping.get(meaning)
        return "" if index is None else str(row[index])

    def _moment(self, row: tuple[Cell, ...], meaning: Meaning) -> datetime | None:
        index = self.mapping.get(meaning)
        if index is None or not str(row[index]).strip():
            return None
        return self.times[meaning].read(meaning.value, row[index])


def fingerprint(row: tuple[Cell, ...]) -> str:
    """Return what tells this row from every other; the same row taken again has the same."""
    cells = "\x1f".join(str(cell).strip() for cell in row)
    return hashlib.sha256(cells.encode("utf-8", "surrogatepass")).hexdigest()
