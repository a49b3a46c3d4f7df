"""Looking closer and moving along: mouse, wheel, keys and buttons."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.period import Period, Range
from mbc_tracker.ui.trends.interactive_chart import ChartPosition, InteractiveChart
from mbc_tracker.ui.trends.page import TrendsPage
from mbc_tracker.ui.trends.view_model import TrendMode
from tests.builders import TODAY, an_event

NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def canvas(filled: TrendsPage) -> InteractiveChart:
    filled.canvas.grab()
    return filled.canvas


def shown(canvas: InteractiveChart) -> Period:
    """What is shown once everything that was asked for has come."""
    QTest.qWait(20)
    return canvas.period


def at(canvas: InteractiveChart, day: date) -> QPoint:
    return canvas.position_of(day)


def turn(canvas: InteractiveChart, delta: QPoint, keys: Qt.KeyboardModifier = NONE) -> bool:
    """Turn the wheel over a day in the chart; whether the chart took it for itself."""
    where = QPointF(at(canvas, TODAY - timedelta(days=7)))
    event = QWheelEvent(
        where,
        QPointF(canvas.mapToGlobal(where)),
        QPoint(),
        delta,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    canvas.wheelEvent(event)
    return event.isAccepted()


def test_plus_looks_closer_minus_wider_and_nought_at_all_again(canvas: InteractiveChart):
    whole = canvas.period
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    closer = shown(canvas)
    assert len(closer) == round(len(whole) * 2 / 3)
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert len(closer) < len(shown(canvas)) <= len(whole)
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert shown(canvas) == whole


def test_shift_and_arrows_move_by_a_quarter(canvas: InteractiveChart):
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    before = shown(canvas)
    QTest.keyClick(canvas, Qt.Key.Key_Left, SHIFT)
    after = shown(canvas)
    assert len(after) == len(before)
    limits = canvas.limits or before
    assert after.first == max(limits.first, before.first - timedelta(len(before) // 4))
    QTest.keyClick(canvas, Qt.Key.Key_Right, SHIFT)
    assert shown(canvas) == before


def test_arrows_alone_still_read_days(canvas: InteractiveChart):
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.day == TODAY


def test_where_nothing_is_recorded_the_keyboard_finds_the_way_back(
    filled: TrendsPage, canvas: InteractiveChart
):
    whole = canvas.period
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.day == whole.first
    while canvas.isVisible():
        QTest.keyClick(canvas, Qt.Key.Key_Plus)
        shown(canvas)
    back = filled.card.zoom.reset_zoom
    assert filled.focusWidget() is back
    assert back.isVisible()
    assert filled.read_out.text() == "", "there is no chart to point at"
    back.click()
    assert shown(canvas) == whole
    assert canvas.isVisible()


def test_the_buttons_do_what_the_keys_do(filled: TrendsPage, canvas: InteractiveChart):
    whole, zoom = canvas.period, filled.card.zoom
    zoom.zoom_in.click()
    closer = shown(canvas)
    zoom.earlier.click()
    assert shown(canvas).first < closer.first
    zoom.later.click()
    assert shown(canvas) == closer
    zoom.zoom_out.click()
    assert len(shown(canvas)) > len(closer)
    zoom.reset_zoom.click()
    assert shown(canvas) == whole


def test_ctrl_and_the_wheel_zoom_on_the_day_under_the_mouse(canvas: InteractiveChart):
    day, whole = TODAY - timedelta(days=7), len(canvas.period)
    before = at(canvas, day).x()
    assert turn(canvas, QPoint(0, 240), CTRL)
    assert len(shown(canvas)) < whole / 2
    canvas.grab()
    assert abs(at(canvas, day).x() - before) < 2 * canvas.width() / len(canvas.period)
    assert turn(canvas, QPoint(0, -120), CTRL)
    assert len(shown(canvas)) < whole


def test_the_wheel_alone_is_left_to_the_page(canvas: InteractiveChart):
    whole = canvas.period
    assert not turn(canvas, QPoint(0, 120))
    assert shown(canvas) == whole


def test_a_wheel_sideways_or_with_shift_moves(canvas: InteractiveChart):
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    before = shown(canvas)
    assert turn(canvas, QPoint(120, 0))
    assert shown(canvas).first < before.first
    assert turn(canvas, QPoint(0, -120), SHIFT)
    assert shown(canvas) == before


def test_small_turns_of_a_touch_pad_add_up(canvas: InteractiveChart):
    whole = canvas.period
    turn(canvas, QPoint(0, 60), CTRL)
    assert shown(canvas) == whole
    turn(canvas, QPoint(0, 60), CTRL)
    assert shown(canvas) != whole


def test_dragging_moves_the_picture_and_then_the_days(canvas: InteractiveChart):
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    before = shown(canvas)
    canvas.grab()
    start = at(canvas, before.first + timedelta(days=20))
    QTest.mousePress(canvas, LEFT, pos=start)
    QTest.mouseMove(canvas, start + QPoint(100, 0))
    QApplication.sendPostedEvents()
    assert canvas.period == before, "nothing is drawn anew while the mouse moves"
    canvas.grab()
    QTest.mouseRelease(canvas, LEFT, pos=start + QPoint(100, 0))
    moved = (before.first - shown(canvas).first).days
    assert 0 < moved < 30


def test_a_click_without_dragging_changes_nothing(canvas: InteractiveChart):
    before = canvas.period
    QTest.mouseClick(canvas, LEFT, pos=at(canvas, TODAY))
    assert shown(canvas) == before


def test_the_days_looked_at_closer_are_named(filled: TrendsPage, canvas: InteractiveChart):
    canvas.zoom_in()
    period = shown(canvas)
    assert filled.summary.second.text().startswith(filled._words.period(period))
    assert "Recorded on" in filled.summary.second.text()


def test_a_range_is_seen_whole_again(filled: TrendsPage, canvas: InteractiveChart):
    canvas.zoom_in()
    shown(canvas)
    filled.chips.chips[Range.MONTH].click()
    assert len(shown(canvas)) == 30


def test_at_the_end_nothing_is_drawn_again(canvas: InteractiveChart, qtbot: QtBot):
    canvas.reset_zoom()
    with qtbot.assertNotEmitted(canvas.limits_changed, wait=30):
        canvas.later()


def test_before_and_after_can_not_be_moved(filled: TrendsPage, scanned: None):
    filled.card.views.chips[TrendMode.PAIR].click()
    canvas, before = filled.canvas, filled.canvas.panels
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_0, Qt.Key.Key_E):
        QTest.keyClick(canvas, key)
    for act in (canvas.zoom_in, canvas.earlier, canvas.later, canvas.reset_zoom):
        act()
    canvas.grab()
    assert not turn(canvas, QPoint(0, 120), CTRL)
    QTest.qWait(20)
    assert canvas.panels is before


def test_a_double_click_means_the_line_close_to_it(
    filled: TrendsPage, canvas: InteractiveChart, qtbot: QtBot
):
    canvas.event_wanted.disconnect(filled.events.write_at)
    day = TODAY - timedelta(days=20)
    with qtbot.waitSignal(canvas.event_wanted) as told:
        QTest.mouseDClick(canvas, LEFT, pos=at(canvas, day) + QPoint(4, 0))
    place = told.args[0]
    assert isinstance(place, ChartPosition)
    assert place.meant([an_event(day=day)])
    assert not place.meant([an_event(day=day - timedelta(days=5))])


def test_the_menu_key_opens_the_menu_at_the_day_that_is_read(
    filled: TrendsPage, canvas: InteractiveChart, qtbot: QtBot
):
    canvas.menu_wanted.disconnect(filled.events.menu_at)
    day = TODAY - timedelta(days=20)
    canvas.mark(day)
    reasons = QContextMenuEvent.Reason
    with qtbot.waitSignal(canvas.menu_wanted) as told:
        canvas.contextMenuEvent(QContextMenuEvent(reasons.Keyboard, QPoint(), QPoint()))
    assert told.args[0] == ChartPosition(day, Period(day, day))
    assert told.args[1] == canvas.mapToGlobal(canvas.position_of(day))
    with qtbot.waitSignal(canvas.menu_wanted) as told:
        canvas.contextMenuEvent(QContextMenuEvent(reasons.Mouse, at(canvas, day), QPoint(7, 7)))
    assert (told.args[0].day, told.args[1]) == (day, QPoint(7, 7))
