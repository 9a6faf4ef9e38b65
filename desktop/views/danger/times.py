"""How long a danger runs, as a running clock shows it."""

from datetime import datetime


def running_time(since: datetime, now: datetime) -> str:
    """Return minutes and seconds, with hours in front where there are any: 02:14, 1:02:14."""
    seconds = max(0, int((now - since).total_seconds()))
    hours, rest = divmod(seconds, 3600)
    minutes, second = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{second:02}" if hours else f"{minutes:02}:{second:02}"
