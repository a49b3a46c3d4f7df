"""A diary with one record of every kind."""

from __future__ import annotations

import pytest

from mbc_tracker.domain.records import Setting, SymptomVisibility
from mbc_tracker.services.diary import Diary
from tests import builders


@pytest.fixture
def full(diary: Diary) -> Diary:
    diary.save(
        builders.an_answer("cough", 4),
        builders.an_answer("blood", "streaks"),
        builders.an_answer("cough", 2, builders.YESTERDAY),
        builders.a_note("SECRET note"),
        builders.a_moment({"fever": "yes"}, note="SECRET moment"),
        builders.help_signs("blue_lips", "fainted"),
        builders.a_measurement(context="SECRET context"),
        builders.an_event("SECRET event"),
        builders.a_medicine(
            "SECRET medicine",
            (builders.TODAY, "SECRET dose"),
            day=builders.TODAY,
            note="SECRET reason",
        ),
        builders.an_appointment("SECRET who", place="SECRET place", note="SECRET visit"),
        builders.a_question("SECRET question", appointment="appointment-1", answer="SECRET"),
        builders.a_question("SECRET open", id="question-2"),
        builders.a_contact("SECRET name", phone="+44 SECRET"),
        builders.a_known_mark(note="SECRET mark"),
        builders.a_notice(),
        builders.an_own_symptom(),
        SymptomVisibility("cough", shown=False),
        Setting("name", "SECRET self"),
        Setting("born", "1968-05-04"),
        Setting("country", "GB"),
        label="Everything",
    )
    return diary
