"""The notice of the day: when its card appears, what its buttons do, what is kept of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.content import guidance, palette
from mbc_tracker.content.notice_brief import NoticeBrief
from mbc_tracker.domain.notices.values import Level
from mbc_tracker.domain.profile import DIARY_ONLY, YES
from mbc_tracker.domain.records import BaselineReset, HelpSigns, NoticeShown, Reply
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.emergency.call_dialog import CallDialog
from mbc_tracker.ui.emergency.signs_card import SignsCard
from mbc_tracker.ui.notices.bar import NoticeBar
from mbc_tracker.ui.notices.card import NoticeCardView
from mbc_tracker.ui.notices.explanation_dialog import ExplanationDialog
from mbc_tracker.ui.notices.history_dialog import NoticeHistoryDialog
from mbc_tracker.ui.notices.open_line import OpenNoticeLine
from mbc_tracker.ui.notices.panel import NoticePanel
from mbc_tracker.ui.notices.phone_script_dialog import PhoneScriptDialog
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import a_notice
from tests.fakes import FixedClock
from tests.ui.acting import child, click, focused, texts

D = TypeVar("D", bound=QDialog)


def opened(window: MainWindow, kind: type[D]) -> D:
    """The dialog of this kind that is open."""
    found = window.findChild(kind)
    assert isinstance(found, kind)
    return found


def cells(window: MainWindow) -> list[list[str]]:
    """The rows of the history."""
    table = opened(window, NoticeHistoryDialog).table
    items = [[table.item(n, column) for column in range(2)] for n in range(table.rowCount())]
    return [[item.text() if item else "" for item in row] for row in items]


def corner(today: TodayPage) -> NoticePanel:
    return child(today, NoticePanel)


@pytest.fixture
def card(today: TodayPage) -> NoticeCardView:
    return corner(today).card


def press(card: NoticeCardView, text: str) -> None:
    press_in(card, text)


def press_in(part: QWidget, text: str) -> None:
    click(next(it for it in part.findChildren(QPushButton) if it.text() == text))


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


def write_worse(today: TodayPage, diary: Diary) -> None:
    """A month of 3 and 2, then two days of 6 and 5."""
    for back in range(1, 40):
        worse = back == 1
        values = {"breathlessness": 6, "cough": 5} if worse else {"breathlessness": 3, "cough": 2}
        diary.record(today.day - timedelta(days=back), values)
    write(today, diary, breathlessness=6, cough=5)


def test_nothing_to_point_out_shows_no_card(today: TodayPage, diary: Diary, card: NoticeCardView):
    write(today, diary, cough=2)
    assert card.isHidden()
    assert corner(today).isHidden()
    assert today.advice.isVisible()
    assert diary.reader.records(NoticeShown) == ()


def test_the_card_says_what_to_do_and_why_in_one_sentence(
    today: TodayPage, diary: Diary, card: NoticeCardView
):
    write_worse(today, diary)
    assert card.title.text() == "Contact your team today"
    assert card.sentence.text() == (
        "Breathlessness is higher than your usual: 6 today, usual 3. Cough too. "
        "Don’t put it down to a cold."
    )
    assert offered(card) == ["Who to call", "I have told my team", "Why?", "What to tell them"]
    assert not today.advice.isVisible()
    assert today.head.shortcuts.isVisible()


def test_the_card_is_no_higher_than_the_picture(
    today: TodayPage, diary: Diary, card: NoticeCardView, window: MainWindow, qtbot: QtBot
):
    write_worse(today, diary)
    qtbot.waitUntil(card.isVisible)
    qtbot.wait(20)
    assert (card.width(), card.height() <= 290) == (272, True)


def test_a_card_never_takes_the_keyboard(today: TodayPage, diary: Diary):
    before = focused(today)
    write_worse(today, diary)
    assert focused(today) is before


def test_the_rules_look_by_themselves_after_a_press(
    today: TodayPage, diary: Diary, card: NoticeCardView, qtbot: QtBot
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
    assert today.advice.isVisible()


def test_having_told_the_team_starts_the_usual_afresh(
    today: TodayPage, diary: Diary, card: NoticeCardView
):
    write_tired(today, diary)
    press(card, "I have told my team")
    (mark,) = diary.reader.records(BaselineReset)
    assert (mark.symptom, mark.day) == ("tiredness", today.day)
    (kept,) = diary.reader.records(NoticeShown)
    assert (kept.reply, kept.replied) == (Reply.TOLD_TEAM, today.day)
    assert texts(card) == ["✓ You told your team today about tiredness."]


def test_a_second_press_after_the_reply_lands_on_nothing(
    today: TodayPage, diary: Diary, card: NoticeCardView, window: MainWindow, qtbot: QtBot
):
    write_worse(today, diary)
    qtbot.waitUntil(card.isVisible)
    qtbot.wait(20)
    height, spot = card.height(), card.told_button.mapTo(window, card.told_button.rect().center())
    click(card.told_button)
    qtbot.wait(20)
    under = window.childAt(spot)
    assert not isinstance(under, QAbstractButton)
    assert card.height() == height
    assert not today.advice.isVisible()


def test_when_today_is_next_opened_the_reply_is_a_quiet_line(
    today: TodayPage, diary: Diary, card: NoticeCardView, window: MainWindow, qtbot: QtBot
):
    write_worse(today, diary)
    press(card, "I have told my team")
    window.show_page("learn")
    window.show_page("today")
    assert texts(card) == ["✓ You told your team today about breathlessness and cough."]
    assert today.advice.isVisible()
    qtbot.waitUntil(lambda: card.height() < 100)


def test_on_later_days_the_line_says_when_to_call_again(
    today: TodayPage, diary: Diary, card: NoticeCardView, window: MainWindow, clock: FixedClock
):
    write_worse(today, diary)
    press(card, "I have told my team")
    clock.set_day(today.day + timedelta(days=1))
    window.check_clock()
    write(today, diary, breathlessness=6)
    (line,) = texts(card)
    assert line.startswith("✓ You told your team on Sunday: breathlessness 6.")
    assert "Call again if it gets worse" in line


def test_a_reply_can_be_undone(today: TodayPage, diary: Diary, card: NoticeCardView):
    write_tired(today, diary)
    press(card, "I have told my team")
    today._operations.undo()
    corner(today).show_notice()
    assert diary.reader.records(BaselineReset) == ()
    assert "I have told my team" in offered(card)


def open_why(panel: NoticePanel, window: MainWindow) -> ExplanationDialog:
    panel._explain()
    return opened(window, ExplanationDialog)


@pytest.mark.usefixtures("closing")
def test_tab_comes_to_the_replies_in_why_after_the_links(
    today: TodayPage, diary: Diary, card: NoticeCardView, window: MainWindow
):
    write_tired(today, diary)
    why = open_why(corner(today), window)
    names: list[str] = []
    stop = why.nextInFocusChain()
    while stop is not None and stop is not why:
        if isinstance(stop, QPushButton) and stop.isVisible():
            names.append(stop.text())
        stop = stop.nextInFocusChain()
    assert names[-3:] == ["I have told my team", "Not now", "Close"]


@pytest.mark.usefixtures("closing")
def test_not_now_is_in_why_and_hides_the_card_for_the_day(
    today: TodayPage, diary: Diary, card: NoticeCardView, window: MainWindow
):
    write_tired(today, diary)
    press_in(open_why(corner(today), window), "Not now")
    assert diary.reader.records(NoticeShown)[0].reply is Reply.NOT_NOW
    assert texts(card) == ["✓ Hidden for today."]
    window.show_page("learn")
    window.show_page("today")
    assert card.isHidden()
    today._operations.undo()
    corner(today).show_notice()
    assert "I have told my team" in offered(card)


@pytest.mark.usefixtures("closing")
def test_what_is_urgent_can_not_be_put_off(today: TodayPage, diary: Diary, window: MainWindow):
    write(today, diary, blood="streaks")
    dialog = open_why(corner(today), window)
    assert "Not now" not in [it.text() for it in dialog.findChildren(QPushButton)]
    press_in(dialog, "I have told my team")
    assert diary.reader.records(NoticeShown)[0].reply is Reply.TOLD_TEAM


@pytest.mark.usefixtures("closing")
@pytest.mark.parametrize(("blood", "emergency"), [("more", True), ("streaks", False)])
def test_more_begins_with_whom_to_call(
    today: TodayPage, diary: Diary, window: MainWindow, blood: str, *, emergency: bool
):
    write(today, diary, blood=blood)
    dialog = open_why(corner(today), window)
    said = " ".join(texts(dialog))
    unreachable = guidance.load().advice.unreachable
    notice = corner(today)._notice
    assert notice is not None
    if emergency:
        assert unreachable not in said
    else:
        assert said.index(notice.card.asks[0]) < said.index(unreachable)


def test_diary_only_shows_no_notices(today: TodayPage, diary: Diary, card: NoticeCardView):
    diary.set(DIARY_ONLY, YES)
    write(today, diary, blood="more")
    assert card.isHidden()
    assert not corner(today).bar.isVisible()
    assert today.signs.isVisible()
    assert today.advice.isVisible()


# The bar of an emergency


def test_an_emergency_is_a_bar_in_the_place_of_progress_and_shortcuts(
    today: TodayPage, diary: Diary, window: MainWindow, qtbot: QtBot
):
    window._operations.run(diary.set, "country", "GB")
    write(today, diary, blood="more")
    bar = corner(today).bar
    qtbot.waitUntil(bar.isVisible)
    qtbot.wait(20)
    assert bar.heading.text() == "Call 999 now"
    assert bar.sentence.text() == (
        "You wrote: blood when coughing (more than streaks). Do not wait to see if it passes."
    )
    assert not today.head.shortcuts.isVisible()
    assert not today.head.progress.isVisible()
    assert not corner(today).card.isVisible()
    assert "I coughed" not in corner(today).script.text.text()
    assert corner(today).script.text.text() == (
        "“I have been treated for breast cancer. Today I wrote down blood when coughing "
        "(more than streaks). What should I do now?”"
    )
    assert not today.advice.isVisible()
    assert bar.height() == 52


def test_without_a_country_the_bar_names_no_number(today: TodayPage, diary: Diary):
    write(today, diary, blood="more")
    assert corner(today).bar.heading.text() == "Call your emergency number now"


def test_after_the_reply_the_bar_is_a_quiet_line_until_the_day_is_next_opened(
    today: TodayPage, diary: Diary, window: MainWindow, qtbot: QtBot
):
    write(today, diary, blood="more")
    bar = corner(today).bar
    qtbot.waitUntil(bar.isVisible)
    click(bar.told_button)
    assert bar.sentence.text() == "✓ You told your team today about blood when coughing. 10 left"
    assert not [it for it in bar.findChildren(QPushButton) if it.isVisible()]
    assert not today.head.shortcuts.isVisible()
    window.show_page("learn")
    window.show_page("today")
    assert not bar.isVisible()
    assert today.head.shortcuts.isVisible()
    assert texts(corner(today).card) == ["✓ You told your team today about blood when coughing."]
    today._operations.undo()
    corner(today).show_notice()
    assert bar.isVisible()


def test_the_bar_stays_whichever_day_is_looked_at(today: TodayPage, diary: Diary):
    write(today, diary, blood="more")
    today.show_day(today.day - timedelta(days=1))
    corner(today).show_notice()
    assert corner(today).bar.isVisible()


@pytest.mark.usefixtures("closing")
def test_the_words_beside_the_bar_are_shown_large(
    today: TodayPage, diary: Diary, window: MainWindow
):
    write(today, diary, blood="more")
    press_in(corner(today).script, "Show it large")
    assert "breast cancer" in opened(window, PhoneScriptDialog).text.toPlainText()


# Other days


def test_looking_at_another_day_never_changes_what_today_shows(
    today: TodayPage, diary: Diary, card: NoticeCardView
):
    write_worse(today, diary)
    before, kept = texts(card), diary.reader.records(NoticeShown)
    for back in range(1, 8):
        today.show_day(today._today - timedelta(days=back))
        corner(today).show_notice()
    assert diary.reader.records(NoticeShown) == kept
    today.show_day(today._today)
    corner(today).show_notice()
    assert texts(card) == before


def test_looking_at_a_day_that_was_filled_in_late_leaves_todays_card(
    today: TodayPage, diary: Diary, card: NoticeCardView
):
    for back in range(1, 40):
        diary.record(today.day - timedelta(days=back), {"cough": 3})
    write(today, diary, cough=3)
    before = texts(card)
    assert before
    today.show_day(today.day - timedelta(days=9))
    corner(today).show_notice()
    today.show_day(today._today)
    corner(today).show_notice()
    assert texts(card) == before


def test_what_is_urgent_on_the_day_on_screen_is_shown_and_asked_about_on_today(
    today: TodayPage, diary: Diary, card: NoticeCardView
):
    today.show_day(today.day - timedelta(days=1))
    write(today, diary, blood="streaks")
    assert card.title.text() == "Contact your team today"
    assert "I have told my team" in offered(card)
    today.show_day(today._today)
    assert corner(today).line.isVisible()
    assert card.isHidden()
    today.show_day(today._today - timedelta(days=1))
    corner(today).show_notice()
    press(card, "I have told my team")
    today.show_day(today._today)
    assert not corner(today).line.isVisible()


def test_what_is_not_urgent_on_another_day_is_not_shown(
    today: TodayPage, diary: Diary, card: NoticeCardView
):
    today.show_day(today.day - timedelta(days=1))
    write_tired(today, diary)
    assert card.isHidden()
    assert diary.reader.records(NoticeShown) == ()


def test_an_emergency_filled_in_for_another_day_is_written_down(today: TodayPage, diary: Diary):
    yesterday = today.day - timedelta(days=1)
    today.show_day(yesterday)
    write(today, diary, blood="more")
    assert corner(today).bar.isVisible()
    assert [(it.day, it.level) for it in diary.reader.records(NoticeShown)] == [
        (yesterday, "emergency")
    ]
    today.show_day(today._today)
    assert corner(today).line.isVisible()


def test_looking_back_more_than_a_week_brings_no_card_up(
    today: TodayPage, diary: Diary, card: NoticeCardView
):
    today.show_day(today.day - timedelta(days=8))
    write(today, diary, blood="streaks")
    assert card.isHidden()


# The line about an earlier day


@pytest.fixture
def unanswered(
    today: TodayPage, diary: Diary, window: MainWindow, clock: FixedClock
) -> OpenNoticeLine:
    """The day after an emergency that the team was not told of."""
    write(today, diary, blood="more")
    clock.set_day(today.day + timedelta(days=1))
    window.check_clock()
    return corner(today).line


def test_an_urgent_notice_without_a_reply_is_a_line_when_the_next_day_opens(
    unanswered: OpenNoticeLine, today: TodayPage
):
    assert unanswered.isVisible()
    assert unanswered.text.text() == (
        "On Sunday you wrote: blood when coughing (more than streaks). Have you told your team?"
    )
    assert not corner(today).bar.isVisible()
    assert today.head.shortcuts.isVisible()


def test_the_line_keeps_its_height_after_yes_until_the_day_changes(
    unanswered: OpenNoticeLine, today: TodayPage, diary: Diary, window: MainWindow
):
    height = unanswered.height()
    click(unanswered.yes)
    assert unanswered.text.text() == "✓ You told your team about this."
    assert not unanswered.yes.isVisible()
    assert unanswered.height() == height
    assert diary.reader.records(NoticeShown)[0].reply is Reply.TOLD_TEAM
    today._operations.undo()
    corner(today).show_notice()
    assert unanswered.yes.isVisible()
    unanswered.told.emit()
    window.show_page("learn")
    window.show_page("today")
    assert unanswered.text.text() == "✓ You told your team about this."
    today.show_day(today.day - timedelta(days=1))
    today.show_day(today._today)
    assert not unanswered.isVisible()


@pytest.mark.usefixtures("closing")
def test_of_several_the_gravest_is_named_and_the_others_counted(
    today: TodayPage, diary: Diary, window: MainWindow, clock: FixedClock
):
    write(today, diary, blood="more", chest_pain=8)
    clock.set_day(today.day + timedelta(days=1))
    window.check_clock()
    line = corner(today).line
    assert "more than streaks" in line.text.text()
    assert line.others.text() == "and 1 more"
    click(line.others)
    assert len(cells(window)) == 2


def test_the_line_leads_to_who_to_call(unanswered: OpenNoticeLine, window: MainWindow):
    click(unanswered.call)
    window.findChildren(CallDialog)[0].close()


# Where it is narrow


@pytest.fixture
def narrow(today: TodayPage, window: MainWindow, qtbot: QtBot) -> NoticePanel:
    """The panel in a window without a side column."""
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: today.answers.width() > 800)
    return corner(today)


@pytest.mark.usefixtures("closing")
def test_a_notice_stands_in_the_head_where_there_is_no_side_column(
    narrow: NoticePanel, today: TodayPage, diary: Diary, window: MainWindow
):
    write_worse(today, diary)
    assert not narrow.card.isVisible()
    assert narrow.bar.isVisible()
    assert narrow.bar.heading.text() == "Contact your team today"
    assert "Breathlessness" in narrow.bar.sentence.text()
    shown = [it.text() for it in narrow.bar.findChildren(QPushButton) if it.isVisible()]
    assert shown == ["Who to call", "More"]
    click(narrow.bar.more)
    press_in(opened(window, ExplanationDialog), "I have told my team")
    assert narrow.bar.sentence.text().startswith("✓ You told your team today")
    window.show_page("learn")
    window.show_page("today")
    assert not narrow.bar.isVisible()
    assert narrow.card.isVisible()


def test_the_notice_moves_when_the_window_changes(
    narrow: NoticePanel, today: TodayPage, diary: Diary, window: MainWindow, qtbot: QtBot
):
    write_worse(today, diary)
    window.resize(1280, 800)
    qtbot.waitUntil(narrow.card.isVisible)
    assert not narrow.bar.isVisible()
    window.resize(1024, 700)
    qtbot.waitUntil(narrow.bar.isVisible)
    assert not narrow.card.isVisible()


def test_the_line_puts_its_buttons_below_where_the_text_needs_the_room(
    unanswered: OpenNoticeLine,
):
    unanswered.arrange(1036)
    wide = unanswered.height()
    unanswered.arrange(500)
    assert wide == 52
    assert unanswered.height() > wide


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
    press(card, "Why?")
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
    today: TodayPage, diary: Diary, window: MainWindow, clock: FixedClock
):
    write_tired(today, diary)
    press_in(open_why(corner(today), window), "Not now")
    clock.set_day(today.day + timedelta(days=1))
    window.check_clock()
    write(today, diary, blood="streaks")
    press_in(open_why(corner(today), window), "Notices so far")
    rows = cells(window)
    assert [row[0] for row in rows] == ["23 Nov 2026", "22 Nov 2026"]
    assert rows[0][1].startswith("Blood when coughing")
    assert rows[1][1].splitlines()[1:] == [
        "Ring your team today, or on their next working day",
        "Your reply: Not now",
    ]


@pytest.mark.usefixtures("closing")
def test_the_history_names_readings_and_what_was_removed_since(
    today: TodayPage, diary: Diary, window: MainWindow
):
    diary.save(
        replace(a_notice(), id="oxygen", symptom="spo2"),
        replace(a_notice(), id="own", symptom="own-9"),
        label="",
    )
    corner(today).show_history()
    names = {row[1].partition(":")[0] for row in cells(window)}
    assert names == {"Oxygen (SpO2)", "A symptom that was removed"}


def test_in_large_letters_the_history_needs_no_scrolling_sideways(
    preferences: Preferences, opens: Callable[[str], Session], diary: Diary, qtbot: QtBot
):
    preferences.text_size = 200
    diary.save(a_notice("face_neck_swelling", reply=Reply.TOLD_TEAM), label="")
    window = opens("today").window
    window.resize(1024, 640)
    child(window, NoticePanel).show_history()
    table = opened(window, NoticeHistoryDialog).table
    qtbot.waitUntil(table.isVisible)
    assert table.horizontalHeader().length() <= table.viewport().width()
    told = table.item(0, 1)
    assert told is not None
    assert told.text().splitlines() == [
        "New swelling of face or neck: rise",
        "Contact your team today",
        "Your reply: I have told my team",
    ]
    assert table.rowHeight(0) >= 3 * table.fontMetrics().lineSpacing()
    opened(window, NoticeHistoryDialog).close()


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
    ticks: SignsCard, today: TodayPage, diary: Diary
):
    click(ticks.ticks["cannot_speak"])
    corner(today).show_notice()
    (known,) = diary.reader.records(HelpSigns)
    assert (known.day, known.signs) == (today.day, ("cannot_speak",))
    bar = corner(today).bar
    assert bar.heading.text() == "Call your emergency number now"
    assert "Do not wait" in bar.sentence.text()
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


HEADINGS = [
    *("Call 999 now", "Call your emergency number now", "Contact your team today"),
    *("Ring your team today, or on their next working day", "Bring this up at your next visit"),
]


@pytest.mark.parametrize("width", [1000, 848, 784, 720])
@pytest.mark.parametrize("heading", HEADINGS)
def test_no_heading_is_cut_at_200_per_cent(qtbot: QtBot, heading: str, width: int):
    theme = Theme(palette.load(), scale=2.0)
    urgent = heading.startswith("Call")
    level = Level.EMERGENCY if urgent else Level.SOON
    bar = NoticeBar(theme)
    qtbot.addWidget(bar)
    bar.setFixedSize(width, 88)
    bar.show()
    brief = NoticeBrief(level, heading, "Do not wait.", ("Do not wait.",), "", "")
    bar.show_notice(brief, narrow=True, answerable=True)
    assert bar.heading.height_for(heading, bar.heading.width()) <= bar.heading.height()
    assert bar.rect().contains(bar.heading.geometry())
    if bar.sentence.isVisible():
        assert bar.rect().contains(bar.sentence.geometry())
        assert bar.sentence.y() >= bar.heading.geometry().bottom()
    bar.close()
