"""A promised moment as the clerk says it: today with its time, else day, weekday and time."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.views.words.moments import Moments


def spoken_moment(moments: Moments, moment: datetime, now: datetime) -> str:
    """Write a promise: 今天 17:08, 03-12（周四）16:53."""
    time = moments.clock(moment)
    if moments.day(moment) == moments.day(now) and moment.year == now.year:
        return QCoreApplication.translate("Intake", "Today {time}").format(time=time)
    text = QCoreApplication.translate("Intake", "{day} ({weekday}) {time}")
    return text.format(day=moments.day(moment), weekday=moments.weekday(moment), time=time)
