"""What the sign-in window may show of a hall before anybody has proved who they are."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.errors import Conflict
from desktop.domain.rows.organisation import FrontRow
from desktop.models import Hall, Setting, Staff, Window
from desktop.services.backup import LAST
from desktop.services.calendars import calendar_of
from desktop.services.shifts import shift_supervisor_id


def front_row(session: Session, now: datetime) -> FrontRow:
    """Return hall, hours, whether today is a working day, the shift's supervisor, last backup."""
    hall = session.scalars(select(Hall).limit(1)).first()
    if hall is None:
        return FrontRow(is_set_up=False)
    calendar = calendar_of(session)
    backup = session.get(Setting, LAST)
    places = select(Window.code, Window.name).where(Window.active).order_by(Window.code)
    return FrontRow(
        is_set_up=True,
        hall=hall.name,
        zone=hall.zone,
        demonstration=hall.demonstration,
        hours=hall.hours,
        working_day=calendar.is_working_day(calendar.local_day(now)),
        supervisor=_supervisor(session, hall, now),
        backup_at=datetime.fromisoformat(backup.value) if backup else None,
        places=tuple(f"{code} {name}" for code, name in session.execute(places)),
    )


def _supervisor(session: Session, hall: Hall, now: datetime) -> str:
    """Write whom to ask and where to call; the duty post's number alone while nobody is named."""
    try:
        found = session.get_one(Staff, shift_supervisor_id(session, now)).name
    except Conflict:
        found = ""
    return "   ".join(part for part in (found, hall.duty_telephone) if part)
