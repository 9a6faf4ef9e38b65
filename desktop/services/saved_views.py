"""Views of the queue with a name: each person's own, and those shared with the hall."""

import json
from collections.abc import Mapping
from dataclasses import asdict, replace

from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.errors import Conflict, InvalidInput
from desktop.domain.permissions import Permission
from desktop.domain.rows.queue import Due, QueueFilter, QueueSort, QueueTab, SavedView
from desktop.domain.text import clean_name
from desktop.models import Setting
from desktop.services.context import Context

MOST_VIEWS = 12
"""How many a person may keep, and how many the hall may share."""
LONGEST_NAME = 20

_HALL = "hall"


class SavedViews:
    """Use cases of saved views; each returns all the person is offered, their own first."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def views(self, actor: Actor) -> tuple[SavedView, ...]:
        """Return the person's views and the hall's, in the order they were first kept."""
        actor.require(Permission.READ_CASES)
        with self._context.database.read() as session:
            return _offered(session, actor)

    def keep(self, actor: Actor, view: SavedView) -> tuple[SavedView, ...]:
        """Keep a view for oneself; one of the same name is replaced.

        Raises InvalidInput for a missing or long name and Conflict `too_many_views`.
        """
        actor.require(Permission.READ_CASES)
        return self._keep(actor, _own(actor), replace(view, shared=False))

    def share(self, actor: Actor, view: SavedView) -> tuple[SavedView, ...]:
        """Keep a view for the whole hall; raises what `keep` raises."""
        actor.require(Permission.SHARE_VIEWS)
        return self._keep(actor, _HALL, replace(view, shared=True))

    def forget(self, actor: Actor, name: str) -> tuple[SavedView, ...]:
        """Drop one's own view; dropping one that is gone is harmless."""
        actor.require(Permission.READ_CASES)
        return self._forget(actor, _own(actor), name)

    def unshare(self, actor: Actor, name: str) -> tuple[SavedView, ...]:
        """Drop a view of the hall; dropping one that is gone is harmless."""
        actor.require(Permission.SHARE_VIEWS)
        return self._forget(actor, _HALL, name)

    def _keep(self, actor: Actor, owner: str, view: SavedView) -> tuple[SavedView, ...]:
        name = clean_name("name", view.name, LONGEST_NAME)
        if not name:
            raise InvalidInput("name", "needed")
        with self._context.database.write() as session:
            kept = _read(session, owner)
            kept[name] = replace(view, name=name)
            if len(kept) > MOST_VIEWS:
                raise Conflict("too_many_views", limit=MOST_VIEWS)
            _write(session, owner, kept)
            return _offered(session, actor)

    def _forget(self, actor: Actor, owner: str, name: str) -> tuple[SavedView, ...]:
        with self._context.database.write() as session:
            kept = _read(session, owner)
            if kept.pop(name, None) is not None:
                _write(session, owner, kept)
            return _offered(session, actor)


def _own(actor: Actor) -> str:
    return str(actor.staff_id)


def _offered(session: Session, actor: Actor) -> tuple[SavedView, ...]:
    own, shared = _read(session, _own(actor)), _read(session, _HALL)
    return (*own.values(), *(replace(view, shared=True) for view in shared.values()))


def _read(session: Session, owner: str) -> dict[str, SavedView]:
    setting = session.get(Setting, f"queue_views/{owner}")
    views = map(_view, json.loads(setting.value)) if setting else ()
    return {view.name: view for view in views}


def _write(session: Session, owner: str, views: Mapping[str, SavedView]) -> None:
    told = [
        {
            "name": view.name,
            "recent_days": view.recent_days,
            "wanted": {**asdict(_without_day(view.wanted)), "received_after": None},
        }
        for view in views.values()
    ]
    text = json.dumps(told, ensure_ascii=False)
    session.merge(Setting(name=f"queue_views/{owner}", value=text))
    session.flush()


def _without_day(wanted: QueueFilter) -> QueueFilter:
    """Return the filter without the limits of one certain day: a view outlives it."""
    due = None if wanted.due is Due.TODAY else wanted.due
    return replace(wanted, due=due, due_until=None)


def _view(told: dict[str, object]) -> SavedView:
    known = QueueFilter.__dataclass_fields__
    stored = told["wanted"] if isinstance(told["wanted"], dict) else {}
    values = {key: value for key, value in stored.items() if key in known}
    values["tab"] = QueueTab(values["tab"])
    values["sort"] = QueueSort(values["sort"])
    values["due"] = Due(values["due"]) if values.get("due") else None
    values["priorities"] = tuple(values["priorities"])
    return SavedView(str(told["name"]), QueueFilter(**values), int(str(told["recent_days"])))
