"""The worked examples of the rules page that are about the screen: 29 to 35, 37, 49 and 50."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from benchmarks.screen import Screen
from mbc_tracker.domain.notices.suppression import OnScreen
from tests.domain.notices.pages import spelled_out


@dataclass
class Shown:
    """What a diary shows, day by day; numbers of days counted from the first."""

    days: list[OnScreen] = field(default_factory=list)

    @property
    def cards(self) -> list[int]:
        return [n for n, day in enumerate(self.days) if day.card]

    def level(self, number: int) -> str:
        return self.days[number].card[0].level

    def quiet(self, number: int) -> list[str]:
        return [line.finding.rule for line in self.days[number].quiet]

    def open(self, number: int) -> list[str]:
        return [notice.rule for notice in self.days[number].open]


def shown(text: str, *, told: set[int] | bool = False, marks: tuple[tuple[int, str], ...] = ()):
    """Look at each day of a diary, and answer the cards of some days, or of all."""
    columns = {}
    for part in text.split(";"):
        symptom, *signs = part.split()
        columns[symptom] = list(spelled_out(signs))
    screen, seen = Screen(), Shown()
    for number in range(max(map(len, columns.values()))):
        values = {
            symptom: int(signs[number]) if signs[number].isdigit() else signs[number]
            for symptom, signs in columns.items()
            if number < len(signs) and signs[number] != "-"
        }
        screen.write(number, values)
        for day, symptom in marks:
            if day == number:
                screen.mark(day, symptom)
        tell = told if isinstance(told, bool) else number in told
        seen.days.append(screen.look(number, tell=tell))
    return seen


def test_29_no_reply_a_card_again_on_the_eighth_day_and_an_open_line_till_then():
    seen = shown("breathlessness z 5x10")
    assert seen.cards == [14, 21]
    assert [seen.open(n) for n in range(14, 22)] == [[], *[["severe"]] * 6, []]


def test_30_told_on_the_first_day_a_higher_value_speaks():
    seen = shown("breathlessness z 5 5 5 5 6", told={14})
    assert seen.cards == [14, 18]
    assert seen.quiet(15)


def test_31_told_on_the_second_day():
    seen = shown("cough z 3 3 4 5", told={15})
    assert seen.cards == [15, 17]
    assert seen.quiet(16) == ["new"]


def test_32_a_leg_that_was_told_of_and_breathlessness_three_days_later():
    seen = shown("one_leg_swelling -x14 yes yes yes yes; breathlessness z 0 0 0 1", told={14})
    assert seen.cards == [14, 17]
    assert seen.level(17) == "emergency"
    assert seen.quiet(15) == seen.quiet(16) == ["clot_signs"]


def test_33_an_emergency_has_a_card_each_day():
    seen = shown("one_leg_swelling -x14 yes yes yes; breathlessness z 1 0 0")
    assert seen.cards == [14, 15, 16]
    assert {seen.level(n) for n in seen.cards} == {"emergency"}


def test_35_a_combination_on_the_third_and_the_tenth_day():
    seen = shown("breathlessness z 4x15; cough z 0 4x14")
    named = [
        n for n, day in enumerate(seen.days) if any(it.rule == "combination" for it in day.card)
    ]
    fresh = [n - 13 for n in named]
    assert 3 in fresh
    assert 10 in fresh


@pytest.mark.parametrize(("after", "quiet"), [(55, True), (56, False)])
def test_37_a_mark_keeps_findings_quiet_for_55_days(after: int, quiet: bool):
    seen = shown(f"breathlessness z 5 -x{after - 1} 5", marks=((14, "breathlessness"),))
    assert bool(seen.quiet(14 + after)) is quiet
    assert bool(seen.days[14 + after].card) is not quiet


def test_49_what_lasts():
    assert shown("cough 1x60").cards == [14, 56]
    assert shown("cough 1x25; wheeze -x3 1x22").cards == [14, 21]


def test_49_signs_told_on_the_first_day_only():
    assert shown("one_leg_swelling yesx23", told={0}).cards == [0, 8, 15, 22]
    assert shown("blood streaksx6", told={0}).cards == [0, 4]
    assert shown("blood streaks streaks more", told={0}).cards == [0, 2]


def test_50_the_company_of_a_sign():
    seen = shown("one_leg_swelling -x14 yesx4; breathlessness z 1 2 2 3", told={14})
    assert seen.cards == [14, 17]


def test_50_two_more_speak_at_once():
    assert shown("breathlessness z 5 6 7").cards == [14, 16]
    assert shown("breathlessness 6 7 8", told={0}).cards == [0, 2]


def test_50_an_open_notice_is_a_line_for_seven_days():
    seen = shown("breathlessness 6 -x9")
    assert [n for n in range(10) if seen.open(n)] == [1, 2, 3, 4, 5, 6, 7]
