"""The first box: the red-flag signs of a period, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Reply, Setting, SymptomVisibility
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.sign_text import MOST_LINES, SignText
from mbc_tracker.report.signs import ASKED, SignEntries, SignKind, reported_signs
from mbc_tracker.report.summary import FIRST_PAGE, Choices, Part
from mbc_tracker.services.diary import Diary
from tests.builders import (
    TODAY,
    a_measurement,
    a_notice,
    an_answer,
    help_signs,
    write_many,
)

PERIOD = Period(TODAY - timedelta(days=27), TODAY)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture
def box(told, diary: Diary):
    """The box of the diary as it is now: each line in words, and the sentences below them."""

    def read(**changed):
        choices = replace(Choices(PERIOD, ()), **changed)
        return told(diary, choices).box

    return read


def lines(box) -> list[tuple[str, str, str]]:
    return [(line.sign, line.dates, line.details) for line in box.lines]


def test_without_anything_written_down_it_says_what_was_not_asked(box):
    assert box().others == (
        "No emergency sign was ticked. Not asked: blood when coughing, fever or chills, "
        "one leg swollen or painful, swelling of face or neck."
    )


def test_nothing_reported_is_said_with_the_days_asked(box, diary):
    diary.save(*(an_answer(key, "none" if key == "blood" else "no") for key in ASKED), label="no")
    assert box().lines == ()
    assert box().others.startswith(
        "None of the red-flag signs was reported (asked on 1 of 28 days): emergency signs, blood"
    )


def test_signs_asked_on_different_days_have_sentences_of_their_own(box, diary):
    diary.save(
        an_answer("fever", "no"),
        an_answer("one_leg_swelling", "no"),
        an_answer("one_leg_swelling", "no", ago(1)),
        label="no",
    )
    assert box().others == (
        "Not reported on any of the 2 days asked: one leg swollen or painful. "
        "Not reported on the 1 day asked: fever or chills. No emergency sign was ticked. "
        "Not asked: blood when coughing, swelling of face or neck."
    )


def test_signs_come_by_urgency_and_then_the_newest_first(box, diary):
    diary.save(
        an_answer("fever", "yes"),
        an_answer("face_neck_swelling", "yes", ago(2)),
        an_answer("one_leg_swelling", "yes", ago(1)),
        an_answer("blood", "not_sure", ago(3)),
        an_answer("blood", "streaks", ago(4)),
        an_answer("blood", "more", ago(5)),
        help_signs("chest_pain", day=ago(9)),
        help_signs("cannot_speak", day=ago(6)),
        label="signs",
    )
    shown = box()
    assert [line.sign for line in (*shown.lines, *shown.later)] == [
        "Emergency sign ticked: fighting for breath",
        "Emergency sign ticked: sudden chest pain",
        "Coughed up more than streaks of blood",
        "Coughed up streaks of blood",
        "Coughed up blood, not sure how much",
        "Fever or chills",
        "One leg swollen or painful",
        "New swelling of face or neck",
    ]
    assert len(shown.lines) == MOST_LINES
    assert shown.others == ""


@pytest.mark.parametrize(
    ("days", "sign", "dates"),
    [
        ([0], "Fever or chills", "22 Nov 2026"),
        ([1, 0], "Fever or chills", "21 and 22 Nov 2026"),
        ([2, 1, 0], "Fever or chills", "20–22 Nov 2026"),
        ([25, 3, 0], "Fever or chills", "28 Oct, 19 and 22 Nov 2026"),
        ([3, 2, 1, 0], "Fever or chills, on 4 days", "last 19–22 Nov 2026"),
        ([9, 8, 5, 0], "Fever or chills, on 4 days", "last 22 Nov 2026"),
    ],
)
def test_few_days_are_named_and_of_many_the_last(box, diary, days, sign, dates):
    diary.save(*(an_answer("fever", "yes", ago(day)) for day in days), label="fever")
    assert [line[:2] for line in lines(box())] == [(sign, dates)]


def test_ratings_of_the_day_stand_beside_a_sign_of_one_day(box, diary):
    diary.save(
        an_answer("one_leg_swelling", "yes"),
        an_answer("breathlessness", 9),
        an_answer("chest_pain", 4),
        an_answer("cough", 3),
        an_answer("tiredness", 8),
        label="day",
    )
    assert box().lines[0].details == "that day: breathlessness 9, chest pain 4"
    # Who wants symptoms that are left out to be nowhere has them nowhere, and the sign still there.
    assert lines(box(parts=FIRST_PAGE - {Part.NOT_SHOWN})) == [
        ("One leg swollen or painful", "22 Nov 2026", "")
    ]


def test_told_the_team_is_said_where_each_named_time_was_told(box, diary):
    diary.save(an_answer("one_leg_swelling", "yes", ago(8)), label="leg")
    told = replace(a_notice("", day=ago(8), reply=Reply.TOLD_TEAM), rule="clot_signs")
    diary.save(told, label="told")
    assert box().lines[0].details == "told the team"
    diary.save(an_answer("one_leg_swelling", "yes"), label="again")
    assert box().lines[0].details == ""
    diary.save(*(an_answer("one_leg_swelling", "yes", ago(day)) for day in (9, 10)), label="more")
    assert box().lines[0].details == ""
    diary.save(replace(told, id="n2", day=TODAY), label="told again")
    assert box().lines[0].details == "told the team"


def test_a_temperature_at_the_limit_is_a_sign_of_its_own(box, diary):
    diary.save(
        a_measurement(value=37.9, day=ago(3), id="a"),
        a_measurement(value=38.0, day=ago(2), id="b"),
        a_measurement(value=38.6, day=ago(1), id="c"),
        a_measurement("weight", 70, id="w"),
        label="measured",
    )
    assert lines(box(parts=frozenset())) == [("Temperature 38.6 °C", "20 and 21 Nov 2026", "")]
    diary.save(Setting("fever_limit", "38.5"), label="limit")
    assert lines(box()) == [("Temperature 38.6 °C", "21 Nov 2026", "")]
    diary.save(Setting("temperature_unit", "°F"), label="unit")
    assert lines(box()) == [("Temperature 101.5 °F", "21 Nov 2026", "")]


def test_an_emergency_sign_of_an_older_version_goes_by_its_key(box, diary):
    diary.save(help_signs("blue_lips"), label="old")
    assert box().lines[0].sign == "Emergency sign ticked: blue_lips"


@given(
    st.lists(st.tuples(st.sampled_from([*SignKind]), st.integers(0, 27)), min_size=1, max_size=40),
    st.lists(st.sampled_from(["much_blood", "cannot_speak", "chest_pain", "spinal_cord"])),
)
def test_no_sign_is_ever_missing(
    catalogue: Catalogue, words: Words, texts: ReportTexts, written, ticked
):
    """Whatever is written down is named, and emergency signs and blood stand on the first page."""
    blood = {kind: kind.removeprefix("blood_") for kind in SignKind if "blood" in kind}
    answers: dict[str, list[tuple[date, str]]] = {key: [] for key in ASKED}
    for kind, day in sorted(written, key=lambda item: -item[1]):
        if kind in blood:
            answers["blood"].append((ago(day), blood[kind]))
        elif kind in ASKED:
            answers[kind].append((ago(day), "yes"))
    days = sorted({ago(day) for kind, day in written if kind is SignKind.TEMPERATURE})
    entries = SignEntries(
        ticked=tuple(help_signs(sign, day=ago(n)) for n, sign in enumerate(dict.fromkeys(ticked))),
        answers={key: sorted(set(values)) for key, values in answers.items()},
        temperatures=tuple(a_measurement(value=39, day=day) for day in days),
    )
    shown = SignText(PERIOD, entries, catalogue, words, texts).box()
    signs = reported_signs(entries)
    assert len(shown.lines) + len(shown.later) == len(signs)
    kinds = {kind for kind, _ in written} - {SignKind.EMERGENCY}
    assert {sign.kind for sign in signs} - {SignKind.EMERGENCY} == kinds
    first = " ".join(line.sign for line in shown.lines)
    assert first.count("Emergency") == len(set(ticked))
    assert first.count("blood") >= len(kinds & blood.keys())
    assert len(shown.lines) >= min(MOST_LINES, len(signs))


def test_the_box_does_not_depend_on_what_is_chosen_or_switched_on(told, diary: Diary):
    hidden = [SymptomVisibility(key, shown=False) for key in (*ASKED, "breathlessness")]
    write_many(
        diary,
        *hidden,
        an_answer("blood", "streaks"),
        an_answer("face_neck_swelling", "yes"),
        help_signs("cannot_speak"),
    )
    everything = Choices(PERIOD, diary.reader.catalogue.symptoms)
    nothing = Choices(PERIOD, (), frozenset())
    assert told(diary, nothing).box == told(diary, everything).box
    assert len(told(diary, nothing).box.lines) == 3


def test_marks_stand_at_the_first_of_days_that_follow_one_another(told, diary):
    diary.save(*(an_answer("fever", "yes", ago(day)) for day in (9, 8, 7, 0)), label="fever")
    summary = told(diary, Choices(PERIOD, ()))
    assert [(mark.text, round(mark.place * 28 - 0.5)) for mark in summary.lanes.signs] == [
        ("fever", 18),
        ("fever", 27),
    ]
    assert "13 Nov 2026 fever, 22 Nov 2026 fever" in summary.lanes.description


def test_the_mark_of_a_day_names_its_gravest_sign_and_how_many_more_there_are(
    words: Words, texts: ReportTexts, catalogue: Catalogue
):
    answers = {"blood": [(ago(9), "streaks")], "fever": [(ago(9), "yes"), (ago(3), "yes")]}
    entries = SignEntries(ticked=(help_signs("cannot_speak", day=ago(9)),), answers=answers)
    made = SignText(PERIOD, entries, catalogue, words, texts)
    emergency, fever = texts.marks[SignKind.EMERGENCY], texts.marks[SignKind.FEVER]
    assert [mark.text for mark in made.marks()] == [f"{emergency} +2", fever]
    first, second = made.dated_marks()
    assert first.endswith(f"{emergency}, {texts.marks[SignKind.BLOOD_STREAKS]}, {fever}")
    assert second.endswith(fever)
