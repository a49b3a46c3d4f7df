"""What the page says beside box, table and course, before it is set."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mbc_tracker.domain.change import Change, Step
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Setting
from mbc_tracker.domain.symptoms import Kind, Recall
from mbc_tracker.report.entries import LONG_NOTE
from mbc_tracker.report.summary import FIRST_PAGE, Choices, Part
from mbc_tracker.report.table_text import plain
from tests.builders import (
    TODAY,
    a_moment,
    a_note,
    a_question,
    an_answer,
    an_appointment,
    an_event,
    an_own_symptom,
)
from tests.report.builders import PERIOD

WEEK = Period(TODAY - timedelta(days=6), TODAY)


def remarks(summary) -> list[str]:
    return [plain(line) for line in summary.table.remarks]


def test_the_head_says_who_when_and_how_much_is_recorded(told, filled, choices):
    summary = told(filled, choices)
    assert summary.title == "Symptom report, 23 Aug – 22 Nov 2026"
    assert (summary.name, summary.born) == ("Jordan Example", ", born 4 May 1968")
    assert summary.recorded == "Entries on 82 of 92 days"
    assert "Not a diagnosis. No clinician has reviewed" in summary.footer
    assert summary.footer.endswith("made on 22 Nov 2026.")


def test_without_the_name_neither_name_nor_birth_date_is_there(told, filled, choices):
    summary = told(filled, replace(choices, parts=FIRST_PAGE - {Part.NAME, Part.BORN}))
    assert (summary.name, summary.born) == ("", "")


@pytest.mark.parametrize(
    ("name", "born", "shown"),
    [
        ("Jo", "", ("Jo", "")),
        ("", "1968-05-04", ("", "Born 4 May 1968")),
        ("", "", ("", "")),
        ("Jo", "in spring", ("Jo", ", born in spring")),
    ],
)
def test_what_is_not_known_about_the_person_is_left_out(told, diary, name, born, shown):
    settings = Setting("name", name), Setting("born", born)  # as an older diary may have them
    diary.apply(Change("who", tuple(Step(None, setting) for setting in settings)))
    summary = told(diary, Choices(Period(TODAY, TODAY), ()))
    assert (summary.name, summary.born) == shown


@pytest.mark.parametrize(
    ("who", "line"),
    [("Dr Osei", "For the visit on 1 Dec 2026, Dr Osei"), ("", "For the visit on 1 Dec 2026")],
)
def test_the_visit_is_named(told, diary, who, line):
    diary.save(an_appointment(who, id="next"), label="visit")
    assert told(diary, Choices(WEEK, (), appointment="next")).appointment == line
    assert told(diary, Choices(WEEK, ())).appointment == ""


def test_a_moment_has_its_time_and_all_its_values(told, diary):
    moment = a_moment({"breathlessness": 9, "chest_pain": 4, "blood": "streaks"}, note="Stairs …")
    diary.save(moment, a_note("Slept."), label="day")
    every = Choices(WEEK, diary.reader.visible_symptoms())
    summary = told(diary, every)
    assert [(entry.day, entry.values, entry.text) for entry in summary.entries] == [
        (
            "22 Nov, 14:30",
            "blood when coughing specks or streaks, breathlessness 9, chest pain 4.",
            "Stairs …",
        ),
        ("22 Nov", "", "Slept."),
    ]
    assert summary.entries_heading == "Notes and moments"
    without = told(diary, replace(every, parts=FIRST_PAGE - {Part.NOTES}))
    assert [(entry.text, entry.day) for entry in without.entries] == [("", "22 Nov, 14:30")]
    assert without.entries_heading == "Moments"
    few = told(diary, replace(every, symptoms=every.symptoms[:1]))
    assert few.entries[0].values == "breathlessness 9."


def test_without_notes_and_moments_there_is_no_block_for_them(told, diary):
    assert told(diary, Choices(WEEK, (), FIRST_PAGE - {Part.NOTES})).entries_heading == ""
    assert told(diary, Choices(WEEK, ())).entries_heading == "Notes and moments"


@pytest.mark.parametrize(
    ("parts", "period", "ending", "follow"),
    [
        (FIRST_PAGE, PERIOD, "… (in full on a later page)", True),
        (FIRST_PAGE | {Part.ALL_NOTES}, PERIOD, "… (in full on a later page)", False),
        (FIRST_PAGE, Period(TODAY - timedelta(days=400), TODAY), "… (longer in the diary)", False),
    ],
)
def test_a_long_note_is_shortened_at_a_word(told, diary, parts, period, ending, follow):
    diary.save(a_note("word " * 100), label="long")
    summary = told(diary, Choices(period, (), parts))
    (entry,) = summary.entries
    assert entry.text == ("word " * 100).strip()
    assert entry.short.endswith(f"word {ending}")
    assert len(entry.short) <= LONG_NOTE + len(ending) + 1
    assert summary.entries_follow == follow


def test_a_long_word_is_cut_where_it_has_to_be(told, diary):
    diary.save(a_note("x" * 400), label="long")
    (entry,) = told(diary, Choices(WEEK, ())).entries
    assert entry.short.startswith("x" * LONG_NOTE + " …")


def test_questions_that_were_asked_are_left_out(told, diary):
    diary.save(a_question("Why?"), a_question("Old?", asked=True, id="q2"), label="questions")
    assert told(diary, Choices(WEEK, ())).questions == ("Why?",)
    assert told(diary, Choices(WEEK, (), FIRST_PAGE - {Part.NOTES})).questions == ()


def test_questions_of_the_visit_and_what_earlier_ones_left_open(told, diary):
    past = an_appointment(day=TODAY - timedelta(days=30), id="past")
    later = an_appointment(day=TODAY + timedelta(days=40), id="later")
    diary.save(
        past,
        an_appointment(id="next"),
        later,
        a_question("Open?", appointment="past", id="a"),
        a_question("Mine?", appointment="next", id="b"),
        a_question("Later?", appointment="later", id="c"),
        label="visits",
    )
    assert told(diary, Choices(WEEK, (), appointment="next")).questions == ("Mine?", "Open?")


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        (1, "The answers of 1 day are the worst of the last 7 days, not of 24 hours."),
        (2, "The answers of 2 days are the worst of the last 7 days, not of 24 hours."),
    ],
)
def test_weekly_answers_are_never_unmarked(told, diary, days: int, sentence: str):
    answers = [an_answer("cough", 4, TODAY - timedelta(days=n)) for n in range(3)]
    weekly = [replace(answer, recall=Recall.WEEK) for answer in answers[:days]]
    diary.save(*weekly, *answers[days:], label="days")
    assert remarks(told(diary, Choices(WEEK, (diary.reader.catalogue["cough"],)))) == [
        f"{sentence} Each of these counts as one day; the medians of 7 days leave them out."
    ]


def test_what_is_recorded_and_not_shown_is_named_unless_it_is_turned_off(told, diary):
    own = an_own_symptom("Itchy arm", kind=Kind.YES_NO)
    diary.save(own, label="own")
    diary.save(
        an_answer("cough", 4),
        an_answer("tiredness", 4),
        an_answer("own-1", "yes"),
        an_answer("blood", "none"),
        an_answer("worry", 2, TODAY - timedelta(days=20)),
        label="day",
    )
    cough = (diary.reader.catalogue["cough"],)
    assert remarks(told(diary, Choices(WEEK, cough))) == [
        "Recorded, not shown here: tiredness, Itchy arm."
    ]
    assert remarks(told(diary, Choices(WEEK, cough, FIRST_PAGE - {Part.NOT_SHOWN}))) == []


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({}, "Itchy arm: not asked."),
        ({0: "no"}, "Itchy arm: on 0 of 1 day asked."),
        ({0: "no", 1: "yes", 3: "yes"}, "Itchy arm: on 2 of 3 days asked, last 21 Nov 2026."),
    ],
)
def test_a_symptom_of_yes_or_no_has_a_line(told, diary, answers, sentence):
    diary.save(an_own_symptom(kind=Kind.YES_NO), label="own")
    diary.save(
        *(an_answer("own-1", value, TODAY - timedelta(days=ago)) for ago, value in answers.items()),
        label="answers",
    )
    choices = Choices(WEEK, (diary.reader.catalogue["own-1"],))
    assert remarks(told(diary, choices)) == [sentence]


VISIT = TODAY - timedelta(days=20)


@pytest.fixture
def since(told, diary):
    """What changed since a visit: of each symptom the values before it and since."""

    def make(**values: tuple[list[int], list[int]]) -> str:
        entries = []
        for key, (before, after) in values.items():
            early = [
                an_answer(key, value, VISIT - timedelta(n + 1)) for n, value in enumerate(before)
            ]
            late = [an_answer(key, value, VISIT + timedelta(n)) for n, value in enumerate(after)]
            entries += [*early, *late]
        diary.save(an_appointment(day=VISIT), *entries, label="visit")
        symptoms = tuple(diary.reader.catalogue[key] for key in values)
        choices = Choices(PERIOD, symptoms, FIRST_PAGE - {Part.NOT_SHOWN})
        return " ".join(remarks(told(diary, choices)))

    return make


HOW = "(Medians of all days since, and of the 4 weeks before.)"


def test_what_changed_by_two_since_the_visit_is_named(since):
    text = since(
        breathlessness=([2] * 5, [4] * 5), cough=([5] * 4, [3] * 4), worry=([3] * 4, [4] * 4)
    )
    assert text == (
        "Since the visit on 2 Nov 2026: Breathlessness 4, before 2 (2 higher). "
        f"Cough 3, before 5 (2 lower). The other symptom changed by less than 2. {HOW}"
    )


def test_several_others_are_counted(since):
    four = [3] * 4
    text = since(breathlessness=(four, [5] * 4), cough=(four, four), worry=(four, four))
    assert "The other 2 symptoms changed by less than 2." in text


def test_where_nothing_changed_it_says_so(since):
    four = [3] * 4
    assert "All 2 symptoms changed by less than 2." in since(cough=(four, four), worry=(four, four))


def test_one_symptom_that_did_not_change_is_named(since):
    assert "Cough changed by less than 2." in since(cough=([3] * 4, [4] * 4))


def test_three_entries_on_a_side_are_too_few(since):
    text = since(cough=([3] * 3, [9] * 9), worry=([3] * 9, [9] * 3))
    assert text == (
        f"Since the visit on 2 Nov 2026: Too few entries to compare: cough, worry. {HOW}"
    )


def test_a_visit_outside_the_period_is_not_compared_with(told, diary):
    diary.save(an_appointment(day=TODAY - timedelta(days=20)), an_answer(), label="visit")
    choices = Choices(WEEK, (diary.reader.catalogue["cough"],))
    assert remarks(told(diary, choices)) == []


def test_rows_come_by_urgency(told, filled, choices):
    rows = told(filled, choices).table.rows
    assert [row.symptom for row in rows][:2] == ["Breathlessness", "Cough"]
    assert [row.stands_out for row in rows] == [True] + [False] * 6


def test_events_without_words_go_by_their_kind(told, diary):
    diary.save(an_event(" "), label="event")
    assert told(diary, Choices(WEEK, ())).lanes.events[0].text == "Scan"


def test_a_symptom_never_rated_around_the_visit_is_not_among_the_others(since):
    text = since(cough=([3] * 4, [6] * 4), wheeze=([], []))
    assert text == f"Since the visit on 2 Nov 2026: Cough 6, before 3 (3 higher). {HOW}"
