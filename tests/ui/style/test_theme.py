"""Colours, sizes, icons and the style sheet."""

from __future__ import annotations

import re
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QTableWidget, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import mbc_tracker
from mbc_tracker import paths
from mbc_tracker.content import palette
from mbc_tracker.ui.shell import qt_application
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.theme import FAMILY, Theme, chosen_theme, system_look
from mbc_tracker.ui.widgets.base import button
from mbc_tracker.ui.widgets.date_field import DateField

LOOK = palette.load()
THEMES = [Theme(LOOK, dark=dark, scale=scale) for dark in (False, True) for scale in (1.0, 2.0)]
PAIRS = [
    ("ink", "background"),
    ("ink", "surface"),
    ("muted", "background"),
    ("muted", "surface"),
    ("primary", "surface"),
    ("primary", "background"),
    ("primary", "primary_soft"),
    ("ink", "primary_soft"),
    ("on_primary", "primary"),
    ("notice", "notice_surface"),
    ("ink", "notice_surface"),
    ("emergency", "emergency_surface"),
    ("ink", "emergency_surface"),
]


def luminance(colour: QColor) -> float:
    """As WCAG 2.2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [it / 12.92 if it <= 0.04045 else ((it + 0.055) / 1.055) ** 2.4 for it in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself_is_right():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out(theme: Theme, text: str, ground: str):
    assert contrast(theme.colour(text), theme.colour(ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", ["surface", "background"])
def test_the_edges_of_controls_stand_out(theme: Theme, ground: str):
    assert contrast(theme.colour("control"), theme.colour(ground)) >= 3


@pytest.mark.parametrize("rating", range(11))
def test_the_number_on_a_chosen_rating_stands_out(theme: Theme, rating: int):
    assert contrast(*theme.rating_colours(rating)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_the_style_sheet_has_no_gap_left(theme: Theme):
    assert re.findall(r"<\w+>", theme.stylesheet()) == []


def test_twice_the_text_size_doubles_the_text():
    assert THEMES[1].font().pixelSize() == 2 * THEMES[0].font().pixelSize() == 32
    assert "font-size: 32px" in THEMES[1].stylesheet()


@pytest.mark.parametrize(
    ("scale", "large"), [(1.0, False), (1.25, False), (1.5, True), (2.0, True)]
)
def test_text_is_large_from_one_and_a_half_times_on(scale: float, *, large: bool):
    assert Theme(LOOK, scale=scale).has_large_text is large


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_targets_are_never_smaller_than_44_pixels(scale: float):
    assert Theme(LOOK, scale=scale).target >= 44


def test_the_bundled_typeface_is_used(theme: Theme):
    assert FAMILY in QFontDatabase.families()
    assert QFontInfo(theme.font()).family() == FAMILY


ICONS = [
    file.stem
    for file in sorted(paths.resource("icons").glob("*.svg"))
    if "currentColor" in file.read_text(encoding="utf-8")
]


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_drawn_in_the_colour_asked_for(theme: Theme, name: str):
    picture = theme.icon(name, "primary").pixmap(66, 66).toImage()
    inked = [
        picture.pixelColor(x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    ]
    assert inked
    assert theme.colour("primary") in inked


def test_every_icon_is_used_somewhere():
    package = Path(mbc_tracker.__file__).parent
    sources = "".join(file.read_text(encoding="utf-8") for file in package.rglob("*.py"))
    assert not [name for name in ICONS if f'"{name}"' not in sources]


def test_an_icon_is_dimmed_where_it_is_disabled(theme: Theme):
    icon = theme.icon("sun")
    assert icon is theme.icon("sun")
    enabled, dimmed = (
        icon.pixmap(22, 22, mode) for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    )
    assert enabled.toImage() != dimmed.toImage()


@pytest.mark.parametrize("theme", THEMES)
def test_qts_own_parts_take_the_colours_too(theme: Theme):
    palette = theme.palette()
    assert palette.color(QPalette.ColorRole.Window) == theme.colour("background")
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == theme.colour("disabled")


def test_the_application_has_the_programs_name_and_style(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    qapp.setStyleSheet("")  # with one, Qt hides the style behind it
    with monkeypatch.context() as only_one:  # a process can't have a second application
        only_one.setattr("PySide6.QtWidgets.QApplication", lambda arguments: qapp)
        made = qt_application.make_application()
    assert (made.applicationName(), made.applicationDisplayName()) == ("mbc-tracker", "MBC Tracker")
    assert made.style().name() == "fusion"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", ["primary", "plain", "chip", "link"])
def test_the_keyboards_ring_stands_out_in_the_picture(qtbot: QtBot, theme: Theme, kind: str):
    whole = QWidget()
    whole.setObjectName("window")
    whole.setStyleSheet(theme.stylesheet())
    qtbot.addWidget(whole)
    lines = QVBoxLayout(whole)
    first, other = button(theme, "First"), button(theme, "Press me", kind=kind)
    for part in (first, other):
        lines.addWidget(part)
    whole.show()
    qtbot.waitUntil(whole.isActiveWindow)
    other.setFocus()
    picture = other.grab().toImage()
    middle = round(picture.height() / 2)
    ring, gap, inside = (picture.pixelColor(x, middle) for x in (1, 3, 8))
    assert contrast(ring, gap) >= 3
    assert contrast(ring, theme.colour("background")) >= 3
    if kind == "primary":
        assert contrast(inside, gap) >= 3
    whole.close()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", ["qt_calendar_prevmonth", "qt_calendar_nextmonth"])
def test_the_arrows_of_a_dates_calendar_stand_out(qtbot: QtBot, theme: Theme, name: str):
    field = DateField(theme, "Day", date(2026, 11, 22))
    qtbot.addWidget(field)
    arrow = field.calendarWidget().findChild(QToolButton, name)
    assert isinstance(arrow, QToolButton)
    picture = arrow.icon().pixmap(arrow.iconSize()).toImage()
    places = product(range(picture.width()), range(picture.height()))
    colours = [picture.pixelColor(*place) for place in places]
    drawn = {colour.name() for colour in colours if colour.alpha() == 255}
    assert drawn
    assert all(contrast(QColor(colour), theme.colour("surface")) >= 3 for colour in drawn)


@pytest.mark.parametrize("theme", THEMES)
def test_a_table_shows_that_it_has_the_keyboard(qtbot: QtBot, theme: Theme):
    table = QTableWidget(2, 2)
    table.setStyleSheet(theme.stylesheet())
    qtbot.addWidget(table)
    table.show()
    qtbot.waitUntil(table.isActiveWindow)
    table.clearFocus()
    before = table.grab().toImage().pixelColor(1, 60)
    table.setFocus()
    after = table.grab().toImage().pixelColor(1, 60)
    assert contrast(after, before) >= 3
    table.close()


@pytest.mark.parametrize("dark", [False, True])
def test_the_systems_high_contrast_is_heeded(dark: bool):
    plain, strong = (Theme(palette.load(), dark=dark) for _ in range(2))
    strong.raise_contrast()
    for text, ground in (("muted", "background"), ("control", "surface"), ("line", "surface")):
        before = contrast(plain.colour(text), plain.colour(ground))
        assert contrast(strong.colour(text), strong.colour(ground)) > before
    assert contrast(strong.colour("control"), strong.colour("surface")) >= 7
    assert contrast(strong.colour("line"), strong.colour("surface")) >= 4.5


def test_high_contrast_is_asked_of_the_system(
    qapp: QApplication, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
):
    hints = system_look(qapp).accessibility
    high = Qt.ContrastPreference.HighContrast
    monkeypatch.setattr(type(hints), "contrastPreference", lambda _: high)
    theme = chosen_theme(qapp, palette.load(), preferences)
    assert theme.colour("muted") == theme.colour("ink")
