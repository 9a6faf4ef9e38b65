"""The calendar of the announced years, for the tests that reckon with real dates."""

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.domain.calendar import SpecialDay, WorkCalendar, parse_calendar_year

HALL = ZoneInfo("Asia/Shanghai")
FOLDER = Path(__file__).parents[2] / "desktop" / "resources" / "calendar"


def announced() -> WorkCalendar:
    """Build the calendar of all years that are shipped."""
    years = [parse_calendar_year(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.toml"))]
    days: dict[date, SpecialDay] = {}
    for year in years:
        days |= year.days
    return WorkCalendar(
        version="2026.1",
        zone=HALL,
        days=days,
        announced_years=frozenset(year.year for year in years),
    )


def at(text: str) -> datetime:
    """Read a wall-clock time of the hall: "2025-04-24 10:42"."""
    return datetime.fromisoformat(text).replace(tzinfo=HALL).astimezone(UTC)
