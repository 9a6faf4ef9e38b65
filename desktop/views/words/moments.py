"""Dates, times and spans as a clerk reads them, in the hall's zone."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


class Moments:
    """Writes moments for one hall; `zone` is where its clock hangs on the wall."""

    def __init__(self, zone: ZoneInfo) -> None:
        self.zone = zone

    def clock(self, moment: datetime) -> str:
        """16:53."""
        return f"{moment.astimezone(self.zone):%H:%M}"

    def day(self, moment: datetime) -> str:
        """03-11, or 2025-03-11."""
        return f"{moment.astimezone(self.zone):%m-%d}"

    def full(self, moment: datetime) -> str:
        """2025-03-11 16:53."""
        return f"{moment.astimezone(self.zone):%Y-%m-%d %H:%M}"

    def short(self, moment: datetime, now: datetime) -> str:
        """Today the time, yesterday with its word, else the day; the year when it is another."""
        there, here = moment.astimezone(self.zone), now.astimezone(self.zone)
        days = (here.date() - there.date()).days
        if days == 0:
            return f"{there:%H:%M}"
        if days == 1:
            word = QCoreApplication.translate("Moments", "yest. {time}")
            return word.format(time=f"{there:%H:%M}")
        if there.year != here.year:
            return f"{there:%Y-%m-%d}"
        return f"{there:%m-%d}"

    def weekday(self, moment: datetime) -> str:
        """周二."""
        names = (
            QCoreApplication.translate("Moments", "Mon"),
            QCoreApplication.translate("Moments", "Tue"),
            QCoreApplication.translate("Moments", "Wed"),
            QCoreApplication.translate("Moments", "Thu"),
            QCoreApplication.translate("Moments", "Fri"),
            QCoreApplication.translate("Moments", "Sat"),
            QCoreApplication.translate("Moments", "Sun"),
        )
        return names[moment.astimezone(self.zone).weekday()]


def span(length: timedelta) -> str:
    """Write a length in the two units that matter, none of them nought: 2 天 6 小时, 38 分."""
    length = abs(length)
    if length >= _DAY:
        days, rest = divmod(length, _DAY)
        hours = int(rest / _HOUR)
        text = QCoreApplication.translate("Moments", "{days} d {hours} h")
        if not hours:
            text = QCoreApplication.translate("Moments", "{days} d")
        return text.format(days=days, hours=hours)
    hours, rest = divmod(length, _HOUR)
    minutes = int(rest / timedelta(minutes=1))
    if hours:
        text = QCoreApplication.translate("Moments", "{hours} h {minutes} min")
        if not minutes:
            text = QCoreApplication.translate("Moments", "{hours} h")
        return text.format(hours=hours, minutes=minutes)
    return QCoreApplication.translate("Moments", "{minutes} min").format(minutes=minutes)
