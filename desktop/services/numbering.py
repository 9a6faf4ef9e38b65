"""Numbers without gaps: a counter raised inside the transaction that uses the number."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, insert, update
from sqlalchemy.orm import Session

from desktop.domain.numbers import Series, daily_number, file_number, yearly_number
from desktop.models import Counter
from desktop.storage.prepared import run

_RAISE: Final = (
    update(Counter)
    .where(Counter.series == bindparam("wanted"))
    .values(value=Counter.value + 1)
    .returning(Counter.value)
)
_BEGIN: Final = insert(Counter)


def next_value(session: Session, series: str) -> int:
    """Raise the counter of `series` and return it; a rollback takes the number back."""
    connection = session.connection()
    value: int | None = run(connection, _RAISE, {"wanted": series}).scalar_one_or_none()
    if value is None:
        run(connection, _BEGIN, {"series": series, "value": 1})
        return 1
    return value


def next_case_number(session: Session, now: datetime, zone: ZoneInfo) -> tuple[str, str, int]:
    """Return number, day (ISO, in the hall's zone) and serial of a new case (§K 15a)."""
    day = now.astimezone(zone).date()
    serial = next_value(session, f"{Series.CASE}{day:%Y%m%d}")
    return daily_number(Series.CASE, day, serial), day.isoformat(), serial


def next_series_number(session: Session, series: Series, now: datetime, zone: ZoneInfo) -> str:
    """Return the next number of a yearly series such as slips (ZB) or volumes (AJ)."""
    year = now.astimezone(zone).year
    return yearly_number(series, year, next_value(session, f"{series}{year}"))


def next_file_number(session: Session, prefix: str, now: datetime, zone: ZoneInfo) -> str:
    """Return the next official file number of this year, 安政服诉〔2025〕27号."""
    year = now.astimezone(zone).year
    return file_number(prefix, year, next_value(session, f"{prefix}{year}"))
