"""The page's first block as plain text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mbc_tracker.report.plain_text import first_block_text
from mbc_tracker.report.summary import FIRST_PAGE, Choices, Part
from tests.builders import TODAY, a_question, an_answer, an_appointment, help_signs
from tests.report.builders import PERIOD


def test_it_says_the_head_the_signs_and_every_symptom(told, filled, choices, texts):
    filled.save(help_signs("cannot_speak"), an_appointment(id="next"), label="more")
    text = first_block_text(told(filled, replace(choices, appointment="next")), texts)
    head, signs, rows, end = text.split("\n\n")
    assert head.splitlines() == [
        "Symptom report",
        "Jordan Example, born 4 May 1968",
        "23 Aug – 22 Nov 2026",
        "Entries on 82 of 92 days",
        "For the visit on 1 Dec 2026, Dr Osei",
        "Written down by the patient, day by day.",
        "0 none, 10 worst imaginable, worst in 24 hours.",
    ]
    assert signs.splitlines() == [
        "Reported in this period",
        "- Emergency sign ticked: fighting for breath: 22 Nov 2026 (that day: breathlessness 5)",
        "- Coughed up streaks of blood: 3 and 19 Nov 2026",
        (
            "Not reported on any of the 82 days asked: fever or chills, one leg swollen or "
            "painful, swelling of face or neck."
        ),
    ]
    assert rows.splitlines()[0] == (
        "Breathlessness. Last 7 days: median 5, worst 5. Usual 3: 2 higher. "
        "Whole period: worst 5 on 22 Nov; 4+ on 8, 7+ on 0 of 82 days."
    )
    assert len(rows.splitlines()) == 7
    assert end.startswith("Patient-reported: 0 none to 10")


def test_it_says_what_stands_below_the_table_and_every_sign(told, diary, texts):
    diary.save(
        an_answer("blood", "more"),
        *(an_answer(key, "yes") for key in ("fever", "one_leg_swelling", "face_neck_swelling")),
        help_signs("cannot_speak", "chest_pain", "fast_heart", "spinal_cord"),
        an_answer("cough", 3),
        label="day",
    )
    text = first_block_text(told(diary, Choices(PERIOD, ())), texts)
    assert text.count("\n- ") == 8
    assert "Not reported" not in text
    assert "Recorded, not shown here: cough." in text


def test_it_holds_no_note_and_no_question(told, filled, choices, texts):
    filled.save(a_question("Wherefore?", id="q2"), label="question")
    text = first_block_text(told(filled, choices), texts)
    assert "stairs" not in text
    assert "Wherefore" not in text


def test_without_a_name_or_ratings_it_says_so(told, diary, texts):
    choices = Choices(PERIOD, diary.reader.visible_symptoms(), FIRST_PAGE - {Part.NAME, Part.BORN})
    text = first_block_text(told(diary, choices), texts)
    assert text.splitlines()[1] == "23 Aug – 22 Nov 2026"
    assert "No symptom was rated in this period." in text
    assert str(TODAY.year) in text


@pytest.mark.parametrize("parts", [FIRST_PAGE, FIRST_PAGE - {Part.NOT_SHOWN}])
def test_what_was_rated_and_not_chosen_is_not_denied(told, filled, texts, parts):
    choices = Choices(PERIOD, (), frozenset(parts))
    text = first_block_text(told(filled, choices), texts)
    assert "None of the symptoms chosen for this page was rated in this period." in text
    assert "No symptom was rated" not in text
