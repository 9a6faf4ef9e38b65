"""What a department without a screen signed or reported on paper, entered for it (代录)."""

from datetime import datetime

from desktop.domain.errors import InvalidInput
from desktop.domain.inputs import JointAnswer, MeasureInput, SignInput
from desktop.services.case_base import Work, require_text
from desktop.services.history import Change

Slip = SignInput | MeasureInput | JointAnswer

LONGEST_NAME = 80


def slip_moment(work: Work, form: Slip) -> datetime:
    """Return when it was signed: on paper at its own time (§K 18), else now.

    Raises InvalidInput for a time without a signer, one still to come, or one before the case.
    """
    signed_at = form.on_paper_at
    if signed_at is None:
        return work.now
    require_text("on_paper_by", form.on_paper_by, LONGEST_NAME)
    if signed_at > work.now:
        raise InvalidInput("on_paper_at", "moment_in_future")
    if signed_at < work.case.registered_at:
        raise InvalidInput("on_paper_at", "before_the_case")
    return signed_at


def slip_changes(form: Slip) -> tuple[Change, ...]:
    """Return who signed on paper and when, for the history; nothing without paper."""
    signer = form.on_paper_by.strip()
    if not signer:
        return ()
    when = form.on_paper_at.isoformat() if form.on_paper_at else ""
    told = (("on_paper_by", "", signer), ("on_paper_at", "", when))
    return tuple(change for change in told if change[2])
