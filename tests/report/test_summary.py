"""What the page says, before it is set."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mbc_tracker.content.words import Words
from mbc_tracker.domain.change import Change, Step
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Setting
from mbc_tracker.domain.trends import Verdict
from mbc_tracker.report.build_summary import LONG_NOTE, build_summary
from mbc_tracker.report.data import load_report_data
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import FIRST_PAGE, Choices, Part, Summary, SummaryRow
from mbc_tracker.services.diary import Diary
from tests.builders import (
    TODAY,
    a_moment,
    a_note,
    a_question,
    an_answer,
    an_appointment,
    an_event,
    write_many,
)


@pytest.fixture
def told(words: Words, texts: ReportTexts):
    def tell(diary: Diary, choices: Choices) -> Summary:
        return build_summary(load_report_data(diary, choices), words, texts)

    return tell


def row(summary: Summary, label: str) -> SummaryRow:
    return next(row for row in summary.rows if row.symptom == label)


def test_the_head_says_who_when_and_how_much_is_recorded(told, filled, choices):
    summary = told(filled, choices)
    assert summary.title == "Symptom report, 23 Aug – 22 Nov 2026"
    assert summary.who == "Jordan Example, born 4 May 1968"
    assert summary.recorded == "Recorded on 82 of 92 days."
    assert "Not a diagnosis" in summary.footer
    assert "on 22 Nov 2026." in summary.footer


def test_without_the_name_neither_name_nor_birth_date_is_there(told, filled, choices):
    assert told(filled, replace(choices, parts=FIRST_PAGE - {Part.NAME, Part.BORN})).who == ""


@pytest.mark.parametrize(
    ("name", "born", "who"),
    [
        ("Jo", "", "Jo"),
        ("", "1968-05-04", "Born 4 May 1968"),
        ("", "", ""),
        ("Jo", "in spring", "Jo, born in spring"),
    ],
)
def test_what_is_not_known_about_the_person_is_left_out(told, diary, name, born, who):
    settings = Setting("name", name), Setting("born", born)  # as an older diary may have them
    diary.apply(Change("who", tuple(Step(None, it) for it in settings)))
    assert told(diary, Choices(Period(TODAY, TODAY), ())).who == who


def test_rows_come_in_the_order_of_the_choice(told, filled, choices):
    wanted = choices.symptoms[::-1]
    rows = told(filled, replace(choices, symptoms=wanted)).rows
    assert [row.symptom for row in rows] == [symptom.label for symptom in wanted]


def test_a_higher_week_is_shown_against_the_usual(told, filled, choices):
    assert row(told(filled, choices), "Breathlessness") == SummaryRow(
        symptom="Breathlessness",
        before="3",
        now="5",
        words="2 higher than usual",
        worst="5",
        worst_day="22 Nov",
        high_days="8",
        recorded="82",
        direction=Verdict.HIGHER,
    )


def test_a_lower_week_is_marked_as_lower(told, filled, choices):
    tiredness = row(told(filled, choices), "Tiredness")
    assert (tiredness.words, tiredness.direction) == ("1 lower than usual", Verdict.LOWER)


def test_answers_in_words_count_the_days_they_were_reported(told, filled, choices):
    blood = row(told(filled, choices), "Blood when coughing")
    assert blood.words == "Specks or streaks on 2 days: 3 Nov and 19 Nov"
    assert (blood.before, blood.now, blood.worst, blood.high_days) == ("1 day", "1 day", "–", "–")


def test_a_symptom_never_reported_says_on_how_many_days_it_was_asked(told, filled, choices):
    fever = row(told(filled, choices), "Fever or chills")
    assert fever.words == "Not reported on any of 82 days"
    assert (fever.before, fever.now) == ("no", "no")


def test_not_recorded_is_not_zero(told, diary):
    rows = told(
        diary, Choices(Period(date(2026, 8, 23), TODAY), diary.reader.visible_symptoms())
    ).rows
    cells = {cell for row in rows for cell in (row.before, row.now, row.worst, row.high_days)}
    assert cells == {"–"}
    assert {row.words for row in rows} == {"Not recorded"}


def test_a_single_day_has_nothing_before_it(told, diary):
    diary.save(an_answer("blood", "none"), an_answer("cough", 4), label="one day")
    summary = told(diary, Choices(Period(TODAY, TODAY), diary.reader.visible_symptoms()))
    assert row(summary, "Blood when coughing").before == "–"
    assert row(summary, "Blood when coughing").now == "none"
    assert row(summary, "Cough").words == "Too few entries"


def test_entries_that_ended_long_ago_are_not_shown_as_the_last_seven_days(told, diary):
    days = [TODAY - timedelta(days=ago) for ago in range(20, 50)]
    write_many(diary, *(an_answer("cough", 4, day) for day in days))
    cough = row(
        told(diary, Choices(Period(date(2026, 9, 1), TODAY), diary.reader.visible_symptoms())),
        "Cough",
    )
    assert (cough.before, cough.now) == ("4", "–")
    assert cough.words == "Up to 2 Nov: About the same"


def test_notes_events_and_moments_come_newest_first(told, filled, choices):
    filled.save(a_moment(note="Coughing fit"), label="moment")
    entries = told(filled, choices).entries
    assert [(entry.day, entry.text) for entry in entries] == [
        ("22 Nov, 14:30", "Coughing fit"),
        ("15 Nov", "Had to stop half way up the stairs."),
        ("12 Oct", "CT scan"),
        ("2 Sep – 7 Sep", "Cold"),
    ]


def test_without_notes_only_events_are_there(told, filled, choices):
    filled.save(a_moment(note="Coughing fit"), label="moment")
    entries = told(filled, replace(choices, parts=FIRST_PAGE - {Part.NOTES})).entries
    assert [entry.text for entry in entries] == ["CT scan", "Cold"]


def test_events_outside_the_period_are_not_there(told, filled, choices):
    filled.save(an_event("Old scan", day=date(2026, 8, 22), id="old"), label="event")
    assert "Old scan" not in [entry.text for entry in told(filled, choices).entries]


def test_dates_have_their_year_where_there_is_more_than_one(told, filled, choices):
    long = replace(choices, period=Period(date(2025, 11, 23), TODAY))
    assert told(filled, long).entries[0].day == "15 Nov 2026"


def test_a_long_note_has_a_beginning_that_says_it_goes_on(told, diary):
    diary.save(a_note("word " * 100), label="note")
    entry = told(diary, Choices(Period(TODAY, TODAY), ())).entries[0]
    assert entry.text == ("word " * 100).strip()
    assert entry.short.endswith("word … (longer in the diary)")
    assert len(entry.short) < LONG_NOTE + 40


def test_a_note_of_one_long_word_is_shortened_too(told, diary):
    diary.save(a_note("x" * 3000), label="note")
    entry = told(diary, Choices(Period(TODAY, TODAY), ())).entries[0]
    assert entry.short.startswith("x" * LONG_NOTE + " …")


def test_only_open_questions_are_asked(told, filled, choices):
    filled.save(a_question("Old one?", asked=True, id="old"), label="question")
    assert told(filled, choices).questions == ("Could the breathlessness be from treatment?",)


def test_the_appointment_is_named_with_whoever_it_is_with(told, filled, choices):
    filled.save(an_appointment(id="a"), an_appointment("", id="b"), label="visits")
    assert (
        told(filled, replace(choices, appointment="a")).appointment
        == "For the appointment on 1 Dec 2026: Dr Osei"
    )
    plain = told(filled, replace(choices, appointment="b"))
    assert plain.appointment == "For the appointment on 1 Dec 2026"
    assert told(filled, replace(choices, appointment="gone")).appointment == ""


def test_without_a_visit_there_is_no_list_of_what_changed_since(told, filled, choices):
    assert told(filled, choices).since is None


def test_since_the_last_visit_before_the_last_day_is_said(told, filled, choices):
    filled.save(an_appointment(day=TODAY - timedelta(days=8)), label="visit")
    since = told(filled, choices).since
    assert since.heading == "Since the visit on 14 Nov 2026"
    assert since.lines[0] == "Breathlessness: 2 higher (5, before 3)"
    early = replace(choices, period=Period(date(2026, 8, 23), date(2026, 11, 13)))
    assert told(filled, early).since is None


def test_for_an_appointment_only_its_questions_and_those_left_open_are_asked(told, filled, choices):
    filled.save(
        an_appointment(day=TODAY - timedelta(days=9), id="past"),
        *(an_appointment(id="next"), an_appointment(day=date(2027, 1, 9), id="later")),
        a_question("For the next?", appointment="next", id="q2"),
        a_question("Left open?", appointment="past", id="q3"),
        a_question("For later?", appointment="later", id="q4"),
        label="visits",
    )
    asked = told(filled, replace(choices, appointment="next")).questions
    assert set(asked) == {
        "Could the breathlessness be from treatment?",
        "For the next?",
        "Left open?",
    }
