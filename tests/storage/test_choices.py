from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Recall
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import DiaryReader
from tests.builders import a_known_mark, a_moment, an_answer

NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 22))


def test_answers_in_words_come_with_those_of_moments_once_a_day(diary: Diary):
    first, second, before = date(2026, 11, 3), date(2026, 11, 4), date(2026, 10, 31)
    diary.save(
        an_answer("blood", "none", second),
        a_moment({"blood": "more", "cough": 3}, day=second),
        a_moment({"blood": "more"}, day=second, id="moment-2"),
        an_answer("blood", "streaks", first),
        an_answer("blood", "streaks", before),
        label="x",
    )
    found = diary._store.choices(["blood", "fever"], NOVEMBER)
    assert found == {
        "blood": ((first, "streaks"), (second, "more"), (second, "none")),
        "fever": (),
    }


def test_an_overview_has_ratings_and_words(diary: Diary):
    diary.save(an_answer("cough", 3), an_answer("fever", "yes"), label="x")
    symptoms = [diary.reader.catalogue["cough"], diary.reader.catalogue["fever"]]
    overview = diary.analysis.overview(symptoms, NOVEMBER)
    assert [it.entries for it in overview.comparisons] == [1]
    assert [it.recorded for it in overview.reported] == [1]
    assert overview.recorded == 1


def test_a_mark_starts_the_series_afresh_once_its_usual_is_known(diary: Diary):
    mark = a_known_mark("cough", day=date(2026, 10, 20))
    before = [an_answer("cough", 3, date(2026, 9, n)) for n in range(1, 8)]
    after = [an_answer("cough", 1, mark.day + timedelta(days=n)) for n in range(30)]
    symptoms = [diary.reader.catalogue["cough"]]
    for answers, last in ((after[:28], 27), (after[28:], 29)):
        diary.save(mark, *before, *answers, label="x")
        end = mark.day + timedelta(days=last)
        (cough,) = diary.analysis.series(symptoms, Period(NOVEMBER.first, end))
        known = cough.usual(end)
        assert known is not None
        assert (known.value, known.first) == (1, mark.day if last > 27 else before[0].day)


def plans(diary: Diary, ask: Callable[[], object]) -> list[str]:
    """How SQLite says that it looks for each thing asked of the answers."""
    engine, asked = diary._store._database.engine, list[tuple[str, Any]]()

    def note(_c: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
        asked.append((statement, values))

    event.listen(engine, "before_cursor_execute", note)
    ask()
    event.remove(engine, "before_cursor_execute", note)
    with diary._store._database.reading() as connection:
        lines = [
            connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
            for statement, values in asked
            if " answers" in statement
        ]
    return [line.detail for plan in lines for line in plan if " answers " in line.detail]


@pytest.mark.parametrize(
    ("ask", "index"),
    [
        (lambda reader: reader.recorded_days(NOVEMBER, Recall.WEEK), "ix_answers_weekly"),
        (lambda reader: reader.reported([reader.catalogue["blood"]], NOVEMBER), "ix_answers_words"),
        (lambda reader: reader.ratings({NOVEMBER: ["cough"]}), "ix_answers_symptom_day_rating"),
    ],
)
def test_no_question_about_years_looks_through_all_answers(
    diary: Diary, ask: Callable[[DiaryReader], object], index: str
):
    found = plans(diary, lambda: ask(diary.reader))
    assert any(index in plan for plan in found)
    assert not [plan for plan in found if index not in plan and "PRIMARY KEY" not in plan]
    assert not [plan for plan in found if plan.startswith("SCAN")]
