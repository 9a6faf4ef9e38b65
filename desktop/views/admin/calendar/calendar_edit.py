"""The calendar being edited: what is kept, what is changed, how both are brought together."""

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from desktop.domain.calendar import DayKind
from desktop.domain.calendar_plan import (
    CalendarDayRow,
    CalendarDraft,
    CalendarPlan,
    CalendarRow,
)


class CalendarEdit(QObject):
    """Holds the version in force and the plan made of it; `changed` tells that the plan differs."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.kept = CalendarRow("", CalendarPlan(), "")
        self.plan = self.kept.plan
        self.purpose = ""

    def show(self, kept: CalendarRow) -> None:
        """Begin from the version in force; nothing is changed."""
        self.kept, self.plan, self.purpose = kept, kept.plan, ""
        self.changed.emit()

    def put(self, plan: CalendarPlan) -> None:
        """Take a changed plan."""
        self.plan = plan
        self.changed.emit()

    def is_dirty(self) -> bool:
        """Tell whether anything differs from the version in force."""
        return self.plan != self.kept.plan or bool(self.purpose)

    def changed_days(self) -> frozenset[date]:
        """Return the dates that are not as they are kept."""
        return frozenset(row.day for row in {*self.plan.days} ^ {*self.kept.plan.days})

    def draft(self) -> CalendarDraft:
        """Return what is to be saved."""
        return CalendarDraft(self.plan, self.kept.version, self.purpose)

    def merge(self, now: CalendarRow) -> frozenset[date]:
        """Put the own changes on a version somebody else saved; return dates both changed."""
        mine, base, theirs = self.plan, self.kept.plan, now.plan
        both = self.changed_days() & {row.day for row in {*theirs.days} ^ {*base.days}}
        merged = theirs.with_days(tuple(row for row in mine.days if row.day in self.changed_days()))
        for day in self.changed_days():
            if mine.day(day) is None:
                merged = merged.without_day(day)
        week = tuple(
            old if own == first else own
            for own, first, old in zip(mine.week, base.week, theirs.week, strict=True)
        )
        added = {*mine.announced_years} - {*base.announced_years}
        dropped = {*base.announced_years} - {*mine.announced_years}
        years = tuple(sorted({*theirs.announced_years} - dropped | added))
        self.kept, self.plan = now, replace(merged, week=week, announced_years=years)
        clashes = frozenset(day for day in both if mine.day(day) != theirs.day(day))
        self.changed.emit()
        return clashes

    def typed(self) -> dict[str, object]:
        """Return what is not saved yet in a form that can be stored."""
        plan = asdict(self.plan)
        plan["days"] = [[r.day.isoformat(), r.kind, r.zh, r.en, r.hours] for r in self.plan.days]
        return {"plan": json.dumps(plan, ensure_ascii=False), "purpose": self.purpose}

    def take_typed(self, values: Mapping[str, object]) -> None:
        """Show what was typed before and not saved."""
        if not values:
            return
        plan = json.loads(str(values["plan"]))
        days = tuple(
            CalendarDayRow(date.fromisoformat(day), DayKind(kind), zh, en, hours)
            for day, kind, zh, en, hours in plan["days"]
        )
        self.plan = CalendarPlan(tuple(plan["week"]), tuple(plan["announced_years"]), days)
        self.purpose = str(values["purpose"])
        self.changed.emit()
