"""What people typed into forms and have not confirmed."""

from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.form_text import values_from_text, values_to_text
from desktop.domain.rows.typed import KeptForm, TypedForm, WaitingForm
from desktop.models import Case, FormDraft
from desktop.storage.visibility import visible_to


def put_form(session: Session, staff_id: int, typed: TypedForm, now: datetime) -> None:
    """Store the newest state of a form of this person."""
    values = {"content": values_to_text(typed.values), "saved_at": now}
    place = place_of(typed.case_id, typed.form)
    changed = session.execute(
        update(FormDraft)
        .where(FormDraft.staff_id == staff_id, FormDraft.place == place)
        .values(**values)
        .returning(FormDraft.place)
        .execution_options(synchronize_session=False)
    )
    if changed.first() is None:
        key = {"staff_id": staff_id, "place": place, "case_id": typed.case_id}
        session.execute(insert(FormDraft), {**key, **values})


def drop_form(session: Session, staff_id: int, case_id: int | None, form: str) -> None:
    """Forget a form of this person; one that is gone already is no trouble."""
    session.execute(
        delete(FormDraft)
        .where(FormDraft.staff_id == staff_id, FormDraft.place == place_of(case_id, form))
        .execution_options(synchronize_session=False)
    )


def kept_forms(session: Session, staff_id: int, case_id: int | None) -> tuple[KeptForm, ...]:
    """Return this person's forms of a case, or of none, the one touched last first."""
    rows = session.execute(
        select(FormDraft.place, FormDraft.content, FormDraft.saved_at)
        .where(FormDraft.staff_id == staff_id, FormDraft.case_id == case_id)
        .order_by(FormDraft.saved_at.desc(), FormDraft.place)
    )
    before = len(place_of(case_id, ""))
    return tuple(
        KeptForm(place[before:], values_from_text(text), saved_at) for place, text, saved_at in rows
    )


def waiting_forms(session: Session, actor: Actor) -> tuple[WaitingForm, ...]:
    """Return where this person left something, in cases seen now; the newest first."""
    rows = session.execute(
        select(Case.id, Case.number, FormDraft.place, FormDraft.saved_at)
        .join(Case, Case.id == FormDraft.case_id)
        .where(FormDraft.staff_id == actor.staff_id, visible_to(actor))
        .order_by(FormDraft.saved_at.desc(), FormDraft.place)
    )
    return tuple(
        WaitingForm(case_id, number, place[len(place_of(case_id, "")) :], saved_at)
        for case_id, number, place, saved_at in rows
    )


def place_of(case_id: int | None, form: str) -> str:
    """Return the name a form has among all of a person."""
    return form if case_id is None else f"case/{case_id}/{form}"
