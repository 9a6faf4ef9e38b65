"""What every screen is given: who works here, with which services, and how work leaves the GUI."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the services bring the database stack, which the first window must not load
    from desktop.domain.actor import Actor
    from desktop.domain.clock import Clock
    from desktop.services.all import Services
    from desktop.tasks import TaskRunner
    from desktop.views.words.moments import Moments


@dataclass(frozen=True, slots=True)
class Desk:
    """One signed-in person at one workstation."""

    actor: "Actor"
    services: "Services"
    tasks: "TaskRunner"
    clock: "Clock"
    moments: "Moments"
