"""What of a draft is handed in at registration."""

from dataclasses import replace

from desktop.domain.codes import Channel, Standing
from desktop.domain.drafts import IntakeDraft, PersonDraft
from desktop.domain.priority import Priority
from desktop.domain.rows.intake import Registered
from desktop.domain.status import Status

_SIMPLE = frozenset({Priority.P3.value, Priority.P4.value})


def submitted(draft: IntakeDraft) -> IntakeDraft:
    """Return the draft without what its standing hides.

    Somebody who chose to stay unnamed must not be named by what was typed before; a delegate or
    further people of another standing are not part of this complaint.
    """
    if draft.standing is Standing.ANONYMOUS:
        unnamed = PersonDraft(phone="" if draft.no_contact else draft.person.phone)
        draft = replace(draft, person=unnamed)
    if draft.standing is not Standing.BEHALF:
        draft = replace(draft, delegate=PersonDraft())
    if draft.standing is not Standing.GROUP:
        draft = replace(draft, others=())
    return draft


def is_simple(case: Registered, channel: Channel) -> bool:
    """Tell whether a case may end at the counter: accepted, P3 or P4, the person here (§K 16)."""
    accepted = case.status == Status.ACCEPTED.value
    return accepted and case.priority in _SIMPLE and channel is Channel.COUNTER
