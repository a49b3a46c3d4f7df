"""Findings in words: what was written down, why it is pointed out and whom to contact."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from mbc_tracker import paths
from mbc_tracker.content import catalogue, guidance, helplines, rules, words
from mbc_tracker.content.notice_text import NoticeBook, NoticeText
from mbc_tracker.domain.notices.day_view import day_view
from mbc_tracker.domain.notices.facts import SymptomFacts, symptom_facts
from mbc_tracker.domain.notices.values import Entries, Evidence, Finding, Level
from mbc_tracker.domain.profile import Profile
from mbc_tracker.domain.symptoms import Symptom
from tests.builders import a_known_mark, a_measurement
from tests.domain.notices.writing import (
    DAY,
    NOBODY,
    TREATED,
    USUAL_0,
    USUAL_2,
    ago,
    entries,
    find,
    only,
)

BUILT_IN = catalogue.load()
OWN = Symptom("own-1", "Itchy arm", own=True)
BOOK = NoticeBook(rules.load(BUILT_IN).texts, guidance.load(), helplines.load())
TOLD = NoticeText(words.load(), BOOK, BUILT_IN.with_own((OWN,)), DAY, ())
FORBIDDEN = re.compile(
    r"\b(better|worse|improv\w*|worsen\w*|normal\w*|abnormal\w*|alert\w*|warning|risk\w*|detect\w*"
    r"|fine|red|amber|green|cancer has|metasta\w*|secondary|tumou?r\w*|clot\w*|embol\w*|pneumon\w*"
    r"|infection\w*|thrombo\w*|likely|probab\w*|chance\w*|don’t worry|no need|safe|score\w*)\b",
    re.IGNORECASE,
)


#: The one place where it may say "worse": to those whose team knows.
AGAIN = "Call again if it gets worse"


def card_lines(given: Entries, profile: Profile = NOBODY) -> tuple[str, ...]:
    card = TOLD.card(find(given, profile=profile), "GB")
    assert card is not None
    return card.headline, *card.reasons, *card.asks


SOON = "Ring your team today, or on their next working day"
RING_COLD = (
    "Please ring your team today, or on their next working day, even if it feels like a cold."
)
RING_SMALL = "Please ring your team today, or on their next working day, even if it seems small."
VISIT = (
    "Please bring it up at your next visit. "
    "If none is planned, or if it troubles you, do not wait: ring your team."
)
BREATHING = "If it comes on suddenly, or you are breathless and have chest pain: call 999."
DAYS_11 = "(11 Nov – 21 Nov 2026)"

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
        entries(said={"blood": "streaks"}, breathlessness="1 ."),
        "Get emergency help now",
        (
            "On Sunday you wrote down blood when coughing (specks or streaks), "
            "and breathlessness 1 on Saturday."
        ),
        "Call 999 now. Do not wait to see if it passes.",
    ),
    (
        entries(breathlessness="2 " * 10 + "4 5"),
        SOON,
        (
            "Your breathlessness was 5 on Sunday and 4 on Saturday. "
            f"Your usual is 2 {DAYS_11}. That is higher than your usual."
        ),
        RING_COLD,
        BREATHING,
    ),
    (
        entries({"own-1": "3 " * 10 + "8 8 8"}),
        "Bring this up at your next visit",
        (
            "“Itchy arm” was 8 on Sunday, 8 on Saturday and 8 on Friday. "
            "Your usual is 3 (10 Nov – 21 Nov 2026). That is higher than your usual."
        ),
        VISIT,
    ),
    (
        entries(wheeze=USUAL_0 + "1 1 1"),
        SOON,
        (
            "Your wheezing was 1 on Sunday, 1 on Saturday and 1 on Friday. "
            "Your usual is 0 (6 Nov – 21 Nov 2026). So it is new for you."
        ),
        RING_COLD,
        BREATHING,
    ),
    (
        entries(nausea="2 " * 28 + "3 " * 7 + "4 " * 4),
        SOON,
        (
            "Your nausea has been higher than your usual for two weeks. "
            "Your typical rating of late is 4. Your usual is 2 (15 Oct – 11 Nov 2026)."
        ),
        RING_SMALL,
    ),
    (
        entries(nausea="2 " * 28 + "3 " * 18),
        "Bring this up at your next visit",
        (
            "Your nausea has been a little higher than your usual for three weeks. "
            "Your typical rating of late is 3. Your usual is 2 (8 Oct – 4 Nov 2026)."
        ),
        VISIT,
    ),
    (
        entries(appetite_loss="1 1 0 1 1 1 1 1 1 1 1 1 1 . 1"),
        SOON,
        (
            "Your loss of appetite was there in 13 of your 14 entries since 8 Nov. "
            "It has not gone away."
        ),
        RING_SMALL,
    ),
    (
        entries(low_mood="7 7"),
        SOON,
        (
            "Your low mood was 7 on Sunday and 7 on Saturday. Your usual is not known yet, "
            "so this matters if it is new for you. That is a high rating."
        ),
        (
            f"{RING_SMALL} If it gets in the way of eating, drinking or sleeping, "
            "contact them today."
        ),
        (
            "If it all feels too much, someone will listen, day and night: "
            "Samaritans, 116\N{NO-BREAK SPACE}123."
        ),
    ),
]


@pytest.mark.parametrize("card", CARDS, ids=lambda it: it[2][:30])
def test_a_card_with_one_reason(card):
    given, *lines = card
    assert card_lines(given) == tuple(lines)


def test_a_fever_names_what_was_measured():
    lines = card_lines(entries(said={"fever": "yes"}, degrees="38.4"), profile=TREATED)

    assert lines[1] == "On Sunday you wrote down fever or chills, and a temperature of 38.4 °C."
    assert lines[2].startswith("Ring your team’s 24-hour number now, day or night.")


def test_a_reading_is_named_with_its_unit():
    lines = card_lines(replace(entries(), measurements=(a_measurement("spo2", 91.0),)))

    assert lines[1] == "On Sunday you measured: Oxygen (SpO2) 91 %."
    assert lines[2].startswith("Sit down, rest for five minutes and measure again.")


def test_days_of_more_than_six_days_ago_carry_their_date():
    later = NoticeText(words.load(), BOOK, BUILT_IN, DAY + timedelta(days=7), ())
    finding = only("severe", find(entries(breathlessness="7")))

    assert later.reason(finding).startswith("Your breathlessness was 7 on Sunday 22 Nov.")
    assert later.open(finding) == (
        "On Sunday 22 Nov you wrote: breathlessness 7. Have you told your team?"
    )
    assert TOLD.reason(finding).startswith("Your breathlessness was 7 on Sunday.")


def test_what_the_team_knows_is_one_line():
    finding = only("severe", find(entries(breathlessness="7")))

    assert TOLD.quiet(finding, ago(6)) == (
        "You told your team on Monday: breathlessness 7. "
        "Call again if it gets worse, or if you have not heard back."
    )


def test_a_combination_names_the_values_that_led_to_it():
    """Not the last day's 0 of the one that stood out the day before."""
    given = entries(chest_pain=USUAL_0 + "0 6", breathlessness=USUAL_0 + "6 0")
    found = find(given)

    assert TOLD.reason(only("combination", found)) == (
        "Breathlessness and chest pain are both far above your usual: "
        "breathlessness 6 on Saturday, and chest pain or tightness 6."
    )
    card = TOLD.card(found, "GB")
    assert card is not None
    assert card.asks == ("Call 999 now. Do not wait to see if it passes.",)


def test_a_low_mood_without_a_line_of_the_country_has_the_emergency_number():
    card = TOLD.card(find(entries(low_mood="8 8")), "DE")

    assert card is not None
    assert card.asks[-1] == (
        "If it all feels too much, please talk to your doctor or someone close to you. "
        "If you might hurt yourself, call 112."
    )


def test_a_notice_without_evidence_leaves_a_gap():
    finding = replace(only("severe", find(entries(breathlessness="7"))), evidence=())

    assert TOLD.reason(finding).startswith("Your breathlessness was .")
    assert TOLD.open(finding) == "On Sunday you wrote: . Have you told your team?"


def test_the_summary_has_the_gravest_reason_and_names_two_others():
    given = entries(
        breathlessness="2 " * 10 + "4 5", worry="7 7", nausea="7 7", tiredness="7 7", cough="1"
    )
    card = TOLD.card(find(given), "GB")
    assert card is not None
    assert card.summary == f"{card.reasons[0]} Tiredness, worry and 1 more too."

    measured = replace(entries(breathlessness="7"), measurements=(a_measurement("spo2", 91.0),))
    card = TOLD.card(find(measured), "GB")
    assert card is not None
    assert card.summary == f"{card.reasons[0]} Oxygen (SpO2) too."

    card = TOLD.card(find(entries(breathlessness="7")), "GB")
    assert card is not None
    assert card.summary == card.reasons[0]


def test_a_typed_usual_is_what_the_person_said():
    given = entries(breathlessness="8 8")
    mark = a_known_mark("breathlessness", day=ago(1), level=3)
    finding = only("severe", find(given, mark))

    assert "Your usual is 3, as you said on 21 Nov 2026." in TOLD.reason(finding)


def test_an_up_and_down_diary_is_said_to_need_more():
    given = entries(breathlessness="1 3 " * 6 + "2 2 6 6")
    finding = only("worse_short", find(given))

    assert TOLD.explanation(finding).usual.endswith("so one more is needed.")


def test_of_several_findings_all_reasons_are_listed_and_the_most_urgent_asks():
    lines = card_lines(entries(said={"blood": "more"}, nausea="8 8"))

    assert lines[0] == "Get emergency help now"
    assert len(lines) == 4
    assert lines[3] == "Call 999 now. Do not wait to see if it passes."


def test_the_same_is_asked_once():
    lines = card_lines(entries(worry=USUAL_2 + "4 4 5", tiredness=USUAL_2 + "4 4 5"))

    assert sum(line.startswith("Please") for line in lines) == 1


def test_what_begins_a_longer_request_is_not_asked_besides():
    lines = card_lines(entries(breathlessness=USUAL_2 + "6 6"))

    asked = [line for line in lines if line.startswith("Please contact your team today.")]
    assert len(asked) == 1
    assert "call 999 now" in asked[0]


def test_without_findings_there_is_no_card():
    assert TOLD.card((), "GB") is None


def test_the_number_is_that_of_the_country():
    finding = only("help_now", find(entries(signs="fast_heart")))

    assert TOLD.ask(finding, "US").startswith("Call 911 now")
    assert TOLD.ask(finding, "").startswith("Call your local emergency number now")


def test_a_sign_that_is_gone_goes_by_its_key_and_a_symptom_by_none():
    evidence = (Evidence(DAY, "help_now", "old_sign"),)
    finding = Finding("help_now", 1, "", Level.EMERGENCY, DAY, evidence)
    gone = only("worse_short", find(entries({"own-9": USUAL_2 + "8 8 8"})))

    assert "“old_sign”" in TOLD.reason(finding)
    assert TOLD.reason(gone).startswith("“A symptom that was removed” was 8")


def test_why_am_i_seeing_this():
    finding = only("worse_short", find(entries(breathlessness="2 " * 10 + "4 5")))

    told = TOLD.explanation(finding)

    assert told.name == "Higher than your usual, several entries in a row"
    assert told.rule.startswith("Your breathlessness or chest pain is 3 or more above your usual")
    assert told.values == ("Breathlessness: 4 on Sat 21 Nov, 5 on Sun 22 Nov.",)
    assert told.usual == f"Your usual is 2 {DAYS_11}."
    assert told.sources[1] == "Basch and others, Journal of Clinical Oncology (2016)"
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
    told = NoticeText(words.load(), replace(BOOK, texts=book.texts), BUILT_IN, DAY, ())

    finding = only("help_now", find(entries(signs="fast_heart")))

    assert told.explanation(finding).review == "A clinician has reviewed this rule."


def facts_of(given: Entries, *symptoms: str) -> dict[str, SymptomFacts]:
    view = day_view(given, [], TREATED, DAY)
    facts = [symptom_facts(view, symptom) for symptom in symptoms]
    return {it.symptom: it for it in facts if it is not None}


def test_what_to_tell_them():
    given = entries(said={"blood": "not_sure"}, cough="2 " * 10 + "4 6 5")
    found = find(given, profile=TREATED)

    assert TOLD.tell(found, facts_of(given, "cough"), TREATED) == (
        (
            "I have been treated for breast cancer. I keep a symptom diary, "
            "and I am calling about what I wrote down."
        ),
        "I am having cancer treatment.",
        "My team asked me to report a new cough or breathlessness at once.",
        "Blood when coughing: not sure, on Sun 22 Nov.",
        "My numbers go from 0 (none) to 10 (the worst I can imagine).",
        (
            "Cough: 5 on Sun 22 Nov. My usual is 2. "
            "The highest in four weeks was 6, on Sat 21 Nov. "
            "It has been above my usual since Fri 20 Nov."
        ),
        "What should I do now?",
    )


@pytest.mark.parametrize("values", ["6", "5 5", "4 4"])
def test_nothing_is_compared_with_a_usual_that_is_not_known(values: str):
    (sentence,) = {TOLD.reason(finding) for finding in find(entries(breathlessness=values))[:1]}
    assert "Your usual is not known yet" in sentence
    for comparison in ("above your usual", "higher than", "step up"):
        assert comparison not in sentence


def test_what_to_tell_them_before_the_usual_is_known():
    given = entries(chest_pain="7")

    assert TOLD.tell(find(given), facts_of(given, "chest_pain"), NOBODY)[2] == (
        "Chest pain or tightness: 7 on Sun 22 Nov. I do not know my usual yet. "
        "The highest in four weeks was 7, on Sun 22 Nov."
    )


def test_what_to_tell_them_from_what_was_kept_alone():
    found = find(entries(cough="8 8"))

    assert TOLD.tell(found, {}, NOBODY)[2] == "Cough: 8 on Sat 21 Nov, 8 on Sun 22 Nov."


def test_what_to_tell_them_says_nothing_twice_and_names_the_scale_once():
    given = entries(cough="8 8", nausea="8 9", chest_pain="7")
    lines = TOLD.tell(find(given), facts_of(given, "cough", "nausea", "chest_pain"), NOBODY)

    assert len(set(lines)) == len(lines) == 6


def test_a_symptom_that_was_not_recorded_lately_has_no_facts():
    given = entries(cough="8 " + ". " * 28)
    assert facts_of(given, "cough", "wheeze") == {}


def test_a_day_without_findings_calms_nobody():
    assert TOLD.nothing(ago(1)) == (
        "None of the rules applies on Saturday 21 November 2026. "
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
    assert [text for text in texts if FORBIDDEN.search(text.replace(AGAIN, ""))] == []


def test_whatever_is_said_keeps_to_the_words():
    given = entries(
        said={"blood": "more", "fever": "yes"}, cough=USUAL_0 + "9 9", signs="fast_heart"
    )
    found = find(given, profile=TREATED)
    card = TOLD.card(found, "GB")

    assert card is not None
    lines = (*card.reasons, *card.asks, *TOLD.tell(found, {}, TREATED), TOLD.switched_off())
    assert [line for line in lines if FORBIDDEN.search(line) or "  " in line] == []


def test_a_sign_that_says_to_ring_the_team_is_not_contradicted():
    *_, fever = card_lines(entries(signs="fever_on_chemotherapy"))
    *_, both = card_lines(entries(signs="fever_on_chemotherapy fast_heart"))

    assert fever.startswith("Ring your team’s 24-hour number now, day or night.")
    assert both == "Call 999 now. Do not wait to see if it passes."


IN_TREATMENT = NoticeText(
    words.load(), replace(BOOK, in_treatment=True), BUILT_IN.with_own((OWN,)), DAY, ()
)
TEAM_NOW = "Ring your team’s 24-hour number now, day or night"


def test_a_fever_during_treatment_has_the_team_s_number_in_its_heading():
    for given in (
        entries(said={"fever": "yes"}),
        entries(degrees="35.8"),
        entries(said={"fever": "yes"}, cough="7"),
        entries(signs="fever_on_chemotherapy"),
    ):
        card = IN_TREATMENT.card(find(given, profile=TREATED), "GB")

        assert card is not None
        assert card.headline == TEAM_NOW
        assert card.asks[0].startswith(f"{TEAM_NOW}. Ask them before you take anything")


def test_a_fever_with_a_cough_of_somebody_not_in_treatment_is_for_today():
    card = TOLD.card(find(entries(said={"fever": "yes"}, cough="7")), "GB")

    assert card is not None
    assert card.headline == "Contact your team today"
    assert card.asks[0].startswith("Please contact your team today, day or night.")


def test_the_team_s_number_comes_before_what_is_for_today_and_after_an_emergency():
    worse = entries(said={"fever": "yes"}, breathlessness=USUAL_0 + "9 9")
    sign = entries(said={"fever": "yes"}, signs="fast_heart")
    for given, headline in ((worse, TEAM_NOW), (sign, "Get emergency help now")):
        card = IN_TREATMENT.card(find(given, profile=TREATED), "GB")

        assert card is not None
        assert card.headline == headline


def test_one_call_is_asked_for_once():
    card = TOLD.card(find(entries(said={"blood": "more"}, signs="fast_heart")), "GB")

    assert card is not None
    assert card.asks == ("Call 999 now. Do not wait to see if it passes.",)
