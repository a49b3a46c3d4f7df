"""What the window keeps of a notice is enough: its sentences come out with the same figures."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.content import guidance, helplines, rules, words
from mbc_tracker.content.notice_text import NoticeBook, NoticeText
from mbc_tracker.domain.notices.day_view import day_view
from mbc_tracker.domain.notices.facts import symptom_facts
from mbc_tracker.domain.notices.notice_record import finding_of, record_of
from mbc_tracker.domain.notices.values import Evidence, Finding, Level
from mbc_tracker.domain.symptoms import Catalogue, Symptom
from tests.builders import TODAY, a_notice, a_stamp
from tests.domain.naive_notices import Written, level, usual
from tests.domain.notices.made_up import ON, in_our_form, made_up
from tests.domain.notices.pages import BUILT_IN, RULES, day
from tests.domain.notices.writing import evaluate_rules

OWN = Symptom("own-1", "Itchy arm", own=True)
CATALOGUE = Catalogue((*BUILT_IN.symptoms, OWN))
WORDS = words.load()
TOLD = NoticeText(
    WORDS,
    NoticeBook(rules.load(BUILT_IN).texts, guidance.load(), helplines.load()),
    CATALOGUE,
    day(ON),
    (),
)

diaries = st.integers(0, 2**32).map(lambda seed: made_up(random.Random(seed)))


def kept(finding: Finding) -> Finding:
    return finding_of(record_of(finding, "notice", a_stamp()))


def number_of(on: date) -> int:
    return (on - day(0)).days


def dated(text: str) -> list[tuple[int, int]]:
    """Value and day of each “5 on Sun 22 Nov”."""
    by_name = {WORDS.date_medium(day(n)): n for n in range(ON - 60, ON + 1)}
    return [(int(value), by_name[on]) for value, on in re.findall(r"(\d+) on (\w+ \d+ \w+)", text)]


@given(diaries)
def test_each_figure_of_each_sentence_is_the_diarys(diary: Written):
    entries, marks, profile = in_our_form(diary)
    for finding in evaluate_rules(entries, marks, profile, RULES, day(ON)):
        again = kept(finding)
        assert TOLD.reason(again) == TOLD.reason(finding)
        assert TOLD.tell((again,), {}, profile) == TOLD.tell((finding,), {}, profile)
        assert TOLD.explanation(again).values == TOLD.explanation(finding).values
        check_values(diary, again)
        check_usual(diary, again)
        check_reason(diary, again)


def check_values(diary: Written, finding: Finding) -> None:
    lines = TOLD.explanation(finding).values
    for key in {item.about for item in finding.evidence} & set(diary.values):
        [line] = [it for it in lines if it.startswith(f"{CATALOGUE[key].label}: ")]
        found = dated(line)
        assert found
        assert all(diary.value(key, on) == value for value, on in found)


def check_usual(diary: Written, finding: Finding) -> None:
    if finding.usual is None:
        return
    known = usual(diary, finding.symptom, ON)
    assert known is not None
    assert TOLD.explanation(finding).usual.startswith(f"Your usual is {known.value:g}")
    if not finding.usual.typed:
        assert finding.usual.first is not None
        assert finding.usual.last is not None
        assert finding.usual.first < finding.usual.last < day(ON)
        assert diary.value(finding.symptom, number_of(finding.usual.first)) is not None
        assert diary.value(finding.symptom, number_of(finding.usual.last)) is not None


def check_reason(diary: Written, finding: Finding) -> None:
    reason = TOLD.reason(finding)
    if middle := re.search(r"last entries is ([\d.]+)\.", reason):
        assert float(middle[1]) == level(diary, finding.symptom, ON)
    if counted := re.search(r"in (\d+) of your (\d+) entries since (\d+ \w+)", reason):
        days = diary.days(finding.symptom, ON - 20, ON)
        limit = 4 if finding.level is Level.VISIT else 1
        there = [on for on in days if diary.values[finding.symptom][on] >= limit]
        assert (int(counted[1]), int(counted[2])) == (len(there), len(days))
        assert counted[3] == WORDS.date_short(day(days[0]))


@given(diaries)
def test_what_to_tell_them_has_the_diarys_figures(diary: Written):
    entries, marks, profile = in_our_form(diary)
    view = day_view(entries, marks, profile, day(ON))
    for symptom, values in diary.values.items():
        facts = symptom_facts(view, symptom)
        recent = {on: value for on, value in values.items() if ON - 28 < on <= ON}
        assert facts is not None
        assert facts.latest == (day(max(recent)), recent[max(recent)])
        assert facts.highest[1] == max(recent.values()) == recent[number_of(facts.highest[0])]
        known = usual(diary, symptom, ON)
        limit = known.value if known else 0
        run = [on for on in sorted(values) if on <= ON]
        while run and min(values[on] for on in run) <= limit:
            run = run[1:]
        assert facts.since == (day(run[0]) if run else None)


def test_a_notice_that_was_kept_is_read_back():
    assert kept(finding_of(a_notice())) == finding_of(a_notice())
    assert finding_of(a_notice()).evidence == (
        Evidence(TODAY - timedelta(days=1), "cough", 5),
        Evidence(TODAY, "cough", 6),
    )


def test_evidence_that_does_not_say_what_it_is_about():
    notice = replace(
        a_notice(""), level="gone", evidence=((TODAY, "skin_colour"), (TODAY, "spo2=9x"))
    )
    finding = finding_of(notice)
    assert finding.level is Level.VISIT
    assert finding.evidence == (
        Evidence(TODAY, "help_now", "skin_colour"),
        Evidence(TODAY, "spo2", "9x"),
    )
