"""The window in another language: nothing English is left, switching keeps all, damage is said."""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mbc_tracker.content import messages, palette
from mbc_tracker.content.languages import LANGUAGES
from mbc_tracker.domain.symptoms import Recall
from mbc_tracker.message import CountedMessage
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.calendar.month_view import mark_letters
from mbc_tracker.ui.calendar.page import CalendarPage
from mbc_tracker.ui.settings.measurements_card import MeasurementChoicesCard
from mbc_tracker.ui.settings.page import SettingsPage
from mbc_tracker.ui.shell import translator
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.date_field import DateField
from mbc_tracker.ui.widgets.translated import translated
from scripts.translation_files import message_template
from tests.builders import TODAY, an_answer
from tests.languages import RESOURCES, compiled, find_in, resources_in
from tests.ui.conftest import OpensIn

pytestmark = pytest.mark.covered_elsewhere

SCREENS = ["today", "trends", "calendar", "report", "learn", "settings"]


@cache
def english(language: str) -> tuple[re.Pattern[str], ...]:
    """Patterns of the English texts that the language says otherwise, of one word or more."""
    pairs: list[tuple[str, str]] = []
    for message in ET.parse(RESOURCES / "i18n" / language / "window.ts").iter("message"):  # noqa: S314
        said = message.findtext("translation", "")
        if (
            message.find("translation[@type]") is None
        ):  # what nobody has translated yet is named by scripts.translations
            pairs.append((message.findtext("source", ""), said))
    for file in (RESOURCES / "i18n" / "en").glob("*.toml"):
        if file.stem not in {"search", "report", "sources"}:
            other = RESOURCES / "i18n" / language / file.name
            pairs += paired(tomllib.loads(file.read_text()), tomllib.loads(other.read_text()))
    told = {said for _, said in pairs}
    sources = {source for source, said in pairs if said != source and source not in told}
    return tuple(
        re.compile(".+".join(map(re.escape, re.split(r"\{\w+\}|%n", source))), re.DOTALL)
        for source in sources
        if len(re.findall(r"[A-Za-z]{2,}", re.sub(r"\{\w+\}", "", source))) > ("{" in source)
    )


def paired(one: object, other: object) -> list[tuple[str, str]]:
    """The texts at the same places of two tables."""
    if isinstance(one, dict) and isinstance(other, dict):
        return [pair for key in one if key in other for pair in paired(one[key], other[key])]
    if isinstance(one, list) and isinstance(other, list):
        return [pair for both in zip(one, other, strict=False) for pair in paired(*both)]
    return [(one, other)] if isinstance(one, str) and isinstance(other, str) else []


def texts(window: QWidget) -> Iterator[str]:
    """All that can be read or heard of a window."""
    for part in window.findChildren(QWidget):
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()
        if isinstance(part, QComboBox):
            yield from (part.itemText(row) for row in range(part.count()))
        yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip())
        yield part.windowTitle()


def left_over(window: QWidget, language: str) -> set[str]:
    patterns = english(language)
    shown = set(texts(window)) - {offered.name for offered in LANGUAGES}
    return {text for text in shown if any(each.fullmatch(text) for each in patterns)}


@pytest.mark.parametrize("language", ["de", "es"])
def test_no_english_is_left_on_any_screen(opens_in: OpensIn, diary: Diary, language: str):
    diary.record(TODAY, {"cough": 6, "breathlessness": 9})
    session = opens_in(language)
    window = session.window
    shown: dict[str, set[str]] = {}
    for screen in SCREENS:
        shown[screen] = left_over(window.show_page(screen), language)
    settings = window.show_page("settings")
    assert isinstance(settings, SettingsPage)
    for section in settings.sections.offered:
        settings.show_section(section)
        shown[section] = left_over(settings, language)
    session.dialogs.show_help()
    shown["the window and who to call"] = left_over(window, language)
    for dialog in window.findChildren(QWidget):
        if dialog.isWindow():
            dialog.close()

    assert {where: lines for where, lines in shown.items() if lines} == {}


@pytest.mark.parametrize(
    ("language", "paste", "look_in"),
    [
        ("de", "Einfügen", "Suchen in:"),
        ("es", "Pegar", "Buscar en:"),
        ("en_US", "Paste", "Look in:"),
        ("en", "Paste", "Look in:"),
    ],
)
def test_what_qt_says_by_itself_is_in_the_language_too(
    opens_in: OpensIn, qtbot: QtBot, language: str, paste: str, look_in: str
):
    opens_in("de")  # and nothing of the language before is left
    opens_in(language)
    field, files = QLineEdit(), QFileDialog()
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(field)
    qtbot.addWidget(files)
    menu = field.createStandardContextMenu()

    entries = [entry.text().replace("&", "").partition("\t")[0] for entry in menu.actions()]
    assert paste in entries
    assert look_in in [label.text().replace("&", "") for label in files.findChildren(QLabel)]


def test_without_qts_own_words_the_window_is_in_the_language_all_the_same(
    opens_in: OpensIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(translator, "qt_words", lambda language: tmp_path / f"{language}.qm")
    session = opens_in("de")

    assert session.context.fault is None
    assert session.window.current_screen == ("today", "Heute")


def test_switching_the_language_keeps_page_day_and_undo(
    opens_in: OpensIn, diary: Diary, preferences: Preferences
):
    session = opens_in("en")
    session.operations.run(diary.record, TODAY, {"cough": 6})
    session.window.show_page("settings")
    preferences.language = "es"
    session.rebuild()

    assert session.context.words.language == "es"
    assert session.theme.language == "es"
    assert session.window.current_key == "settings"
    assert session.window.current_screen == ("settings", "Ajustes")
    session.operations.undo()
    assert diary.reader.day(TODAY).answers == ()


@pytest.mark.parametrize("name", ["window.qm", "messages.mo", "words.toml", "catalogue.toml"])
@pytest.mark.parametrize("content", [b"", b"\xff\xfe<b>", b'x = "'])
def test_a_damaged_file_of_the_language_has_the_window_in_english(
    tmp_path: Path,
    opens_in: OpensIn,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    content: bytes,
):
    folder = resources_in(tmp_path / "resources")
    compiled(folder, "es")
    damaged = folder / "i18n" / "es" / name
    damaged.unlink()
    damaged.write_bytes(content)
    find_in(folder, monkeypatch)
    session = opens_in("es")

    assert session.context.words.language == "en"
    assert session.window.current_screen == ("today", "Today")
    assert name in str(session.context.fault)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("note", "moment", "reading", "", "event", "appointment")),
        ("de", ("Notiz", "Moment", "Gemessenes", "Wochenwert", "Ereignis", "Arzttermin")),
        ("es", ("nota", "momento", "valor", "semanal", "evento", "cita")),
    ],
)
def test_the_calendars_letters_begin_the_words_of_its_legend(
    opens_in: OpensIn, diary: Diary, language: str, words: tuple[str, ...]
):
    answer = replace(an_answer("cough", 4, TODAY), recall=Recall.WEEK)
    diary.save(answer, label="a week")
    session = opens_in(language)
    calendar = session.window.show_page("calendar")
    assert isinstance(calendar, CalendarPage)
    legend = calendar.view.legend

    assert len(set(mark_letters())) == 6
    for letter, word in zip(mark_letters(), words, strict=True):
        assert word == "" or word[0].upper() == letter
        assert re.search(rf"\b{letter}: [\w ]*{word}", legend), letter


def test_a_german_noun_keeps_its_capital_in_the_units(opens_in: OpensIn):
    settings = opens_in("de").window.show_page("settings")
    card = settings.findChildren(MeasurementChoicesCard)[0]

    names = [chips.accessibleName() for chips in card.units.values()]
    assert names == ["Einheit: Gewicht", "Einheit: Temperatur"]


@pytest.mark.parametrize(("language", "limit"), [("en", "37.5"), ("de", "37,5"), ("es", "37,5")])
def test_a_fever_limit_has_the_decimal_mark_of_the_language(
    opens_in: OpensIn, diary: Diary, language: str, limit: str
):
    diary.set("fever_limit", "37.5")
    settings = opens_in(language).window.show_page("settings")
    assert isinstance(settings, SettingsPage)
    assert settings.treatment.choices.limit.text() == limit


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "7 November 2026"),
        ("en_US", "November 7, 2026"),
        ("de", "7. November 2026"),
        ("es", "7 de noviembre de 2026"),
    ],
)
@pytest.mark.parametrize("computer", ["C", "tr_TR", "ar_EG"])
def test_a_date_field_is_in_the_programs_language_whatever_the_computers(
    qtbot: QtBot, language: str, text: str, computer: str
):
    before = QLocale()
    QLocale.setDefault(QLocale(computer))
    try:
        theme = Theme(palette.load())
        theme.language = language
        field = DateField(theme, "Day", date(2026, 11, 7))
        qtbot.addWidget(field)
        assert field.text() == text
        field.lineEdit().setText(text.replace("7", "8", 1))
        field.interpretText()
        assert field.day == date(2026, 11, 8)
        field.lineEdit().setText("٣ ٤ ٢٠٢٦")
        field.interpretText()
        assert field.day.year == 2026
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("language", ["de", "es"])
def test_the_window_counts_as_the_commands_do(
    qapp: QApplication, languages_place: Path, monkeypatch: pytest.MonkeyPatch, language: str
):
    find_in(languages_place, monkeypatch)
    counted = [message.id for message in message_template() if isinstance(message.id, tuple)]
    spoken = messages.load(language)
    translator.use_language(qapp, language)
    for one, several in counted:
        for n in (0, 1, 2, 5, 11, 22, 100, 1001):
            places = dict.fromkeys(set(re.findall(r"\{(\w+)\}", one + several)) - {"n"}, "x")
            message = CountedMessage(one, several, n=n, **places)
            assert translated(message) == spoken.say(message)
    translator.use_language(qapp, "en")
    assert len(counted) > 5
