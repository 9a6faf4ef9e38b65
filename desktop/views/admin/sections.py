"""The sections of the administrator's screen: one line each, built when first shown."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from desktop.domain.permissions import Permission
from desktop.views.admin.alarm_section import AlarmSection
from desktop.views.admin.backup_section import BackupSection
from desktop.views.admin.calendar.calendar_section import CalendarSection
from desktop.views.admin.hall_parts import departments, items, windows
from desktop.views.admin.hall_section import HallSection
from desktop.views.admin.learning_section import LearningSection
from desktop.views.admin.leave_section import LeaveSection
from desktop.views.admin.list_section import ListSection
from desktop.views.admin.routing.routing_section import RoutingSection
from desktop.views.admin.staff_section import StaffSection
from desktop.views.admin.wordlists.words_section import WordsSection
from desktop.views.desk import Desk
from desktop.views.theme.look import Look


class Refreshing(Protocol):
    """A section that can read its data anew."""

    def refresh(self) -> None:
        """Read anew, keeping what was typed."""


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its words, its icon, the right to see it, how it is built."""

    key: str
    title: object
    icon: str
    permission: Permission
    build: Callable[[Look, Desk], QWidget]


def _departments(look: Look, desk: Desk) -> QWidget:
    return ListSection(look, desk, departments(desk), Permission.MANAGE_HALL)


def _windows(look: Look, desk: Desk) -> QWidget:
    return ListSection(look, desk, windows(desk), Permission.MANAGE_HALL)


def _items(look: Look, desk: Desk) -> QWidget:
    return ListSection(look, desk, items(desk), Permission.MANAGE_HALL)


_READ = Permission.READ_ADMINISTRATION

SECTIONS = (
    Section("hall", QT_TRANSLATE_NOOP("Admin", "The hall"), "building", _READ, HallSection),
    Section(
        "departments", QT_TRANSLATE_NOOP("Admin", "Departments"), "users-round", _READ, _departments
    ),
    Section("windows", QT_TRANSLATE_NOOP("Admin", "Windows"), "monitor", _READ, _windows),
    Section("items", QT_TRANSLATE_NOOP("Admin", "Matters"), "clipboard-list", _READ, _items),
    Section("staff", QT_TRANSLATE_NOOP("Admin", "Staff"), "users", _READ, StaffSection),
    Section("leave", QT_TRANSLATE_NOOP("Admin", "Leave"), "calendar-days", _READ, LeaveSection),
    Section(
        "calendar",
        QT_TRANSLATE_NOOP("Admin", "Working calendar"),
        "calendar-clock",
        _READ,
        CalendarSection,
    ),
    Section(
        "learning", QT_TRANSLATE_NOOP("Admin", "Learning"), "graduation-cap", _READ, LearningSection
    ),
    Section("words", QT_TRANSLATE_NOOP("Admin", "Word lists"), "type", _READ, WordsSection),
    Section("routing", QT_TRANSLATE_NOOP("Admin", "Routing table"), "split", _READ, RoutingSection),
    Section("alarms", QT_TRANSLATE_NOOP("Admin", "Alarms"), "siren", _READ, AlarmSection),
    Section(
        "backups",
        QT_TRANSLATE_NOOP("Admin", "Backups"),
        "hard-drive",
        Permission.BACK_UP,
        BackupSection,
    ),
)
"""Every section, in the order of the list."""


def sections_for(desk: Desk) -> tuple[Section, ...]:
    """Return the sections this person may see."""
    return tuple(section for section in SECTIONS if desk.actor.may(section.permission))
