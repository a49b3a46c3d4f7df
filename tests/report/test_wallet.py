"""The care team's card for the wallet."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pypdfium2 as pdfium
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mbc_tracker.content.languages import LANGUAGES
from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words, load
from mbc_tracker.report.summary import Paper
from mbc_tracker.report.wallet import (
    LONGEST,
    WalletCard,
    WalletContact,
    phrases,
    wallet_card,
    wallet_pdf,
)
from mbc_tracker.services.diary import Diary
from tests.builders import a_contact, a_stamp
from tests.report.pdfs import kinds, opened, places_of, text_of

HOSTILE = '#panic() $x^2$ *bold* _em_ `raw` \\ <label> @ref // gone = H "q" [b] {name} %d'
CARD = WalletCard("", ("Treated.",), "In an emergency: 999", (), "Made today.", a_stamp().utc)


@pytest.fixture
def team(diary: Diary) -> Diary:
    """A diary with a name, a country and two numbers."""
    nurse = replace(a_contact("Sam Sample", id="2", position=2, all_hours=False), phone="0123 456")
    diary.save(a_contact(), nurse, label="team")
    diary.set("country", "GB")
    diary.set("name", "Jordan Example")
    return diary


def test_the_card_says_who_needs_whom_and_how_to_reach_them(
    team: Diary, words: Words, palette: Palette
):
    text = text_of(wallet_pdf(wallet_card(team, words, with_name=True), Paper.A4, palette))
    assert "I have been treated for breast cancer." in text
    assert "New breathing or chest symptoms, or a fever, may come from the cancer" in text
    assert "Please call my cancer team" in text
    assert "Name: Jordan Example" in text
    assert "In an emergency: 999" in text
    assert "Ward 7 helpline, Nurse 020 7946 0123 · day and night" in text
    assert text.index("020 7946 0123") < text.index("0123 456 · Always")


def test_the_card_of_somebody_in_treatment_says_so_and_what_a_fever_means(
    team: Diary, words: Words, palette: Palette
):
    assert len(wallet_card(team, words, with_name=True).treated) == 2
    team.set("on_treatment", "yes")
    text = text_of(wallet_pdf(wallet_card(team, words, with_name=True), Paper.A4, palette))
    assert "I am having cancer treatment." in text
    assert "neutropenic sepsis" in text


def test_the_name_is_left_out_where_it_is_not_wanted(team: Diary, words: Words, palette: Palette):
    pdf = wallet_pdf(wallet_card(team, words, with_name=False), Paper.A4, palette)
    assert "Jordan" not in text_of(pdf)


def test_without_name_country_and_numbers_there_is_still_a_card(
    diary: Diary, words: Words, palette: Palette
):
    text = text_of(wallet_pdf(wallet_card(diary, words, with_name=True), Paper.A4, palette))
    assert "Name" not in text
    assert "In an emergency: your local emergency number" in text
    assert "No numbers yet." in text


def lines_between(pdf: bytes, first: str, after: str) -> list[tuple[float, float]]:
    """Top and bottom of the lines at the left, from one that begins so to the one before another.

    In points from the foot of the first page, from the top down.
    """
    begin, end = places_of(pdf, first)[0], places_of(pdf, after)[-1]
    document = pdfium.PdfDocument(pdf)
    letters = document[0].get_textpage()
    boxes = [letters.get_rect(n) for n in range(letters.count_rects())]
    document.close()
    at_left = [box for box in boxes if box[0] < begin[0] + 1 and end[1] + 5 < box[1] <= begin[1]]
    return sorted(((top, bottom) for _, bottom, _, top in at_left), reverse=True)


@pytest.mark.parametrize("language", [language.code for language in LANGUAGES])
def test_the_fullest_front_has_room_for_each_line(diary: Diary, palette: Palette, language: str):
    diary.set("on_treatment", "yes")
    diary.set("name", "Maximiliane-Alexandra Wolkenstein-Trostburg von und zu Rodenegg")
    card = wallet_card(diary, load(language), with_name=True)
    pdf = wallet_pdf(card, Paper.A4, palette, language)
    lines = lines_between(pdf, card.treated[0][:12], phrases(language)["front"])
    assert len(lines) >= 10
    assert all(below[0] <= above[1] for above, below in pairwise(lines)), "one lies on another"
    assert lines[0][0] - lines[-1][1] < 46 * 72 / 25.4, "they are higher than the card"


def test_the_order_is_that_of_the_care_team(team: Diary, words: Words):
    team.save(a_contact("First of all", id="0", position=0), label="team")
    names = [line.who.split(",")[0] for line in wallet_card(team, words, with_name=True).team]
    assert names == ["First of all", "Ward 7 helpline", "Sam Sample"]


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_the_wallet_card_is_one_tagged_sheet(palette: Palette, paper: Paper, size: tuple[int, int]):
    pdf = wallet_pdf(CARD, paper, palette)
    (page,) = opened(pdf).pages
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(size, abs=1)
    assert {"/H1", "/H2", "/P"} <= set(kinds(pdf))


def test_what_was_typed_is_shown_letter_by_letter(team: Diary, words: Words, palette: Palette):
    team.save(replace(a_contact(HOSTILE[:LONGEST], id="h"), phone=HOSTILE), label="hostile")
    team.set("name", HOSTILE[:LONGEST])
    text = text_of(wallet_pdf(wallet_card(team, words, with_name=True), Paper.A4, palette))
    bare = text.replace(" ", "")
    assert HOSTILE.replace(" ", "") in bare
    assert bare.count(HOSTILE[:LONGEST].replace(" ", "")) == 3


def test_long_names_are_shortened_and_numbers_never(team: Diary, words: Words):
    number = "0123 456 789 extension " + "7" * 50
    team.save(replace(a_contact("Ward " * 40, id="1", position=1), phone=number), label="long")
    line = next(it for it in wallet_card(team, words, with_name=True).team if it.phone == number)
    name, _, role = line.who.partition(", ")
    assert len(name) <= LONGEST
    assert name.endswith("…")
    assert role == "Nurse"


@pytest.mark.parametrize(("count", "more"), [(3, ""), (9, "more numbers are in my diary.")])
def test_what_does_not_fit_is_said_to_be_in_the_diary(palette: Palette, count: int, more: str):
    team = tuple(
        WalletContact(f"Person {n}, with a role", f"0{n}", "Mon to Fri") for n in range(count)
    )
    text = text_of(wallet_pdf(replace(CARD, team=team), Paper.A4, palette))
    shown = text.count("with a role")
    assert more in text
    assert (shown == count) is not bool(more)
    assert f"{count - shown} more" in text or shown == count


def test_one_that_does_not_fit_is_counted_as_one(palette: Palette):
    team = (WalletContact("Ward 7", "0123", ""), WalletContact("Ward 8", "9" * 2000, ""))
    text = text_of(wallet_pdf(replace(CARD, team=team), Paper.A4, palette))
    assert "0123" in text
    assert "1 more number is in my diary." in text


def test_what_no_font_has_is_marked_and_explained(palette: Palette):
    odd = replace(
        CARD, name="Name: \U000e0fff\ufdd5 Ann", team=(WalletContact("咳嗽", "0123", ""),)
    )
    text = text_of(wallet_pdf(odd, Paper.A4, palette))
    assert "[?]" in text
    assert "stands for characters" in text


@settings(max_examples=10)
@given(st.text(max_size=80), st.text(max_size=200))
@example("Ward 7", "\N{EMOJI MODIFIER FITZPATRICK TYPE-1-2}")  # a colour of skin without a face
def test_anything_typed_makes_one_sheet(palette: Palette, name: str, phone: str):
    odd = replace(CARD, name=name, team=(WalletContact(name, phone, name),))
    assert len(opened(wallet_pdf(odd, Paper.A4, palette)).pages) == 1
