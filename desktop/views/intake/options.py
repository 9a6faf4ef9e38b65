"""What the search fields offer, made of what the hall has."""

from collections.abc import Iterable

from desktop.domain.rows.organisation import Choices
from desktop.views.intake.field_box import FieldBox
from desktop.views.intake.field_spec import Shape
from desktop.views.intake.search_pick import Option, SearchPick


def offer(boxes: Iterable[FieldBox], choices: Choices) -> None:
    """Fill every search field among `boxes`."""
    windows = [
        Option(window.id, f"{window.code} {window.name}", window.floor)
        for window in choices.windows
    ]
    options = {
        "department_id": [Option(d.id, d.name, d.code) for d in choices.departments],
        "window_id": windows,
        "place": windows,
        "item_id": [Option(item.id, item.name, item.code) for item in choices.items],
        "accused_staff_id": [
            Option(person.id, f"{person.number} {person.name}", person.initials)
            for person in choices.staff
        ],
    }
    searching = (Shape.SEARCH, Shape.ACCUSED, Shape.WHERE)
    for box in boxes:
        if box.spec.shape in searching and isinstance(box.input, SearchPick):
            box.input.set_options(options[box.spec.path])
