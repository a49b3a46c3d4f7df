"""The recovery sheet says the passphrase exactly, or nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mbc_tracker.content import palette
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import Refused
from mbc_tracker.report.recovery_sheet import phrases, recovery_pdf
from mbc_tracker.report.wallet import WalletCard, WalletContact
from tests.builders import a_stamp
from tests.report.pdfs import opened, text_of

PLACE = Path("/home/anna/.local/share/mbc-tracker/diary.mbc")


CARD = WalletCard(
    name="",
    treated=("I have been treated for breast cancer.", "I am having treatment.", "See overleaf."),
    emergency="In an emergency: 999",
    team=tuple(
        WalletContact(f"Nurse {number}, [Ward] #7", f"020 7946 012{number}", "day and night")
        for number in range(6)
    ),
    footer="",
    created_at=a_stamp().utc,
)


def sheet(text: str, card: WalletCard = CARD) -> bytes:
    return recovery_pdf(Passphrase.typed(text), PLACE, card, "22 Nov 2026", palette.load())


def test_somebody_who_finds_it_in_an_emergency_reads_what_they_need():
    pdf = sheet("mossy tulip cargo")

    text = text_of(pdf)
    assert "I have been treated for breast cancer. I am having treatment." in text
    assert "New breathing or chest symptoms, or a fever, may come from the cancer" in text
    assert "overleaf" not in text
    assert "Nurse 0, [Ward] #7: 020 7946 0120 · day and night" in text
    assert "020 7946 0123" in text
    assert "020 7946 0124" not in text
    assert "In an emergency: 999" in text
    assert "on 22 Nov 2026" in text
    assert len(opened(pdf).pages) == 1


def test_without_a_care_team_the_sheet_has_the_emergency_number():
    text = text_of(sheet("mossy tulip cargo", replace(CARD, team=())))

    assert "Nurse" not in text
    assert "In an emergency: 999" in text


@pytest.mark.parametrize(
    "text", ["mossy tulip cargo", "#let x = 1 *b* <i> $y$", "Zwölf Boxkämpfer"]
)
def test_the_sheet_says_it_as_it_is(text: str):
    pdf = sheet(text)
    assert text in text_of(pdf)
    assert len(opened(pdf).pages) == 1


def test_a_long_one_wraps_and_stays_on_the_page():
    said = "".join(text_of(sheet("abcdefghij" * 30)).replace("\u200b", "").split())
    assert "abcdefghij" * 30 in said


@pytest.mark.parametrize(
    "text", ["my \U000e0041 at noon", "\U000e0041bcdefghijk", "half \ufffd a letter"]
)
def test_what_would_come_out_as_something_else_is_not_printed(text: str):
    with pytest.raises(Refused, match="by hand"):
        sheet(text)


def test_every_phrase_is_there():
    assert phrases()["title"] == "The passphrase for my diary"
