"""The hall's details inside other use cases."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.errors import NotFound
from desktop.domain.rows.organisation import HallRow
from desktop.models import Hall


def the_hall(session: Session) -> Hall:
    """Return the mapped hall; raise NotFound `not_set_up` before the first start is finished."""
    hall = session.scalars(select(Hall).limit(1)).first()
    if hall is None:
        raise NotFound("not_set_up")
    return hall


def hall_row(session: Session) -> HallRow:
    """Return the hall's details; raise NotFound `not_set_up` as above."""
    return row_of(the_hall(session))


def row_of(hall: Hall) -> HallRow:
    """Turn the mapped hall into what screens and papers read."""
    return HallRow(
        name=hall.name,
        address=hall.address,
        telephone=hall.telephone,
        duty_telephone=hall.duty_telephone,
        appeal_body=hall.appeal_body,
        appeal_address=hall.appeal_address,
        appeal_telephone=hall.appeal_telephone,
        file_prefix=hall.file_prefix,
        hours=hall.hours,
        zone=hall.zone,
        default_supervisor_id=hall.default_supervisor_id,
        demonstration=hall.demonstration,
        version=hall.version,
    )
