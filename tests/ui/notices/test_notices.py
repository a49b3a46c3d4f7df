"""The notice of the day: when its card appears, what its buttons do, what is kept of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton

from mbc_tracker.domain.notices.values import Level
from mbc_tracker.domain.profile import DIARY_ONLY, YES
from mbc_tracker.domain.records import BaselineReset, HelpSigns, NoticeShown, Reply
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.emergency.call_dialog import CallDialog
from mbc_tracker.ui.emergency.signs_card import SignsCard
from mbc_tracker.ui.notices.card import NoticeCardView
from mbc_tracker.ui.notices.explanation_dialog import ExplanationDialog
from mbc_tracker.ui.notices.history_dialog import NoticeHistoryDialog
from mbc_tracker.ui.notices.panel import NoticePanel
from mbc_tracker.ui.notices.phone_script_dialog import PhoneScriptDialog
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import a_notice
from tests.ui.acting import child, click, texts

D = TypeVar("D", bound=QDialog)


def opened(window: MainWindow, kind: type[D]) -> D:
    """The dialog of this kind that is open."""
    found = window.findChild(kind)
    assert isinstance(found, kind)
    return found


def cells(window: MainWindow) -> list[list[str]]:
    """The rows of the history."""
    table = opened(window, NoticeHistoryDialog).table
    items = [[table.item(n, column) for column in range(4)] for n in range(table.rowCount())]
    return [[item.text() if item else "" for item in row] for row in items]


def corner(today: TodayPage) -> NoticePanel:
    return child(today, NoticePanel)


@pytest.fixture
def card(today: TodayPage) -> NoticeCardView:
    return corner(today).card


def press(card: NoticeCardView, text: str) -> None:
    click(next(it for it in card.findChildren(QPushButton) if it.text() == text))


def offered(card: NoticeCardView) -> list[str]:
    return [it.text() for it in card.findChildren(QPushButton) if it.isVisibleTo(card)]


def write(today: TodayPage, diary: Diary, **answers: int | str) -> None:
    """Record something through the window, and let the rules look at it."""
    today._operations.run(diary.record, today.day, answers)
    corner(today).show_notice()


def write_tired(today: TodayPage, diary: Diary) -> None:
    """Two days of a high number, which is for soon."""
    diary.record(today.day - timedelta(days=1), {"tiredness": 8})
    write(today, diary, tiredness=8)


def test_nothing_to_point_out_shows_no_card(today: TodayPage, diary: Diary, card: NoticeCardView):
    write(today, diary, cough=2)
    assert card.isHidden()
    assert corner(today).isHidden()
    assert diary.reader.records(NoticeShown) == ()


def test_the_card_says_what_to_do_first_and_then_why(
    today: TodayPage, diary: Diary, card: NoticeCardView
):
    write(today, diary, blood="streaks")
    lines = texts(card)
    assert lines[0] == "Contact your team today"
    assert lines[1].startswith("Please contact your team today")
    assert any("blood" in line.lower() for line in lines[2:])
    assert card.accessibleName().startswith("Contact your team today")


def test_the_rules_look_by_themselves_after_a_press(
    today: TodayPage, diary: Diary, card: NoticeCardView, qtbot
):
    today._operations.run(diary.record, today.day, {"chest_pain": 8})
    qtbot.waitUntil(lambda: not card.isHidden())


def test_what_is_shown_is_kept_once(today: TodayPage, diary: Diary):
    write(today, diary, chest_pain=8)
    write(today, diary, cough=1)
    (kept,) = diary.reader.records(NoticeShown)
    assert (kept.rule, kept.symptom, kept.level) == ("severe", "chest_pain", "today")
    assert kept.evidence == ((today.day, "chest_pain=8"),)
    assert kept.reply is Reply.NONE


def test_undo_takes_the_press_back_and_not_the_keeping(
    today: TodayPage, diary: Diary, card: NoticeCardView
):
    write(today, diary, chest_pain=8)
    today._operations.undo()
    corner(today).show_notice()
    assert diary.reader.day(today.day).answers == ()
    assert card.isHidden()


def test_having_told_the_team_starts_the_usual_afresh(
    today: TodayPage, diary: Diary, card: NoticeCardView
):
    write_tired(today, diary)
    press(card, "I have told my team")
    corner(today).show_notice()
    (mark,) = diary.reader.records(BaselineReset)
    assert (mark.symptom, mark.day) == ("tiredness", today.day)
    (kept,) = diary.reader.records(NoticeShown)
    assert (kept.reply, kept.replied) == (Reply.TOLD_TEAM, today.day)
    assert "You have told your team about this." in texts(card)


def test_what_is_urgent_stays_and_says_that_the_team_knows(
    today: TodayPage, diary: Diary, card: NoticeCardView
):
    write(today, diary, blood="streaks")
    assert "Not now" not in offered(card)
    press(card, "I have told my team")
    corner(today).show_notice()
    assert "You have told your team about this." in texts(card)
    assert "I have told my team" not in offered(card)


def test_a_reply_can_be_undone(today: TodayPage, diary: Diary, card: NoticeCardView):
    write_tired(today, diary)
    press(card, "I have told my team")
    today._operations.undo()
    corner(today).show_notice()
    assert diary.reader.records(BaselineReset) == ()
    assert "I have told my team" in offered(card)


def test_not_now_puts_it_off(today: TodayPage, diary: Diary, card: NoticeCardView):
    write_tired(today, diary)
    press(card, "Not now")
    corner(today).show_notice()
    assert diary.reader.records(NoticeShown)[0].reply is Reply.NOT_NOW
    assert card.isHidden()


def test_diary_only_shows_no_notices(today: TodayPage, diary: Diary, card: NoticeCardView):
    diary.set(DIARY_ONLY, YES)
    write(today, diary, blood="more")
    assert card.isHidden()
    assert not today.signs.isHidden()
    assert not today.advice.isHidden()


def test_looking_back_more_than_a_week_brings_no_card_up(
    today: TodayPage, diary: Diary, card: NoticeCardView
):
    today.show_day(today.day - timedelta(days=8))
    write(today, diary, blood="streaks")
    assert card.isHidden()
    today.show_day(today.day + timedelta(days=1))
    write(today, diary, blood="streaks")
    assert not card.isHidden()


@pytest.fixture
def closing(window: MainWindow) -> Iterator[None]:
    """Close what the test opened."""
    yield
    for dialog in window.findChildren(QDialog):
        dialog.close()


@pytest.mark.usefixtures("closing")
def test_why_names_the_rule_the_values_the_sources_and_that_nobody_reviewed_it(
    today: TodayPage, diary: Diary, card: NoticeCardView, window: MainWindow
):
    write(today, diary, chest_pain=8)
    press(card, "Why am I seeing this?")
    dialog = opened(window, ExplanationDialog)
    lines = " ".join(texts(dialog))
    assert "No clinician has reviewed this rule yet." in lines
    assert "Chest pain or tightness: 8" in lines
    assert "Selby" in lines


@pytest.mark.usefixtures("closing")
def test_what_to_tell_them_can_be_copied(
    today: TodayPage, diary: Diary, card: NoticeCardView, window: MainWindow
):
    write(today, diary, chest_pain=8)
    press(card, "What to tell them")
    dialog = opened(window, PhoneScriptDialog)
    click(dialog.copy)
    copied = QGuiApplication.clipboard().text()
    assert copied == dialog.text.toPlainText()
    assert "Chest pain or tightness: 8" in copied


@pytest.mark.usefixtures("closing")
def test_without_a_printer_it_says_so(
    today: TodayPage,
    diary: Diary,
    card: NoticeCardView,
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr("mbc_tracker.ui.common.printing.has_printer", lambda: False)
    write(today, diary, chest_pain=8)
    press(card, "What to tell them")
    dialog = opened(window, PhoneScriptDialog)
    click(dialog.print)
    assert "This computer has no printer set up. You can copy the text." in texts(dialog)


@pytest.mark.usefixtures("closing")
def test_the_history_lists_notices_and_replies_newest_first(
    today: TodayPage, diary: Diary, card: NoticeCardView, window: MainWindow
):
    today.show_day(today.day - timedelta(days=1))
    write_tired(today, diary)
    press(card, "Not now")
    today.show_day(today.day + timedelta(days=1))
    write(today, diary, blood="streaks")
    press(card, "Notices so far")
    rows = cells(window)
    assert [row[0] for row in rows] == ["22 Nov 2026", "21 Nov 2026"]
    assert rows[0][1].startswith("Blood when coughing")
    assert rows[1][2:] == ["Ring your team today, or on their next working day", "Not now"]


@pytest.mark.usefixtures("closing")
def test_an_empty_history_says_so(today: TodayPage, window: MainWindow):
    corner(today).show_history()
    dialog = opened(window, NoticeHistoryDialog)
    assert "The diary has not pointed anything out yet." in texts(dialog)
    assert dialog.table.isHidden()


@pytest.mark.usefixtures("closing")
def test_a_rule_of_another_version_is_listed_by_its_own_name(
    today: TodayPage, diary: Diary, window: MainWindow
):
    diary.save(a_notice(), label="")
    corner(today).show_history()
    assert "rise" in cells(window)[0][1]


@pytest.fixture
def ticks(window: MainWindow, closing: None) -> SignsCard:
    """The signs in 'Who to call'."""
    click(window.sidebar.help)
    dialog = opened(window, CallDialog)
    found = dialog.findChild(SignsCard)
    assert isinstance(found, SignsCard)
    return found


def test_a_ticked_sign_is_written_down_and_pointed_out(
    ticks: SignsCard, today: TodayPage, diary: Diary, card: NoticeCardView
):
    click(ticks.ticks["cannot_speak"])
    corner(today).show_notice()
    (known,) = diary.reader.records(HelpSigns)
    assert (known.day, known.signs) == (today.day, ("cannot_speak",))
    assert texts(card)[0] == "Get emergency help now"
    pointed = corner(today)._notice
    assert pointed is not None
    assert pointed.card.level is Level.EMERGENCY


def test_a_tick_taken_away_leaves_nothing(ticks: SignsCard, diary: Diary):
    for _ in range(2):
        click(ticks.ticks["cannot_speak"])
    assert diary.reader.records(HelpSigns) == ()


def test_undo_shows_in_the_open_panel(ticks: SignsCard, today: TodayPage):
    click(ticks.ticks["cannot_speak"])
    today._operations.undo()
    assert not ticks.ticks["cannot_speak"].isChecked()


def test_the_questions_of_the_panel_are_answers_of_the_day(
    ticks: SignsCard, today: TodayPage, diary: Diary
):
    leg = next(row for row in ticks.rows if row.symptom.key == "one_leg_swelling")
    click(leg.buttons[1])
    assert diary.reader.day(today.day).value("one_leg_swelling") == "yes"
    assert leg.value == "yes"
