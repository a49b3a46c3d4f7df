"""Languages that nobody speaks, made for the tests of the layout."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from mbc_tracker.content import catalogue, guidance, helplines, messages, notice_brief, pages
from mbc_tracker.content import rules as notice_rules
from mbc_tracker.content import words as texts
from mbc_tracker.message import Message
from mbc_tracker.report import recovery_sheet, report_texts, wallet
from scripts import pseudo
from tests.languages import RESOURCES, find_in, resources_in


@pytest.fixture(scope="module", params=pseudo.LANGUAGES)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory):
    """A folder with a pseudo-language in it, and its code."""
    folder = resources_in(tmp_path_factory.mktemp("pseudo") / "resources")
    pseudo.build(RESOURCES, folder, request.param)
    return folder, request.param


def test_every_loader_takes_them(made: tuple[Path, str], monkeypatch: pytest.MonkeyPatch):
    folder, language = made
    find_in(folder, monkeypatch)
    symptoms, advice = catalogue.load(language), guidance.load(language)

    texts.load(language)
    helplines.load(language)
    notice_rules.load(symptoms, language)
    notice_brief.load(language)
    report_texts.load(language)
    wallet.phrases(language)
    recovery_sheet.phrases(language)
    assert pages.load(advice, language).for_country("GB")
    assert "Cough" not in [symptom.label for symptom in symptoms.symptoms]
    assert str(messages.load(language).say(Message("A number is needed here."))) != "A number"


def test_the_window_is_compiled(made: tuple[Path, str], qapp: object):
    folder, language = made
    translator = QTranslator()

    assert translator.load(str(folder / "i18n" / language / "window.qm"))
    assert translator.translate("ColoursCard", "Colours") not in ("", "Colours")


@pytest.mark.parametrize(
    ("text", "longer"),
    [("Save", "Šáṽé Š"), ("Saved {time}.", "Šáṽéð {time} Šá."), ("{n}", "{n}")],
)
def test_accents_make_a_text_longer(text, longer):
    assert pseudo.accented(text) == longer


def test_a_long_text_is_two_fifths_longer():
    text = "How bad was each symptom at its worst today?"

    assert 1.35 <= len(pseudo.accented(text)) / len(text) <= 1.45


def test_arabic_letters_begin_at_the_right():
    assert pseudo.mirrored("Save {n} [it](page:help)") == "\u200fساغه {n} [يت](page:help)"
    assert pseudo.mirrored(" ") == " "


def test_none_of_them_is_among_what_is_shipped():
    names = [path.name for path in RESOURCES.rglob("*")]

    assert not {*pseudo.LANGUAGES} & {*names}


def test_a_place_for_a_list_stays_a_line_of_its_own(tmp_path: Path):
    folder = resources_in(tmp_path / "resources")
    pseudo.build(RESOURCES, folder, pseudo.MIRRORED)

    page = (folder / "pages" / pseudo.MIRRORED / "help.md").read_text(encoding="utf-8")
    assert "\n{list_emergency}\n" in page
