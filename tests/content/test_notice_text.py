"""Findings in words: what was written down, why it is pointed out and whom to contact."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from mbc_tracker import paths
from mbc_tracker.content import catalogue, guidance, rules, words
from mbc_tracker.content.notice_text import NoticeText
from mbc_tracker.domain.notices.values import Entries, Evidence, Finding, Level
from mbc_tracker.domain.profile import Profile
from mbc_tracker.domain.symptoms import Symptom
from tests.domain.notices.writing import (
    DAY,
    NOBODY,
    TREATED,
    USUAL_0,
    USUAL_1,
    USUAL_2,
    ago,
    entries,
    find,
    only,
)

BUILT_IN = catalogue.load()
OWN = Symptom("own-1", "Itchy arm", own=True)
TOLD = NoticeText(
    words.load(), rules.load(BUILT_IN).texts, guidance.load(), BUILT_IN.with_own((OWN,))
)
FORBIDDEN = re.compile(
    r"\b(better|worse|improv\w*|worsen\w*|normal\w*|abnormal\w*|alert\w*|warning|risk\w*|detect\w*"
    r"|fine|red|amber|green|cancer has|metasta\w*|secondary|tumou?r\w*|clot\w*|embol\w*|pneumon\w*"
    r"|infection\w*|thrombo\w*|likely|probab\w*|chance\w*|don’t worry|no need|safe|score\w*)\b",
    re.IGNORECASE,
)


def card_lines(given: Entries, profile: Profile = NOBODY) -> tuple[str, ...]:
    card = TOLD.card(find(given, profile=profile), "GB")
    assert card is not None
    return card.headline, *card.reasons, *card.asks


CARDS = [
    (
        entries(signs="cannot_speak"),
        "Get emergency help now",
        (
            "On Sunday you ticked: “You are fighting for breath: you gasp, choke, "
            "or can’t get your words out”."
        ),
        "Call 999 now. Do not wait to see if it passes.",
    ),
    (
        entries(said={"blood": "streaks"}, breathlessness="5"),
        "Get emergency help now",
        "On Sunday you wrote down blood when coughing (specks or streaks), and breathlessness 5.",
        "Call 999 now. Do not wait to see if it passes.",
    ),
    (
        entries(breathlessness="2 2 2 2 2 2 2 0 0 0 0 0 4 5"),
        "Tell your team in the next few days",
        (
            "Your breathlessness was 5 on Sunday and 4 on Saturday. Your usual is 2. "
            "That is higher than your usual."
        ),
        "Please tell your team in the next few days, even if it feels like a cold.",
    ),
    (
        entries({"own-1": "3 3 3 3 3 3 3 3 8"}),
        "Tell your team in the next few days",
        "“Itchy arm” was 8 on Sunday. Your usual is 3. You gave it a high number.",
        (
            "Please tell your team in the next few days, even if it seems small. "
            "If it gets in the way of eating, drinking or sleeping, contact them today."
        ),
    ),
    (
        entries(wheeze=USUAL_0 + "1 1"),
        "Tell your team in the next few days",
        "Your wheezing was 1 on Sunday and 1 on Saturday. Your usual is 0. So it is new for you.",
        "Please tell your team in the next few days, even if it feels like a cold.",
    ),
    (
        entries(nausea=USUAL_1 + "3 1 3 3 3"),
        "Tell your team in the next few days",
        (
            "Your feeling sick has been higher than your usual in the last 7 days. "
            "The middle of those entries is 3. Your usual is 1."
        ),
        "Please tell your team in the next few days, even if it seems small.",
    ),
    (
        entries(nausea="2 " * 28 + "3 " * 21),
        "Bring this up at your next visit",
        (
            "Your feeling sick has been a little higher than your usual for some weeks. "
            "The middle of the last 7 days is 3. Your usual is 2."
        ),
        (
            "Please bring it up at your next visit. "
            "If it troubles you, do not wait for the visit: contact your team now."
        ),
    ),
    (
        entries(appetite_loss="1 1 0 1 1 1 1 1"),
        "Tell your team in the next few days",
        (
            "Your loss of appetite was there on 7 of the last 8 days you recorded. "
            "It has not gone away."
        ),
        "Please tell your team in the next few days, even if it seems small.",
    ),
]


@pytest.mark.parametrize(("given", "headline", "reason", "ask"), CARDS, ids=lambda it: str(it)[:20])
def test_a_card_with_one_reason(given, headline, reason, ask):
    assert card_lines(given) == (headline, reason, ask)


def test_a_fever_names_what_was_measured():
    lines = card_lines(entries(said={"fever": "yes"}, degrees="38.4"), profile=TREATED)

    assert lines[1] == (
        "On Sunday you wrote down fever or chills, and a temperature of 38.4 °C, "
        "and you are having cancer treatment."
    )
    assert lines[2].startswith("Ring your team’s 24-hour number now, day or night.")


def test_severe_before_there_is_a_usual_leaves_no_gap():
    assert card_lines(entries(breathlessness="7"))[1] == (
        "Your breathlessness was 7 on Sunday. You rated it as severe."
    )


def test_several_symptoms_name_the_day_where_it_is_another():
    assert card_lines(entries(tiredness="8 . .", nausea="8"))[1] == (
        "More than one symptom has stood out lately: "
        "tiredness 8 on Friday and nausea (feeling sick) 8."
    )


def test_of_several_findings_all_reasons_are_listed_and_the_most_urgent_asks():
    lines = card_lines(entries(said={"blood": "more"}, nausea="8"))

    assert lines[0] == "Get emergency help now"
    assert len(lines) == 4
    assert lines[3] == "Call 999 now. Do not wait to see if it passes."


def test_the_same_is_asked_once():
    lines = card_lines(entries(wheeze=USUAL_2 + "4 4 4", tiredness=USUAL_2 + "4 4 4"))

    assert sum(line.startswith("Please") for line in lines) == 1


def test_without_findings_there_is_no_card():
    assert TOLD.card((), "GB") is None


def test_the_number_is_that_of_the_country():
    finding = only("help_now", find(entries(signs="fast_heart")))

    assert TOLD.ask(finding, "US").startswith("Call 911 now")
    assert TOLD.ask(finding, "").startswith("Call your local emergency number now")


def test_a_symptom_and_a_sign_that_are_gone_go_by_their_keys():
    evidence = (Evidence(DAY, "help_now", "old_sign"),)
    finding = Finding("help_now", 1, "", Level.EMERGENCY, DAY, evidence)
    gone = only("severe", find(entries({"own-9": "8"})))

    assert "“old_sign”" in TOLD.reason(finding)
    assert TOLD.reason(gone).startswith("“own-9” was 8")


def test_why_am_i_seeing_this():
    finding = only("worse_short", find(entries(breathlessness=USUAL_2 + "4 5")))

    told = TOLD.explanation(finding)

    assert told.name == "Higher than your usual, several entries in a row"
    assert told.rule.startswith("The last 2 entries of breathlessness or chest pain")
    assert told.values == ("Breathlessness: 4 on Sat 21 Nov, 5 on Sun 22 Nov.",)
    assert told.usual == "Your usual is 2."
    assert told.sources[0] == "Basch and others, Journal of Clinical Oncology (2016)"
    assert told.review == "No clinician has reviewed this rule yet."


def test_why_am_i_seeing_this_about_words_and_measurements():
    found = find(
        entries(said={"fever": "yes"}, degrees="38.4", signs="fast_heart"), profile=TREATED
    )

    values = [value for finding in found for value in TOLD.explanation(finding).values]

    assert values == [
        (
            "Emergency sign ticked on Sun 22 Nov: “Your heart races at rest and does not settle, "
            "and you are also breathless or dizzy, or have pain in your chest or upper back”."
        ),
        "Fever or chills: yes, on Sun 22 Nov.",
        "Temperature: 38.4 °C, on Sun 22 Nov.",
    ]


def test_a_rule_that_was_reviewed_says_so(spoil, english):
    reviewed = spoil(paths.resource("rules.toml"), "reviewed = false", "reviewed = true")
    book = rules.rule_book(
        reviewed, english("rules.toml"), paths.resource("guidance.toml"), BUILT_IN
    )
    told = NoticeText(words.load(), book.texts, guidance.load(), BUILT_IN)

    finding = only("help_now", find(entries(signs="fast_heart")))

    assert told.explanation(finding).review == "A clinician has reviewed this rule."


def test_what_to_tell_them():
    found = find(entries(said={"blood": "not_sure"}, cough=USUAL_2 + "4 4 5"), profile=TREATED)

    assert TOLD.tell(found, TREATED) == (
        "I keep a symptom diary, and I am calling about what I wrote down.",
        "I am having cancer treatment.",
        "My team asked me to report a new cough or breathlessness at once.",
        "Blood when coughing: not sure, on Sun 22 Nov.",
        "My numbers go from 0 (none) to 10 (the worst I can imagine).",
        "Cough: 2 on Thu 19 Nov, 4 on Fri 20 Nov, 4 on Sat 21 Nov, 5 on Sun 22 Nov. My usual is 2.",
        "What should I do now?",
    )


def test_what_to_tell_them_says_nothing_twice_and_names_the_scale_once():
    lines = TOLD.tell(find(entries(cough="8 8", nausea="8 9", chest_pain="7")), NOBODY)

    assert len(set(lines)) == len(lines) == 6


def test_a_day_without_findings_calms_nobody():
    assert TOLD.nothing(ago(1)) == (
        "No rule points anything out on Saturday 21 November 2026. "
        "Not sure whether to call? It is always all right to ask."
    )


def every_text(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
        return
    for part in value.values() if isinstance(value, dict) else value:
        yield from every_text(part)


@pytest.mark.parametrize(
    "file", sorted(paths.resource("i18n").glob("*/rules.toml")), ids=lambda it: it.parent.name
)
def test_no_words_that_judge_calm_or_name_an_illness(file):
    texts = list(every_text(tomllib.loads(file.read_text(encoding="utf-8"))))

    assert len(texts) > 100
    assert [text for text in texts if FORBIDDEN.search(text)] == []


def test_whatever_is_said_keeps_to_the_words():
    given = entries(
        said={"blood": "more", "fever": "yes"}, cough=USUAL_0 + "9 9", signs="fast_heart"
    )
    found = find(given, profile=TREATED)
    card = TOLD.card(found, "GB")

    assert card is not None
    lines = (*card.reasons, *card.asks, *TOLD.tell(found, TREATED), TOLD.switched_off())
    assert [line for line in lines if FORBIDDEN.search(line) or "  " in line] == []


def test_a_sign_that_says_to_ring_the_team_is_not_contradicted():
    *_, fever = card_lines(entries(signs="fever_on_chemotherapy"))
    *_, both = card_lines(entries(signs="fever_on_chemotherapy fast_heart"))

    assert fever.startswith("Ring your team’s 24-hour number now, day or night.")
    assert both == "Call 999 now. Do not wait to see if it passes."


def test_one_call_is_asked_for_once():
    card = TOLD.card(find(entries(said={"blood": "more"}, signs="fast_heart")), "GB")

    assert card is not None
    assert card.asks == ("Call 999 now. Do not wait to see if it passes.",)
