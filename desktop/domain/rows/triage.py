"""Rows about triage: how often the triggers fire, and how often they do so without cause."""

from dataclasses import dataclass

LEAST_FOR_A_SHARE = 10
"""Below so many cases a per cent says nothing (design rules §4)."""


@dataclass(frozen=True, slots=True)
class TriggerFigure:
    """In how many cases a trigger fired, was confirmed, and was dismissed as not so."""

    code: str
    fired: int
    confirmed: int
    dismissed: int

    @property
    def false_share(self) -> float | None:
        """Return dismissed ÷ fired from 0 to 1, None while too few fired to tell."""
        return self.dismissed / self.fired if self.fired >= LEAST_FOR_A_SHARE else None
