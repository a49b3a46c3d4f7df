"""What is different since a visit, in words."""

from __future__ import annotations

from mbc_tracker.content import words
from mbc_tracker.content.visit_text import VisitText
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.trends import Verdict
from mbc_tracker.domain.visit_change import VisitChange


def a_change(
    label: str, verdict: Verdict, before: float | None = 3, since: float | None = 3
) -> VisitChange:
    return VisitChange(Symptom(label.lower(), label), verdict, before, since)


def told(*changes: VisitChange) -> tuple[str, ...]:
    return VisitText(words.load()).lines(changes)


def test_what_differs_comes_first_with_its_numbers():
    assert told(
        a_change("Cough", Verdict.SAME),
        a_change("Tiredness", Verdict.LOWER, 4, 2.5),
        a_change("Breathlessness", Verdict.HIGHER, 3, 5),
        a_change("Chest pain or tightness", Verdict.SAME),
        a_change("Worry", Verdict.TOO_FEW, None, 2),
    ) == (
        "Breathlessness: 2 higher (5, before 3)",
        "Tiredness: 1.5 lower (2.5, before 4)",
        "About the same: cough, and chest pain or tightness",
        "Too few entries to compare: worry",
    )


def test_from_zero_and_to_zero_are_numbers_too():
    assert told(
        a_change("Cough", Verdict.HIGHER, 0, 2), a_change("Wheezing", Verdict.LOWER, 1, 0)
    ) == ("Cough: 2 higher (2, before 0)", "Wheezing: 1 lower (0, before 1)")


def test_without_anything_to_compare_nothing_is_said():
    assert told() == ()
