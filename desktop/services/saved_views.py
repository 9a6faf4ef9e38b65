"""Views of the queue a member of staff has given a name; each sees only their own."""

import json
from dataclasses import asdict

from sqlalchemy.orm import Session

from desktop.domain.actor import Actor
from desktop.domain.errors import Conflict, InvalidInput
from desktop.domain.permissions import Permission
from desktop.domain.rows.queue import QueueFilter, QueueSort, QueueTab, SavedView
from desktop.domain.text import clean_name
from desktop.models import Setting
from desktop.services.context import Context

MOST_VIEWS = 12
LONGEST_NAME = 20


class SavedViews:
    """Use cases of saved views."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def views(self, actor: Actor) -> tuple[SavedView, ...]:
        """Return the person's views in the order they were first kept."""
        actor.require(Permission.READ_CASES)
        with self._context.database.read() as session:
            return _read(session, actor)

    def keep(self, actor: Actor, view: SavedView) -> tuple[SavedView, ...]:
        """Keep a view; one of the same name is replaced. Return all views.

        Raises InvalidInput for a missing or long name and Conflict `too_many_views`.
        """
        actor.require(Permission.READ_CASES)
        name = clean_name("name", view.name, LONGEST_NAME)
        if not name:
            raise InvalidInput("name", "needed")
        with self._context.database.write() as session:
            kept = {old.name: old for old in _read(session, actor)}
            kept[name] = SavedView(name, view.wanted, view.recent_days)
            if len(kept) > MOST_VIEWS:
                raise Conflict("too_many_views", limit=MOST_VIEWS)
            return _write(session, actor, tuple(kept.values()))

    def forget(self, actor: Actor, name: str) -> tuple[SavedView, ...]:
        """Drop a view; dropping one that is gone is harmless. Return the rest."""
        actor.require(Permission.READ_CASES)
        with self._context.database.write() as session:
            rest = tuple(view for view in _read(session, actor) if view.name != name)
            return _write(session, actor, rest)


def _key(actor: Actor) -> str:
    return f"queue_views/{actor.staff_id}"


def _read(session: Session, actor: Actor) -> tuple[SavedView, ...]:
    setting = session.get(Setting, _key(actor))
    return tuple(map(_view, json.loads(setting.value))) if setting else ()


def _write(session: Session, actor: Actor, views: tuple[SavedView, ...]) -> tuple[SavedView, ...]:
    told = [
        {
            "name": view.name,
            "recent_days": view.recent_days,
            "wanted": {**asdict(view.wanted), "received_after": None},
        }
        for view in views
    ]
    session.merge(Setting(name=_key(actor), value=json.dumps(told, ensure_ascii=False)))
    return views


def _view(told: dict[str, object]) -> SavedView:
    known = QueueFilter.__dataclass_fields__
    stored = told["wanted"] if isinstance(told["wanted"], dict) else {}
    values = {key: value for key, value in stored.items() if key in known}
    values["tab"] = QueueTab(values["tab"])
    values["sort"] = QueueSort(values["sort"])
    values["priorities"] = tuple(values["priorities"])
    return SavedView(str(told["name"]), QueueFilter(**values), int(str(told["recent_days"])))
