"""A message pasted into the words: cleaned, offered, refused, never broken."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QPushButton

from desktop.domain.intake_rules import WORDS_LIMIT
from desktop.views.intake.intake_screen import IntakeScreen
from tests.views.intake.hands import ALT, Hands


def pasted(screen: IntakeScreen, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    screen.form.words()[0].insertFromMimeData(data)


def test_a_paste_is_cleaned_and_offers_to_fill_empty_fields(screen: IntakeScreen) -> None:
    screen.editor.set("demand", "道歉")
    pasted(screen, "姓名：李静怡\x07\u202e\n电话：138 1234 6621\n诉求：本周拿到证\n等了很久")
    draft = screen.editor.draft
    assert draft.original_text == "姓名：李静怡\n电话：138 1234 6621\n诉求：本周拿到证\n等了很久"
    assert len(screen.notices.texts()) == 2
    assert draft.person.name == "", "nothing is filled in without being asked"
    hands = Hands(screen)
    hands.wait()
    hands.press(Qt.Key.Key_I, ALT)
    draft = screen.editor.draft
    assert (draft.person.name, draft.person.phone) == ("李静怡", "13812346621")
    assert draft.demand == "道歉"


def test_a_paste_of_100_000_characters_is_refused_clearly_and_can_be_kept(
    screen: IntakeScreen,
) -> None:
    screen.editor.set("original_text", "已有的话")
    pasted(screen, "长" * 100_000)
    assert screen.editor.draft.original_text == "已有的话"
    (notice,) = screen.notices.texts()
    assert "100,000" in notice
    assert f"{WORDS_LIMIT:,}" in notice
    button = next(b for b in screen.notices.findChildren(QPushButton) if b.text())
    button.click()
    Hands(screen).wait()
    (file,) = screen.form.attachments.files()
    assert file.size == 300_000
    assert screen.editor.draft.attachment_ids == (file.id,)


def test_a_paste_that_just_fits_is_taken_whole(screen: IntakeScreen) -> None:
    pasted(screen, "𬎆" * WORDS_LIMIT)
    assert screen.editor.draft.original_text == "𬎆" * WORDS_LIMIT
