"""Makes the widget of a field, ties it to the draft, and words it in the language in force."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.domain.codes import PreferredContact
from desktop.domain.drafts import IntakeDraft
from desktop.domain.masking import mask_identity, mask_phone
from desktop.views.intake.binding import Binding, Tie, tie_of
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.intake.field_box import FieldBox
from desktop.views.intake.field_spec import FieldSpec, Shape
from desktop.views.intake.field_words import NO_CONTACT
from desktop.views.intake.fit_pick import FitPick
from desktop.views.intake.free_pick import Answer, FreePick
from desktop.views.intake.needs_input import NeedsInput
from desktop.views.intake.points_input import PointsInput
from desktop.views.intake.search_pick import SearchPick
from desktop.views.intake.words_input import WordsInput
from desktop.views.theme.look import Look
from desktop.views.widgets.masked_input import MaskedInput
from desktop.views.widgets.pick_input import PickInput
from desktop.views.widgets.segment import Segment
from desktop.views.widgets.text_area import TextArea
from desktop.views.widgets.text_input import TextInput

_EXPRESS = "express"
_EXPRESS_HEIGHT = 48
_HEIGHT = 32


class FieldMaker:
    """Makes boxes for one view of the form; `express` makes them large."""

    def __init__(self, look: Look, editor: DraftEditor, *, express: bool = False) -> None:
        self._look = look
        self._editor = editor
        self._express = express
        self._height = _EXPRESS_HEIGHT if express else _HEIGHT

    def box(self, spec: FieldSpec, label_width: int = 0) -> FieldBox:
        """Return the field, tied and named."""
        widget = self._widget(spec)
        if self._express:
            _enlarge(widget)
        box = FieldBox(self._look, spec, widget, label_width, self._height)
        Binding(self._editor, widget, _TIES.get(spec.shape, tie_of)(spec.path))
        return box

    def _widget(self, spec: FieldSpec) -> QWidget:
        look = self._look
        makers: Mapping[Shape, Callable[[], QWidget]] = {
            Shape.LINE: partial(TextInput, look),
            Shape.WORDS: partial(WordsInput, look, 2),
            Shape.AREA: partial(TextArea, look, lines=1),
            Shape.PHONE: partial(MaskedInput, look, mask_phone),
            Shape.IDENTITY: partial(MaskedInput, look, mask_identity),
            Shape.SEGMENT: partial(Segment, look, ()),
            Shape.EMOTION: partial(Segment, look, ()),
            Shape.PICK: partial(FitPick, look),
            Shape.SUBTYPE: partial(FitPick, look),
            Shape.CONTACT: partial(FitPick, look),
            Shape.SEARCH: partial(SearchPick, look),
            Shape.ACCUSED: partial(FreePick, look),
            Shape.WHERE: partial(FreePick, look),
            Shape.TICK: QCheckBox,
            Shape.NEEDS: partial(NeedsInput, look),
            Shape.POINTS: partial(PointsInput, look),
        }
        return makers[spec.shape]()


def _enlarge(widget: QWidget) -> None:
    match widget:
        case MaskedInput():
            widget.input.set_size(_EXPRESS)
        case TextInput() | PickInput():
            widget.set_size(_EXPRESS)
        case WordsInput():
            widget.set_large()
        case Segment():
            widget.set_height(_EXPRESS_HEIGHT)


def _contact_tie(_path: str) -> Tie:
    def show(draft: IntakeDraft) -> str:
        return NO_CONTACT if draft.no_contact else draft.preferred_contact.value

    def take(value: str) -> dict[str, object]:
        if value == NO_CONTACT:
            return {"no_contact": True}
        return {"no_contact": False, "preferred_contact": PreferredContact(value)}

    return Tie(show, take)


def _emotion_tie(_path: str) -> Tie:
    return Tie(lambda draft: str(draft.emotion), lambda value: {"emotion": int(value)})


def _code_tie(path: str) -> Tie:
    """Tie a code, which the widget keeps as plain text."""
    plain = tie_of(path)
    return Tie(lambda draft: str(plain.show(draft)), plain.take)


def _free_tie(id_path: str, words_path: str, *, exclusive: bool) -> Tie:
    """Tie an id and words to one field; `exclusive` words go when an id is picked."""

    def show(draft: IntakeDraft) -> Answer:
        return getattr(draft, id_path), getattr(draft, words_path)

    def take(answer: Answer) -> dict[str, object]:
        chosen, words = answer
        return {id_path: chosen, words_path: "" if exclusive and chosen is not None else words}

    return Tie(show, take)


_TIES: Mapping[Shape, Callable[[str], Tie]] = {
    Shape.SEGMENT: _code_tie,
    Shape.PICK: _code_tie,
    Shape.SUBTYPE: _code_tie,
    Shape.CONTACT: _contact_tie,
    Shape.EMOTION: _emotion_tie,
    Shape.ACCUSED: lambda _path: _free_tie("accused_staff_id", "accused_text", exclusive=True),
    Shape.WHERE: lambda _path: _free_tie("window_id", "place", exclusive=False),
}
