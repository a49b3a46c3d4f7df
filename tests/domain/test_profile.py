"""What the rules are told about the person's treatment."""

from __future__ import annotations

import pytest

from mbc_tracker.domain.profile import (
    BREATHS_LIMIT,
    FEVER_LIMIT,
    NOT_CHOSEN,
    ON_TREATMENT,
    PULSE_LIMIT,
    REPORT_AT_ONCE,
    SPO2_LIMIT,
    YES,
    Profile,
    check,
    keys_in,
    listed,
    paper_of,
)
from mbc_tracker.errors import Refused
from tests.builders import TODAY


def test_what_was_never_chosen_is_off():
    assert Profile.of({}) == Profile(frozenset(), None)
    assert Profile.of({ON_TREATMENT: NOT_CHOSEN, REPORT_AT_ONCE: "no"}) == Profile()


def test_switches_that_are_on():
    assert Profile.of({ON_TREATMENT: YES}).switches == {ON_TREATMENT}
    assert Profile.of({ON_TREATMENT: YES, REPORT_AT_ONCE: YES, "name": YES}).switches == {
        ON_TREATMENT,
        REPORT_AT_ONCE,
    }


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        *(("37.5", 37.5), ("37,5", 37.5), ("38", 38.0), ("", None), ("high", None)),
        *(("375", None), ("3.75", None), ("nan", None), ("inf", None)),
    ],
)
def test_the_fever_limit_is_read_and_slips_are_not(text: str, limit: float | None):
    assert Profile.of({FEVER_LIMIT: text}).fever_limit == limit


def test_limits_that_the_team_set_are_read_and_slips_are_not():
    limits = {SPO2_LIMIT: "88", PULSE_LIMIT: "9999", BREATHS_LIMIT: ""}
    assert Profile.of(limits).limits == {"spo2": 88.0}


@pytest.mark.parametrize(("name", "value"), [(SPO2_LIMIT, "20"), (PULSE_LIMIT, "fast")])
def test_a_limit_that_cannot_be_is_refused(name: str, value: str):
    with pytest.raises(Refused, match="That limit is a number from"):
        check(name, value, TODAY)
    check(name, "90", TODAY)


def test_a_list_of_keys_is_kept_in_its_order_as_one_setting():
    assert keys_in(listed(("cough", "own-1", "wheeze"))) == ("cough", "own-1", "wheeze")


@pytest.mark.parametrize(("setting", "keys"), [("", ()), (",cough,,cough", ("cough",))])
def test_an_empty_or_odd_list_is_read_as_far_as_it_says_something(
    setting: str, keys: tuple[str, ...]
):
    assert keys_in(setting) == keys


@pytest.mark.parametrize(
    ("settings", "paper"),
    [
        ({}, "a4"),
        ({"country": "GB"}, "a4"),
        ({"country": "US"}, "letter"),
        ({"country": "US", "paper": "a4"}, "a4"),
        ({"country": "GB", "paper": "letter"}, "letter"),
        ({"country": "CA", "paper": "papyrus"}, "letter"),
    ],
)
def test_the_paper_is_that_of_the_country_until_one_is_chosen(settings: dict[str, str], paper: str):
    assert paper_of(settings) == paper
