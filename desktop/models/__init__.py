"""Mapped classes, one file per noun; importing the package registers every table."""

from desktop.models.base import NO_DUE, Base
from desktop.models.case import Case
from desktop.models.clock import CaseClock
from desktop.models.danger import DangerCase, DangerLog
from desktop.models.desk import (
    Counter,
    DeskLog,
    Draft,
    FormDraft,
    ImportedRow,
    ImportMapping,
    Setting,
    Tally,
    VoidNumber,
)
from desktop.models.entry import Entry
from desktop.models.learned import LearnedModel
from desktop.models.organisation import (
    CalendarDay,
    CalendarVersion,
    Department,
    Hall,
    Item,
    Window,
)
from desktop.models.paper import Attachment, Delivery, Document, DocumentFile
from desktop.models.person import CasePerson
from desktop.models.point import Point
from desktop.models.ring import Ring
from desktop.models.rule_book import RuleBookVersion
from desktop.models.staff import Leave, ShiftLog, SignInFailure, Staff, StaffRole
from desktop.models.work import CoHandler, FollowUp, Link, Request, Review

__all__ = [
    "NO_DUE",
    "Attachment",
    "Base",
    "CalendarDay",
    "CalendarVersion",
    "Case",
    "CaseClock",
    "CasePerson",
    "CoHandler",
    "Counter",
    "DangerCase",
    "DangerLog",
    "Delivery",
    "Department",
    "DeskLog",
    "Document",
    "DocumentFile",
    "Draft",
    "Entry",
    "FollowUp",
    "FormDraft",
    "Hall",
    "ImportMapping",
    "ImportedRow",
    "Item",
    "LearnedModel",
    "Leave",
    "Link",
    "Point",
    "Request",
    "Review",
    "Ring",
    "RuleBookVersion",
    "Setting",
    "ShiftLog",
    "SignInFailure",
    "Staff",
    "StaffRole",
    "Tally",
    "VoidNumber",
    "Window",
]
