"""Files beside complaints."""

import hashlib
import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from desktop.domain.actor import Actor
from desktop.domain.clock import FixedClock
from desktop.domain.errors import Conflict, InvalidInput, KnownError, NotFound, StorageTrouble
from desktop.domain.media import SIZE_LIMIT, Upload
from desktop.domain.permissions import Role
from desktop.models import Attachment, Case, Entry
from desktop.services.attachments import Attachments, sweep
from desktop.services.context import Context
from desktop.services.drafts import Drafts
from desktop.services.intake import IntakeService
from desktop.services.proofs import damages
from desktop.storage.attachment_store import AttachmentStore
from tests.services.drafting import a_draft
from tests.services.seeding import SmallHall

ActorOf = Callable[..., Actor]
PDF = Upload("材料.pdf", b"%PDF-1.7 one")
PICTURE = Upload("图.jpg", b"\xff\xd8\xff\xe0 two")
DIGEST = hashlib.sha256(PDF.content).hexdigest()


@pytest.fixture
def attachments(context: Context, hall: SmallHall) -> Attachments:
    assert hall.actors
    return Attachments(context)


@pytest.fixture
def clerk(actor_of: ActorOf) -> Actor:
    return actor_of(Role.CLERK)


def stored(context: Context) -> list[str]:
    """Tell the names of everything beside the database, half-written files too."""
    return sorted(p.name for p in context.database.folder.rglob("*") if p.is_file())


def register(context: Context, clerk: Actor, **changes: Any) -> int:
    return IntakeService(context).register(clerk, a_draft(**changes)).case_id


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as refused:
        act()
    return refused.value.code


def test_a_file_is_stored_under_its_hash(
    attachments: Attachments, context: Context, clerk: Actor, tmp_path: Path
) -> None:
    path = tmp_path / "现场 照片.PDF"
    path.write_bytes(PDF.content)
    row = attachments.add_to_draft(clerk, "d1", path)

    assert (row.name, row.media_type, row.size) == ("现场 照片.PDF", "application/pdf", 12)
    assert row.sha256 == DIGEST
    kept = context.database.attachments / DIGEST[:2] / DIGEST
    assert kept.read_bytes() == PDF.content
    assert attachments.read(clerk, row.id) == Upload("现场 照片.PDF", PDF.content)


def test_the_same_bytes_are_kept_once(
    attachments: Attachments, context: Context, clerk: Actor
) -> None:
    first = attachments.add_to_draft(clerk, "d1", PDF)
    again = attachments.add_to_draft(clerk, "d1", Upload("other.pdf", PDF.content))
    elsewhere = attachments.add_to_draft(clerk, "d2", PDF)

    assert again == first
    assert elsewhere.id != first.id
    assert stored(context) == [DIGEST]

    attachments.remove(clerk, first.id)
    assert attachments.of_draft(clerk, "d1") == ()
    assert stored(context) == [DIGEST]
    attachments.remove(clerk, elsewhere.id)
    assert stored(context) == []


@pytest.mark.parametrize(
    ("upload", "code"),
    [
        (Upload("a.pdf", b""), "attachment_empty"),
        (Upload("a.pdf", b"%PDF-" + b"x" * SIZE_LIMIT), "attachment_too_large"),
        (Upload("a.pdf", b"MZ"), "attachment_kind"),
    ],
    ids=["empty", "large", "kind"],
)
def test_a_file_that_cannot_be_taken_is_refused(
    attachments: Attachments, context: Context, clerk: Actor, upload: Upload, code: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        attachments.add_to_draft(clerk, "d1", upload)
    assert (refused.value.field, refused.value.code) == ("attachments", code)
    assert stored(context) == []


def test_the_largest_file_is_taken(attachments: Attachments, clerk: Actor) -> None:
    upload = Upload("a.pdf", b"%PDF-".ljust(SIZE_LIMIT, b"x"))
    assert attachments.add_to_draft(clerk, "d1", upload).size == SIZE_LIMIT


def test_what_cannot_be_read_is_refused(
    attachments: Attachments, clerk: Actor, tmp_path: Path
) -> None:
    for path in (tmp_path / "absent.pdf", tmp_path):
        refused = code_of(lambda path=path: attachments.add_to_draft(clerk, "d1", path))  # type: ignore[misc]
        assert refused == "attachment_unreadable"


def test_the_files_of_a_draft_go_with_the_case(
    attachments: Attachments, context: Context, clerk: Actor, actor_of: ActorOf
) -> None:
    draft = a_draft()
    row = attachments.add_to_draft(clerk, draft.uuid, PDF)
    IntakeService(context).register(clerk, draft)

    assert attachments.of_draft(clerk, draft.uuid) == ()
    assert attachments.read(actor_of(Role.SUPERVISOR), row.id).content == PDF.content
    assert code_of(lambda: attachments.remove(clerk, row.id)) == "attachment_not_found"
    late = code_of(lambda: attachments.add_to_draft(clerk, draft.uuid, PICTURE))
    assert late == "already_registered"


def test_the_history_tells_what_came_with_the_draft(
    attachments: Attachments, context: Context, clerk: Actor
) -> None:
    draft = a_draft()
    rows = [attachments.add_to_draft(clerk, draft.uuid, file) for file in (PDF, PICTURE)]
    told = IntakeService(context).register(clerk, draft)

    with context.database.read() as session:
        lines = session.scalars(
            select(Entry.content)
            .where(Entry.case_id == told.case_id, Entry.kind == "attached")
            .order_by(Entry.seq)
        ).all()
        assert not list(damages(session, context.database.attachments))
    told_of = [(json.loads(line)["text"], json.loads(line)["reference"]) for line in lines]
    assert told_of == [(row.name, row.sha256) for row in rows]


def test_adding_to_a_case_is_history(
    attachments: Attachments, context: Context, clerk: Actor
) -> None:
    case_id = register(context, clerk)
    row = attachments.add_to_case(clerk, case_id, PICTURE)
    assert attachments.add_to_case(clerk, case_id, PICTURE) == row

    with context.database.read() as session:
        lines = session.scalars(select(Entry.content).where(Entry.kind == "attached")).all()
    assert [json.loads(line)["reference"] for line in lines] == [row.sha256]


def test_an_ended_case_takes_no_more_files(
    attachments: Attachments, context: Context, clerk: Actor
) -> None:
    case_id = register(context, clerk)
    with context.database.write() as session:
        session.execute(update(Case).values(status="archived"))
    with pytest.raises(Conflict):
        attachments.add_to_case(clerk, case_id, PICTURE)
    assert stored(context) == []


def test_the_person_complained_about_never_sees_the_evidence(
    attachments: Attachments, context: Context, clerk: Actor, actor_of: ActorOf
) -> None:
    accused = actor_of(Role.CLERK, 1)
    case_id = register(context, clerk, accused_staff_id=accused.staff_id)
    row = attachments.add_to_case(clerk, case_id, PICTURE)

    assert code_of(lambda: attachments.read(accused, row.id)) == "attachment_not_found"
    assert code_of(lambda: attachments.add_to_case(accused, case_id, PDF)) == "case_not_found"
    assert attachments.read(clerk, row.id).content == PICTURE.content


def test_the_draft_of_another_is_out_of_reach(
    attachments: Attachments, context: Context, clerk: Actor, actor_of: ActorOf
) -> None:
    other = actor_of(Role.CLERK, 1)
    row = attachments.add_to_draft(clerk, "d1", PDF)
    for act in (
        lambda: attachments.read(other, row.id),
        lambda: attachments.remove(other, row.id),
        lambda: attachments.add_to_draft(other, "d1", PICTURE),
    ):
        with pytest.raises(NotFound):
            act()
    Drafts(context).save(other, a_draft(uuid="d2"))
    assert code_of(lambda: attachments.add_to_draft(clerk, "d2", PDF)) == "draft_not_found"
    assert attachments.of_draft(other, "d1") == ()


def test_sweeping_removes_what_nobody_names(
    attachments: Attachments, context: Context, clock: FixedClock, clerk: Actor
) -> None:
    case_id = register(context, clerk)
    attachments.add_to_case(clerk, case_id, PDF)
    attachments.add_to_draft(clerk, "never-saved", PICTURE)
    half = context.database.folder / "incoming" / "half"
    half.write_bytes(b"%PDF")
    AttachmentStore(context.database).keep(b"row never came")

    assert sweep(context) == 1
    assert len(stored(context)) == 2
    clock.advance(timedelta(days=1, seconds=1))
    assert sweep(context) == 1
    assert stored(context) == [DIGEST]
    with context.database.read() as session:
        assert session.scalars(select(Attachment.sha256)).all() == [DIGEST]


def test_damage_is_noticed(attachments: Attachments, context: Context, clerk: Actor) -> None:
    row = attachments.add_to_draft(clerk, "d1", PDF)
    path = context.database.attachments / DIGEST[:2] / DIGEST
    path.write_bytes(b"%PDF-1.7 two")
    assert code_of(lambda: attachments.read(clerk, row.id)) == "attachment_damaged"
    path.unlink()
    assert code_of(lambda: attachments.read(clerk, row.id)) == "attachment_missing"


def test_a_disk_that_fails_leaves_nothing(
    attachments: Attachments, context: Context, clerk: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop.storage.attachment_store.os.fsync", full)
    with pytest.raises(StorageTrouble) as refused:
        attachments.add_to_draft(clerk, "d1", PDF)
    assert (refused.value.code, refused.value.params) == ("disk_full", {"saved": "no"})
    assert stored(context) == []
    assert attachments.of_draft(clerk, "d1") == ()


def test_only_a_hash_names_a_file(context: Context) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        AttachmentStore(context.database).path_of("../../etc/passwd")
