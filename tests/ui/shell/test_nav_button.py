"""The buttons of the side bar, where a name breaks at a soft hyphen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from mbc_tracker.content import palette
from mbc_tracker.ui.shell.sidebar import Sidebar
from mbc_tracker.ui.style.theme import Theme


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_in_the_rail_a_long_name_takes_as_many_lines_as_its_button_has_room_for(
    qtbot: QtBot, scale: float
):
    sidebar = Sidebar(
        Theme(palette.load(), scale=scale), [("calendar", "Calen\u00addario", "calendar-days")]
    )
    qtbot.addWidget(sidebar)
    sidebar.show_rail(rail=True)
    sidebar.resize(sidebar.width(), 700)
    sidebar.show()
    entry = sidebar.buttons["calendar"]
    assert entry.minimumSizeHint().width() <= entry.width()
