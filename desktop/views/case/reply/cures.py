"""What can stand in the place of an evasive phrase, from what is known of the case."""

from datetime import datetime
from zoneinfo import ZoneInfo

from desktop.domain.wording import Cure
from desktop.views.case.reply.answer import Answer
from desktop.views.case.reply.findings import Found


def replacement(found: Found, answer: Answer, zone: ZoneInfo) -> str | None:
    """Return what to put in place of the phrase; empty deletes it, None leaves it to the person.

    The letter is Chinese whatever the language of the screen.
    """
    if not found.phrase:
        return None
    if found.cure is Cure.NAME_A_DATE and answer.promised_at is not None:
        return _date(answer.promised_at, zone)
    if found.cure is Cure.NAME_THE_UNIT and answer.responsible.strip():
        return answer.responsible.strip()
    return "" if found.code == "asks_understanding" else None


def cured(text: str, found: Found, instead: str) -> str:
    """Return `text` with the phrase replaced."""
    return text[: found.start] + instead + text[found.end :]


def _date(moment: datetime, zone: ZoneInfo) -> str:
    there = moment.astimezone(zone)
    return f"于{there.month}月{there.day}日{there:%H:%M}前"
