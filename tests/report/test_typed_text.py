"""Whatever was typed is printed as it is, or marked where it can't be."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pypdfium2 as pdfium
import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.domain.records import OwnSymptom
from mbc_tracker.domain.symptoms import Kind
from mbc_tracker.report import typesetting
from mbc_tracker.report.document import report_pdf, summary_pdf
from mbc_tracker.report.printable_text import one_line, printable
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import Choices
from mbc_tracker.services.diary import Diary
from tests.builders import TODAY, a_note, a_stamp, an_answer, an_event
from tests.report.builders import SUMMARY, entry
from tests.report.pdfs import opened, text_of

HOSTILE = (
    "#panic() #sys.inputs $x^2$ *bold* _em_ `raw` \\ <label> @ref // gone /* c */ = H - i + "
    '"q" \' ~ [b] {c} %d {n} $ #'
)


def test_hostile_text_is_shown_letter_by_letter_and_does_nothing(page):
    text = text_of(page(name=HOSTILE, entries=(entry(HOSTILE),), questions=(HOSTILE,)))
    wanted = one_line(HOSTILE)
    assert (
        text.replace(" ", "").count(wanted.replace(" ", "")) == 4
    )  # the name stands in the foot too


def test_emoji_and_other_scripts_everywhere_make_a_page(
    filled: Diary, choices: Choices, words: Words, palette: Palette
):
    strange = "😀 👩‍💻 咳嗽 سعال שיעול $x$"
    own = OwnSymptom("own-1", strange, Kind.RATING, a_stamp())
    filled.save(own, a_note(strange), an_event(strange, id="strange"), label="strange")
    filled.save(an_answer("own-1", 4), label="rated")
    every = replace(choices, symptoms=filled.reader.catalogue.symptoms)
    pdf = report_pdf(filled, every, words, palette)
    assert "سعال" in text_of(pdf) or "لاعس" in text_of(pdf)
    assert "$x$" in text_of(pdf)


def test_hostile_text_reaches_table_chart_and_title_as_it_is(
    filled: Diary, choices: Choices, words: Words, palette: Palette
):
    filled.save(an_event("<b>&amp; $x$ #y]]>", id="hostile"), label="event")
    filled.set("name", HOSTILE)
    assert "<b>&amp; $x$ #y]]>" in text_of(report_pdf(filled, choices, words, palette))


@settings(max_examples=15)
@given(st.text(max_size=200))
def test_any_note_can_be_printed(texts: ReportTexts, palette: Palette, text: str):
    noted = replace(SUMMARY, entries=(entry(one_line(text)),), name=one_line(text))
    pdf = summary_pdf(noted, texts, palette)
    plain = printable(text)
    if plain.isascii() and plain.strip():
        shown = text_of(pdf).replace(" ", "")
        assert "".join(plain.split()) in shown


def test_other_scripts_are_printed_where_a_font_has_them(page):
    text = text_of(page(entries=(entry("Ελληνικά שלום"),)))
    assert "Ελληνικά" in text
    assert "[?]" not in text


@pytest.fixture
def no_fonts_of_the_computer(monkeypatch: pytest.MonkeyPatch):
    bundled = typesetting._fonts(everyones=False)
    monkeypatch.setattr(typesetting, "_fonts", lambda *, everyones: bundled)


@pytest.mark.usefixtures("no_fonts_of_the_computer")
@pytest.mark.parametrize(
    "words", ["今天咳嗽。", "體重下降了", "せきがひどい", "기침이 심해요", "سعال", "שיעול"]
)
def test_these_scripts_are_printed_on_every_computer(page, words: str):
    text = text_of(page(entries=(entry(words),)))
    assert words in text or words[::-1] in text
    assert "[?]" not in text


@pytest.mark.usefixtures("no_fonts_of_the_computer")
def test_a_picture_without_a_typeface_is_named_and_needs_no_explanation(page):
    text = text_of(page(entries=(entry("Took 🫁💊 at last"),)))
    assert "Took [lungs, pill] at last" in text
    assert "no font" not in text


@pytest.mark.usefixtures("no_fonts_of_the_computer")
def test_beside_the_charts_a_picture_is_named_too(
    filled: Diary, choices: Choices, words: Words, palette: Palette
):
    filled.save(an_event("🫁 scan", id="strange", day=TODAY - timedelta(days=30)), label="strange")
    assert "[lungs] scan" in text_of(report_pdf(filled, choices, words, palette))


@pytest.mark.parametrize("typed", ["हिन्दी दवा", "தமிழ் மருந்து", "שיעול", "سعال", "a\u0301 e\u20dd"])
def test_an_event_in_any_script_makes_a_page(
    filled: Diary, choices: Choices, words: Words, palette: Palette, typed: str
):
    filled.save(an_event(typed, id="strange"), label="strange")
    text = text_of(report_pdf(filled, choices, words, palette))
    assert "Breathlessness" in text


@pytest.mark.parametrize("words", ["היה לי קשה!", "شعرت بضيق!"])
def test_a_sentence_that_runs_to_the_left_ends_with_its_sign_at_the_left(page, words: str):
    document = pdfium.PdfDocument(page(entries=(entry(words),)))
    letters = document[0].get_textpage()
    shown = letters.get_text_range()
    stop, letter = (letters.get_charbox(shown.index(sign)) for sign in ("!", words[0]))
    document.close()
    assert stop[2] <= letter[0]


def test_what_no_font_has_is_marked_and_the_mark_is_explained(page):
    text = text_of(page(entries=(entry("a \ue000\ue001 b"),)))
    assert "a [?] b" in text
    assert "[?] stands for characters that this computer has no font for." in text


def test_without_any_fonts_of_the_computer_other_scripts_are_marked(
    page, monkeypatch: pytest.MonkeyPatch
):
    bundled = typesetting._fonts(everyones=False)
    monkeypatch.setattr(typesetting, "_fonts", lambda *, everyones: bundled)
    text = text_of(page(entries=(entry("ไอ และ እህል end"),)))
    assert "[?] [?] [?] end" in text


def test_a_character_missing_only_in_the_page_itself_is_marked(
    page, monkeypatch: pytest.MonkeyPatch
):
    """As with a letter that a font has, but not in bold or not joined to its neighbour."""
    found = iter([frozenset[str](), frozenset("อ")])
    monkeypatch.setattr(typesetting, "missing_from", lambda _text, _fonts: next(found))
    bundled = typesetting._fonts(everyones=False)
    monkeypatch.setattr(typesetting, "_fonts", lambda *, everyones: bundled)
    assert "a [?] b" in text_of(page(entries=(entry("a อ b"),)))


def test_an_accent_on_a_space_makes_a_page(page):
    assert "end" in text_of(page(entries=(entry("a \xa0\U0001cf00 end"),)))


def test_what_cannot_be_left_out_is_a_bug_and_not_tried_for_ever(
    page, monkeypatch: pytest.MonkeyPatch
):
    def never(*_: object) -> bytes:
        raise typst.TypstError('the text `"\\u{301}"` could not be displayed', "")

    monkeypatch.setattr(typesetting._Document, "compile", never)
    with pytest.raises(typst.TypstError):
        page(entries=(entry("a"),))


def test_very_many_missing_characters_are_found_in_a_moment():
    bundled = typesetting._fonts(everyones=False)
    strange = "".join(map(chr, range(0x1F300, 0x1F600)))
    assert typesetting.missing_from(strange, bundled) == frozenset(strange)


def test_a_mistake_in_the_template_is_a_bug_and_not_hidden(page, monkeypatch: pytest.MonkeyPatch):
    compiled = typesetting._Document.compile

    def broken(document: typesetting._Document, *rest: object) -> bytes:
        return compiled(replace(document, template=b"#panic()"), *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(typesetting._Document, "compile", broken)
    with pytest.raises(typst.TypstError, match="panicked"):
        page()


def test_a_long_word_stays_inside_its_column(page):
    lines = opened(page(entries=(entry("x" * 400),))).pages[0].extract_text().split("\n")
    assert max(line.count("x") for line in lines) < 60


def test_a_web_address_is_copied_as_it_was_typed(page):
    typed = "https://www.example.org/a/very/long/address/that-does-not/end?and=more&x=1234567890123"
    pdf = page(entries=(entry(f"See {typed} there"),), questions=(typed,))
    text = copied(pdf)
    assert "\u200b" not in text
    assert text.replace(" ", "").count(typed) == 2


def copied(pdf: bytes) -> str:
    """What pdfium, which Chrome and Edge show PDFs with, copies from the first page."""
    document = pdfium.PdfDocument(pdf)
    text: str = document[0].get_textpage().get_text_range()
    document.close()
    return " ".join(text.split())


@pytest.mark.usefixtures("no_fonts_of_the_computer")
@pytest.mark.parametrize(
    "words",
    [
        "今天早上咳嗽得很厉害，走到楼梯",
        "せきがひどい。",
        "기침이 심해요 오늘",
        "Ελληνικά και κείμενο",
        "Кашель ночью",
        "שלום עולם",
        "כאב 38.2 מעלות היום",
        "شعرت بضيق في التنفس",
    ],
)
def test_a_line_in_one_script_is_copied_as_it_was_typed(page, words: str):
    assert copied(page(entries=(entry(words),), questions=(words,))).count(words) == 2


@pytest.mark.usefixtures("no_fonts_of_the_computer")
def test_in_a_line_that_runs_both_ways_each_word_is_copied_as_typed_but_not_their_order(page):
    """As docs/formats.md says: pdfium takes such words from left to right."""
    text = copied(page(entries=(entry("Took שתי כדורים then slept"),)))
    assert "Took כדורים שתי then slept" in text


@pytest.mark.usefixtures("no_fonts_of_the_computer")
def test_lam_and_alef_are_in_the_file_as_typed_and_pdfium_swaps_them(page):
    """As docs/formats.md says: they are one sign of the typeface."""
    pdf = page(entries=(entry("هل السعال من العلاج"),))
    assert "العلاج" in opened(pdf).pages[0].extract_text()
    assert "العالج" in copied(pdf)


def test_a_long_chinese_note_is_found_by_its_words(page):
    note = "今天早上咳嗽得很厉害走到楼梯一半就停下来休息了三次晚上好多了睡得也不错"
    assert "咳嗽" in text_of(page(entries=(entry(note),))).replace(" ", "")


def test_of_many_notes_the_page_says_how_many_it_has_no_room_for(page):
    notes = tuple(entry(f"Note number {n}.") for n in range(900))
    made = page(entries=notes, entries_follow=False)
    said = text_of(made)
    (left,) = re.findall(r"(\d+) earlier notes are", said)
    assert said.count("Note number") + int(left) == 900
    assert len(opened(made).pages) == 1
