"""Enter presses the button that has the keyboard, and no other one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, chip

ENTERS = [Qt.Key.Key_Return, Qt.Key.Key_Enter]


class Asking(Dialog):
    """A dialog with both of its usual buttons, and what was done in it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.done_with: list[str] = []
        self.accepted.connect(lambda: self.done_with.append("accepted"))
        self.rejected.connect(lambda: self.done_with.append("rejected"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)


@pytest.fixture
def asking(qtbot: QtBot, theme: Theme) -> Asking:
    below = QWidget()
    qtbot.addWidget(below)
    return Asking(theme, below)


@pytest.mark.parametrize("which", ENTERS)
def test_enter_on_a_button_presses_it(qtbot: QtBot, theme: Theme, which: Qt.Key):
    pressed: list[bool] = []
    page = QWidget()
    qtbot.addWidget(page)
    link = button(theme, "Show all pages", kind="link")
    link.setParent(page)
    link.clicked.connect(lambda: pressed.append(True))
    page.show()
    QTest.keyClick(link, which)
    assert pressed == [True]
    link.setEnabled(False)
    QTest.keyClick(link, which)
    assert pressed == [True]


@pytest.mark.parametrize("which", ENTERS)
def test_enter_on_cancel_cancels(asking: Asking, which: Qt.Key):
    main = asking.add_buttons("Save", "Cancel")
    asking.open()
    assert main.isDefault()
    cancel = next(one for one in asking.findChildren(type(main)) if one.text() == "Cancel")
    cancel.setFocus()
    QTest.keyClick(cancel, which)
    assert asking.done_with == ["rejected"]


def test_enter_elsewhere_is_still_for_the_main_button(asking: Asking, theme: Theme):
    choice = chip(theme, "A4")
    asking.body.addWidget(choice)
    asking.add_buttons("Save", "Cancel")
    asking.open()
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Return)
    assert asking.done_with == ["accepted"]


def test_enter_never_presses_what_a_slip_would_cost(asking: Asking):
    risky = asking.add_risky_buttons("Restore", "Keep my diary")
    asking.open()
    risky.setFocus()
    QTest.keyClick(risky, Qt.Key.Key_Return)
    assert asking.done_with == ["rejected"]
