"""The coaching card in the rail: what to say aloud, what to do, what to avoid."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from desktop.views.intake.coaching import (
    CARDS_FILE,
    LISTENING_FROM,
    card_for,
    read_cards,
    surname_of,
)
from desktop.views.intake.draft_editor import DraftEditor
from desktop.views.theme.look import Look
from desktop.views.widgets.painting import paint_control
from desktop.views.widgets.plain_label import PlainLabel
from desktop.views.widgets.speaking import Speaking
from desktop.views.widgets.tag import Tag
from desktop.views.widgets.tag_text import TagKind
from desktop.views.words.language import is_chinese

_EDGE = 4


class CoachingPanel(Speaking, QFrame):
    """Follows the draft; calm ground until the person is angry, then warm and first."""

    def __init__(self, look: Look, editor: DraftEditor, clerk: str) -> None:
        super().__init__()
        self._look = look
        self._editor = editor
        self._surname = surname_of(clerk)
        self._cards = read_cards(CARDS_FILE.read_text("utf-8"))
        self._icon = QLabel()
        self._title = PlainLabel(role="card-title")
        self._skill = PlainLabel(role="caption")
        self._tags = tuple(
            Tag(look, kind=kind) for kind in (TagKind.INFO, TagKind.SUCCESS, TagKind.DANGER)
        )
        self._lines = (PlainLabel(role="say"), PlainLabel(role="body"), PlainLabel(role="body"))
        self._lay()
        look.changed.connect(self._follow)
        editor.changed.connect(self._follow)
        editor.replaced.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        words = (self.tr("Say"), self.tr("Do"), self.tr("Avoid"))
        for tag, word in zip(self._tags, words, strict=True):
            tag.setText(word)
        self._follow()

    def is_urgent(self) -> bool:
        """Tell whether this card comes first."""
        return self._editor.draft.emotion >= LISTENING_FROM

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave the skill out where there is only room for the words."""
        self._skill.setVisible(not narrow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, frame and edge."""
        tokens, warm = self._look.tokens, self.is_urgent()
        painter = QPainter(self)
        line = tokens.warning_line if warm else tokens.line
        paint_control(painter, self.rect(), tokens.warning_soft if warm else tokens.card, line)
        if warm:
            painter.fillRect(0, 1, _EDGE, self.height() - 2, tokens.warning)
        painter.end()

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        head.addWidget(self._skill)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for row, (tag, line) in enumerate(zip(self._tags, self._lines, strict=True)):
            line.setWordWrap(True)
            grid.addWidget(tag, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line, row, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 12, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(grid)

    def _follow(self, *_: object) -> None:
        language = "zh" if is_chinese() else "en"
        advice = card_for(self._cards, self._editor.draft).advice[language]
        self._title.setText(advice.title)
        self._title.set_role("warning" if self.is_urgent() else "card-title")
        self._skill.setText(advice.skill)
        texts = (advice.say.format(surname=self._surname), advice.do, advice.avoid)
        for line, text in zip(self._lines, texts, strict=True):
            line.setText(text)
        color = "warning_text" if self.is_urgent() else "text_2"
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._look.pixmap("message-circle-heart", color, 16, ratio))
        self.setAccessibleName(advice.title)
        self.update()
