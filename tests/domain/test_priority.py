"""The priority matrix, cell by cell."""

import pytest

from desktop.domain.priority import MATRIX, Priority, Severity, Urgency, priority_of, raised


@pytest.mark.parametrize(
    ("severity", "row"),
    [
        ("S1", ["P1", "P1", "P1", "P2"]),
        ("S2", ["P1", "P1", "P2", "P2"]),
        ("S3", ["P2", "P2", "P3", "P3"]),
        ("S4", ["P3", "P3", "P3", "P4"]),
    ],
)
def test_every_cell_of_the_matrix(severity: str, row: list[str]) -> None:
    assert [priority_of(Severity(severity), urgency) for urgency in Urgency] == row


def test_the_matrix_is_complete_and_read_only() -> None:
    assert len(MATRIX) == len(Severity) * len(Urgency)
    with pytest.raises(TypeError):
        MATRIX[Severity.S1, Urgency.U1] = Priority.P4  # type: ignore[index]


@pytest.mark.parametrize(
    ("start", "levels", "end"),
    [("P3", 1, "P2"), ("P1", 1, "P1"), ("P4", 2, "P2"), ("P2", -1, "P3"), ("P4", -1, "P4")],
)
def test_raising_stops_at_the_ends(start: str, levels: int, end: str) -> None:
    assert raised(Priority(start), levels) == end
