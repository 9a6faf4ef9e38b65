"""A paper cut off between its two writes is completed; one that cannot be drawn is void."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import select

from desktop.documents.catalogue import document_kind
from desktop.domain.actor import Actor
from desktop.domain.codes import DocumentState
from desktop.domain.errors import KnownError
from desktop.domain.permissions import Role
from desktop.models import Document
from desktop.services import press as pressing
from desktop.services.case_view import CaseViewService
from desktop.services.context import Context
from desktop.services.intake import IntakeService
from desktop.services.papers import PaperService
from tests.services.drafting import a_draft
from tests.survival.invariants import violations

Find = Callable[..., Actor]


class PowerCut(Exception):
    """Stands for the moment the light goes out."""


def _broken(error: Exception) -> Callable[[str], object]:
    def render(_data: object) -> bytes:
        raise error

    return lambda code: replace(document_kind(code), render=render)


def test_a_power_cut_between_number_and_bytes_loses_no_paper(
    context: Context, actor_of: Find, monkeypatch: pytest.MonkeyPatch
) -> None:
    clerk = actor_of(Role.CLERK)
    case_id = IntakeService(context).register(clerk, a_draft()).case_id
    papers = PaperService(context)
    with monkeypatch.context() as dark:
        dark.setattr(pressing, "document_kind", _broken(PowerCut()))
        with pytest.raises(PowerCut):
            papers.issue(clerk, case_id, "receipt_a5")
    row = CaseViewService(context).detail(clerk, case_id).documents[0]
    assert row.state == DocumentState.RESERVED
    assert pressing.finish_interrupted(context) == 1
    assert pressing.finish_interrupted(context) == 0
    assert papers.content(clerk, row.id).startswith(b"%PDF")
    assert violations(context.database) == []


def test_a_paper_frozen_by_an_older_program_does_not_stop_the_start(
    context: Context, actor_of: Find, monkeypatch: pytest.MonkeyPatch
) -> None:
    clerk = actor_of(Role.CLERK)
    case_id = IntakeService(context).register(clerk, a_draft()).case_id
    with monkeypatch.context() as dark:
        dark.setattr(pressing, "document_kind", _broken(PowerCut()))
        with pytest.raises(PowerCut):
            PaperService(context).issue(clerk, case_id, "receipt_a5")
    with context.database.write() as session:
        document = session.scalars(select(Document)).one()
        document.data = document.data.replace('"summary"', '"told"')
    assert pressing.finish_interrupted(context) == 0
    again = PaperService(context).issue(clerk, case_id, "receipt_a5")
    assert (again.state, again.version) == (DocumentState.STORED, 2)


def test_a_paper_nobody_can_draw_is_void_and_the_reason_told(
    context: Context, actor_of: Find, monkeypatch: pytest.MonkeyPatch
) -> None:
    clerk = actor_of(Role.CLERK)
    case_id = IntakeService(context).register(clerk, a_draft()).case_id
    missing = KnownError("glyph_missing", char="?", point="U+0000")
    with monkeypatch.context() as dark:
        dark.setattr(pressing, "document_kind", _broken(missing))
        with pytest.raises(KnownError, match="glyph_missing"):
            PaperService(context).issue(clerk, case_id, "receipt_a5")
    row = CaseViewService(context).detail(clerk, case_id).documents[0]
    assert (row.state, row.reason) == (DocumentState.VOID, "glyph_missing")
    assert pressing.finish_interrupted(context) == 0
    again = PaperService(context).issue(clerk, case_id, "receipt_a5")
    assert (again.state, again.version) == (DocumentState.STORED, 2)
