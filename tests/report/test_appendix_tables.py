"""The further pages, before they are set."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile
from mbc_tracker.domain.measurements import REST
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Reply, Setting
from mbc_tracker.report.appendix_tables import MOST_COLUMNS, appendix_tables
from mbc_tracker.report.data import load_report_data
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import FIRST_PAGE, AppendixTable, Choices, Part
from mbc_tracker.services.diary import Diary
from tests.builders import TODAY, a_measurement, a_moment, a_note, a_notice, an_answer
from tests.builders import an_own_symptom as own

WEEK = Period(TODAY - timedelta(days=6), TODAY)


@pytest.fixture
def tables(words: Words, texts: ReportTexts):
    def read(
        diary: Diary, *parts: Part, keys=("cough", "blood"), left_out=()
    ) -> tuple[AppendixTable, ...]:
        wanted = (FIRST_PAGE | set(parts)) - set(left_out)
        choices = Choices(WEEK, tuple(diary.reader.catalogue[key] for key in keys), wanted)
        return appendix_tables(load_report_data(diary, choices), words, texts)

    return read


def test_without_a_wish_there_is_no_further_page(tables, diary):
    assert tables(diary) == ()


def test_pages_come_in_their_own_order(tables, diary):
    found = tables(diary, Part.NOTICES, Part.MOMENTS, Part.ALL_NOTES, Part.DAYS, Part.MEASUREMENTS)
    assert [sheet.heading for sheet in found] == [
        *("Every day", "All notes", "Moments", "Measurements", "Notices shown")
    ]


def test_above_the_notices_stands_that_no_clinician_has_reviewed_the_rules(tables, diary):
    diary.save(a_notice(), label="shown")
    (sheet,) = tables(diary, Part.NOTICES)
    assert sheet.about.endswith("No clinician has reviewed the entries or these rules.")


def test_each_day_has_a_line_and_days_without_entries_share_one(tables, diary):
    diary.save(an_answer("cough", 4, date(2026, 11, 18)), an_answer("cough", 0), label="two days")
    (days,) = tables(diary, Part.DAYS)
    assert days.columns == ("Day", "Cough", "Blood when coughing")
    assert days.lines == (
        ("16 Nov – 17 Nov", "not recorded"),
        ("18 Nov", "4", "–"),
        ("19 Nov – 21 Nov", "not recorded"),
        ("22 Nov", "0", "–"),
    )


def test_a_day_shows_its_highest_rating_and_all_that_was_said(tables, diary):
    moment = a_moment({"cough": 7, "blood": "streaks"})
    diary.save(an_answer("cough", 2), an_answer("blood", "none"), moment, label="day")
    (days,) = tables(diary, Part.DAYS)
    assert days.lines[-1] == ("22 Nov", "7", "none, specks or streaks")


def test_many_symptoms_go_into_several_tables_of_like_width(tables, diary):
    keys = [f"own-{n}" for n in range(MOST_COLUMNS + 1)]
    diary.save(*(own(key, id=key) for key in keys), label="own")
    found = tables(diary, Part.DAYS, keys=keys)
    assert [len(sheet.columns) - 1 for sheet in found] == [7, 6]
    assert [name for sheet in found for name in sheet.columns[1:]] == keys


def test_notes_are_there_in_full_in_the_order_of_days(tables, diary):
    long = "first line\n\n" + "word " * 500
    diary.save(a_note(long), a_note("Earlier.", date(2026, 11, 17)), label="notes")
    (notes,) = tables(diary, Part.ALL_NOTES)
    assert notes.lines == (("17 Nov", "Earlier."), ("22 Nov", long.strip()))


def test_without_notes_there_are_no_notes_in_full(tables, diary):
    diary.save(a_note("Earlier."), label="note")
    assert tables(diary, Part.ALL_NOTES, left_out=[Part.NOTES]) == ()


def test_moments_have_their_time_answers_and_note(tables, diary):
    diary.save(a_moment({"cough": 7, "wheeze": 3}, note="On the stairs."), label="moment")
    (moments,) = tables(diary, Part.MOMENTS)
    assert moments.lines == (("22 Nov", "14:30", "Cough: 7 – severe", "On the stairs."),)


def test_moments_without_notes_or_chosen_symptoms_say_nothing(tables, diary):
    diary.save(a_moment({"wheeze": 3}, note="On the stairs."), label="moment")
    (moments,) = tables(diary, Part.MOMENTS, left_out=[Part.NOTES])
    assert moments.lines == ()
    assert moments.about == "None in this period."


def test_a_moment_of_words_alone_has_a_dash_for_answers(tables, diary):
    diary.save(a_moment({}, note="Felt faint."), label="moment")
    (moments,) = tables(diary, Part.MOMENTS)
    assert moments.lines == (("22 Nov", "14:30", "–", "Felt faint."),)


def test_measurements_are_grouped_by_kind_and_have_units(tables, diary):
    diary.save(
        a_measurement("spo2", 96, id="s", context="after stairs"),
        a_measurement("weight", 71.5, id="w", at=None),
        a_measurement("step_test", 21, id="x"),
        label="measured",
    )
    (measured,) = tables(diary, Part.MEASUREMENTS)
    assert measured.lines == (
        ("Weight", "22 Nov", "", "71.5 kg", ""),
        ("Oxygen (SpO2)", "22 Nov", "08:00", "96 %", "after stairs"),
        ("step_test", "22 Nov", "08:00", "21", ""),
    )


def test_measurements_are_in_the_persons_units(tables, diary):
    diary.save(
        Setting(profile.WEIGHT_UNIT, "lb"),
        Setting(profile.TEMPERATURE_UNIT, "°F"),
        a_measurement("weight", 70, id="w", context=REST),
        a_measurement("temperature", 38.0, id="t"),
        label="measured",
    )
    (measured,) = tables(diary, Part.MEASUREMENTS)
    assert [line[3:] for line in measured.lines] == [("154.3 lb", "at rest"), ("100.4 °F", "")]


def test_a_notice_gives_its_readings_in_the_persons_units(tables, diary):
    notice = replace(a_notice("temperature"), evidence=((TODAY, "temperature=38.5"),), usual=None)
    diary.save(Setting(profile.TEMPERATURE_UNIT, "°F"), notice, label="notice")
    *_, notices = tables(diary, Part.MEASUREMENTS, Part.NOTICES)
    assert "101.3 °F" in notices.lines[0][2]


def test_without_notes_a_measurement_has_none(tables, diary):
    diary.save(a_measurement(context="after stairs"), label="measured")
    (measured,) = tables(diary, Part.MEASUREMENTS, left_out=[Part.NOTES])
    assert measured.lines[0][-1] == ""


def test_a_notice_has_its_reason_its_values_and_the_reply(tables, diary):
    notice = replace(a_notice(reply=Reply.TOLD_TEAM), rule="new")
    diary.save(notice, label="notice")
    (notices,) = tables(diary, Part.NOTICES)
    ((day, what, why, reply),) = notices.lines
    assert (day, reply) == ("22 Nov", "Told the team")
    assert what == "Cough: Contact your team today"
    assert "(rule version 1)." in why
    assert why.endswith(
        "Cough: 5 on Sat 21 Nov, 6 on Sun 22 Nov. Your usual is 2 (1 Oct – 28 Oct 2026)."
    )


def test_a_notice_of_an_older_version_has_no_days_for_its_usual(tables, diary):
    diary.save(replace(a_notice(), usual_first=None, usual_last=None), label="notice")
    (notices,) = tables(diary, Part.NOTICES)
    assert notices.lines[0][2].endswith("Your usual is 2.")


def test_an_emergency_sign_is_named_in_words(tables, diary):
    evidence = ((TODAY, "help_now=skin_colour"),)
    notice = replace(a_notice(""), rule="help_now", evidence=evidence, usual=None)
    diary.save(notice, label="notice")
    (notices,) = tables(diary, Part.NOTICES)
    assert "ticked on Sun 22 Nov: “Your lips, skin or nails turn very pale" in notices.lines[0][2]
    assert "skin_colour" not in notices.lines[0][2]


def test_a_notice_in_words_names_the_answer(tables, diary):
    evidence = ((TODAY, "blood=streaks"), (TODAY, "wheeze=2"))
    diary.save(replace(a_notice("blood"), evidence=evidence, usual=None), label="notice")
    (notices,) = tables(diary, Part.NOTICES)
    assert notices.lines[0][2].endswith("Blood when coughing: specks or streaks, on Sun 22 Nov.")


def test_notices_about_other_symptoms_are_left_out(tables, diary):
    diary.save(a_notice("wheeze"), label="notice")
    assert tables(diary, Part.NOTICES)[0].lines == ()


def test_a_notice_about_the_whole_day_lists_the_values_of_the_chosen_symptoms(tables, diary):
    evidence = ((TODAY, "cough=5"), (TODAY, "wheeze=6"))
    notice = replace(a_notice(""), rule="gone", level="gone", usual=None, evidence=evidence)
    diary.save(notice, label="notice")
    (notices,) = tables(diary, Part.NOTICES)
    assert notices.lines[0][1:3] == ("gone", "gone (rule version 1). Cough: 5 on Sun 22 Nov.")


def test_a_symptom_that_was_taken_away_goes_by_no_key(diary, words, texts):
    diary.save(own("Itch", id="own-1"), a_notice("own-1"), label="own")
    choices = Choices(WEEK, (diary.reader.catalogue["own-1"],), frozenset({Part.NOTICES}))
    diary.remove(own("Itch", id="own-1"), label="own")
    (notices,) = appendix_tables(load_report_data(diary, choices), words, texts)
    assert notices.lines[0][1] == "A symptom that was removed: Contact your team today"
    assert "own-1" not in " ".join(notices.lines[0])
