"""A language with three plural forms is added with data alone: a made-up Polish."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from babel import Locale
from babel.messages.catalog import Catalog
from PySide6.QtWidgets import QApplication

from mbc_tracker.content import messages, words
from mbc_tracker.content.palette import load as load_palette
from mbc_tracker.exchange.fhir_texts import FhirTexts
from mbc_tracker.message import CountedMessage
from mbc_tracker.report import report_texts, wallet
from mbc_tracker.report.summary import Paper
from mbc_tracker.ui.shell.translator import use_language
from mbc_tracker.ui.widgets.translated import translated
from scripts import cldr
from scripts.text_files import rewrite, toml
from scripts.translation_files import compile_language
from tests.builders import a_stamp
from tests.languages import RESOURCES, find_in, resources_in
from tests.report.pdfs import text_of

#: A number of each form, and some where a rule for two forms goes wrong.
FORMS = {1: "one", 2: "few", 5: "many", 12: "many", 22: "few", 112: "many", 1003: "few"}
LARGE_TEAM = 40
RECORDS = ("{n} record", "{n} records")
EMPTY_WINDOW = '<?xml version="1.0" encoding="utf-8"?>\n<TS version="2.1" language="pl"></TS>\n'


def in_three_forms(table: dict[str, Any]) -> dict[str, Any]:
    """A table of English texts whose counted phrases say the form they are in."""
    counted = [key[:-4] for key in table if key.endswith("_one") and f"{key[:-4]}_other" in table]
    told = {
        key: in_three_forms(text) if isinstance(text, dict) else text
        for key, text in table.items()
        if key.rpartition("_")[0] not in counted or key.rpartition("_")[2] not in ("one", "other")
    }
    for phrase in counted:
        for form in ("one", "few", "many"):
            told[f"{phrase}_{form}"] = f"{form}: {table[f'{phrase}_other']}"
    return told


@pytest.fixture(autouse=True, scope="module")
def polish(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The English files under “pl”, with the calendar of CLDR and three forms of each phrase."""
    folder_of_test = tmp_path_factory.mktemp("polish")
    place = resources_in(folder_of_test / "resources")
    rewrite(RESOURCES, place, "pl", lambda _file, _key, text: text)
    folder = place / "i18n" / "pl"
    for file in folder.glob("*.toml"):
        table = in_three_forms(tomllib.loads(file.read_text(encoding="utf-8")))
        if file.name == "words.toml":
            table["calendar"] = cldr.calendar(Locale.parse("pl"))
        file.write_text(toml(table), encoding="utf-8")
    catalogue = Catalog(locale="pl", fuzzy=False)
    catalogue.add(RECORDS, ("{n} wpis", "{n} wpisy", "{n} wpisów"))
    window = folder_of_test / "window.ts"
    window.write_text(EMPTY_WINDOW, encoding="utf-8")
    compile_language(folder, window, catalogue)
    with pytest.MonkeyPatch.context() as patch:
        find_in(place, patch)
        yield


@pytest.mark.parametrize(("n", "form"), FORMS.items())
def test_every_text_about_a_number_of_things_takes_the_form_of_the_language(n: int, form: str):
    polish_words = words.load("pl")
    texts = report_texts.load("pl")

    assert polish_words.days(n) == f"{form}: {n} days"
    assert polish_words.date_full(date(2026, 11, 7)) == "7 listopada 2026"
    assert texts.count("since_others", n).startswith(f"{form}: The other {n} symptoms")
    assert FhirTexts(polish_words).count("earlier", n).startswith(f"{form}: {n} earlier days")


@pytest.mark.parametrize(
    ("n", "sentence"), [(1, "1 wpis"), (3, "3 wpisy"), (5, "5 wpisów"), (22, "22 wpisy")]
)
def test_messages_take_it_in_a_command_and_in_the_window(qapp: QApplication, n: int, sentence: str):
    message = CountedMessage(*RECORDS, n=n)
    use_language(qapp, "pl")
    try:
        assert translated(message) == sentence
    finally:
        use_language(qapp, "en")
    assert messages.load("pl").say(message) == sentence


@pytest.mark.parametrize(("more", "form"), [(1, "one"), (3, "few"), (5, "many")])
def test_what_the_page_maker_counts_takes_it_too(more: int, form: str):
    """How many numbers don't fit on the card is known only when it is set."""
    unseen = re.search(r"many: (\d+) more numbers", card_text(LARGE_TEAM))
    assert unseen

    text = card_text(LARGE_TEAM - int(unseen[1]) + more)
    assert f"{form}: {more} more numbers" in text


def card_text(count: int) -> str:
    line = wallet.WalletContact("Ward " * 20, "0123 " * 12, "day and night " * 8)
    card = wallet.WalletCard("", ("Treated.",), "999", (line,) * count, "Made.", a_stamp().utc)
    return text_of(wallet.wallet_pdf(card, Paper.A4, load_palette(), "pl"))
