"""What the hall's own details must be like before they are kept and printed."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from desktop.domain.errors import InvalidInput
from desktop.domain.hall_drafts import AdminDraft, HallDraft
from desktop.domain.lines import code, single_line, telephone
from desktop.domain.opening_hours import hours_text, parse_hours
from desktop.domain.password_rules import check_password


def checked_hall(draft: HallDraft) -> HallDraft:
    """Return the draft with tidied values; raise InvalidInput for the first one that is wrong."""
    periods = parse_hours(draft.hours)
    if not periods:
        raise InvalidInput("hours", "needed")
    return replace(
        draft,
        name=single_line("name", draft.name, 60),
        address=single_line("address", draft.address, 120),
        telephone=telephone("telephone", draft.telephone),
        duty_telephone=telephone("duty_telephone", draft.duty_telephone),
        appeal_body=single_line("appeal_body", draft.appeal_body, 60),
        appeal_address=single_line("appeal_address", draft.appeal_address, 120, required=False),
        appeal_telephone=telephone("appeal_telephone", draft.appeal_telephone, required=False),
        file_prefix=code("file_prefix", draft.file_prefix),
        hours=hours_text(periods),
        zone=_zone(draft.zone),
    )


def checked_admin(draft: AdminDraft) -> AdminDraft:
    """Return the draft with tidied values; raise InvalidInput for the first one that is wrong."""
    number = code("number", draft.number)
    check_password("password", draft.password, number)
    return replace(draft, number=number, name=single_line("admin_name", draft.name, 60))


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise InvalidInput("zone", "zone_unknown") from error
    return name
