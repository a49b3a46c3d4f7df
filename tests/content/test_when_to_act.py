"""One time to act for one sign: no text names a time of its own."""

from __future__ import annotations

import re
import tomllib

import pytest

from mbc_tracker.content import guidance
from mbc_tracker.content.guidance import Act
from mbc_tracker.content.pages import load
from mbc_tracker.content.search import plain
from mbc_tracker.paths import resource
from tests.content.conftest import strings

GUIDANCE = guidance.load()
PAGES = load(GUIDANCE).pages
READ = load(GUIDANCE).for_country("GB")
#: How soon to do something; what the table gives for a sign is a placeholder in the page.
TIME = re.compile(
    r"\b(now|today|tonight|tomorrow|soon|sooner|immediately|urgently|promptly"
    r"|at once|right away|straight away|that day|same day|the next few days|day or night"
    r"|next working day|next (?:routine )?visit|within \w+ (?:minutes|hours|days|weeks)"
    r"|call \d{3}|(?:a|one|two|\d+) weeks?)\b",
    re.IGNORECASE,
)
#: Sentences in which such a word says something else than how soon to call about a sign.
OTHER_SENSE = (
    "Day or night, if this is true:",  # above the list of the table
    "once it has lasted a week, ",  # the sign is what has lasted so long
    "Some signs need a call sooner, and some need an ambulance: When to get help has the lists.",
    "read When to get help now.",
    "Don’t keep it for your next routine visit.",
    "Don’t keep it for the next visit.",
    "your typical rating since that day",
    "If that day has passed, phone and ask.",
    "My team told me to report",
    "Some of today’s treatments did not exist then.",
    "which treatment you had that day.",
    "A clear check-up only tells you about that day.",
    "Where no source says how soon to call",
    "are running now.",
    "are now in use for some people",
    "has what is in use now.",
    "Now and then a single spot is removed",
    "decide now whether you want to read them alone.",
    "chemotherapy, now or in the last six weeks",
    "It can start after weeks or many months.",
    "Most people can breathe more easily soon after.",
    "ask the airline weeks ahead.",
    "You may not want that now",
    "as soon as you give it",
)


def untold(text: str) -> list[str]:
    """Sentences of a text that name a time, without those where it means something else."""
    parts = re.split(r"(?<=[.?!])\s+|\n", text)
    return [
        part for part in parts if TIME.search(part) and not any(ok in part for ok in OTHER_SENSE)
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.key)
def test_a_page_takes_every_time_to_act_from_the_table(page):
    headings = re.compile(r"^#+ .*$", re.MULTILINE)
    body = headings.sub("", re.sub(r"\{\w+\}", "", page.body))

    assert untold(plain(body)) == []


def test_each_exception_is_needed():
    said = " ".join(plain(re.sub(r"\{\w+\}", "", page.body)) + page.gate for page in PAGES)

    assert [words for words in OTHER_SENSE if words not in said] == []


def test_a_page_with_a_time_of_its_own_would_be_noticed():
    assert untold("Call your team today.") == ["Call your team today."]
    assert untold("For streaks of blood: {act_today}.".replace("{act_today}", "")) == []


def test_the_headings_of_the_page_about_help_are_the_times_of_their_lists():
    (body,) = [page.body for page in PAGES if page.key == "help"]
    heads = {
        match[2]: match[1]
        for match in re.finditer(r"(?m)^## ([^\n]+)\n(?:(?!^## ).*\n)*?\{list_(\w+)\}", body)
    }
    acts = {act: words[0].upper() + words[1:] for act, words in GUIDANCE.acts.items()}

    assert heads[Act.EMERGENCY] == "Get emergency help now"
    assert acts[Act.TEAM_NOW].startswith(heads[Act.TEAM_NOW])
    assert heads[Act.TODAY] == acts[Act.TODAY]
    assert heads[Act.SOON] == acts[Act.SOON]


def test_a_notice_has_the_times_of_the_table():
    """Its heading, short and long, and the table say one thing, each as much as it has room for."""
    levels = tomllib.loads(resource("i18n", "en", "rules.toml").read_text("utf-8"))["levels"]
    headings = tomllib.loads(resource("i18n", "en", "notices.toml").read_text("utf-8"))["headings"]
    acts = {act: words[0].upper() + words[1:] for act, words in GUIDANCE.acts.items()}

    assert levels["soon"] == headings["soon"] == acts[Act.SOON]
    assert levels["today"] == headings["today"]
    assert acts[Act.TODAY].startswith(levels["today"])
    assert acts[Act.EMERGENCY] == headings["emergency"]


def test_the_sheet_to_print_has_the_times_of_the_table():
    sheet = (resource("pages", "en") / "pictures" / "when-to-call.svg").read_text("utf-8")
    texts = re.findall(r">([^<>\n]+)</text>", sheet)

    assert "Call {number}" in texts
    assert "Ring your team’s 24-hour number" in texts
    assert texts.index("Today, day or night") < texts.index("Contact your team")
    assert texts.index("Today, or on their next working day") < texts.index("Ring your team")


@pytest.mark.parametrize("name", ["helplines.toml", "wallet.toml", "report.toml", "recovery.toml"])
def test_no_other_text_tells_how_soon_to_call(name):
    texts = strings(tomllib.loads(resource("i18n", "en", name).read_text("utf-8")))
    said = [text.replace("Day and night", "").replace("day and night", "") for text in texts]

    assert [text for text in said if untold(text) and re.search(r"\b(call|ring)\b", text)] == []


def test_each_sign_has_one_time_to_act_and_says_none_itself():
    keys = [sign.key for sign in GUIDANCE.table]

    assert len(keys) == len(set(keys))
    for sign in GUIDANCE.table:
        assert re.search(r"\b(call|ring|contact)\b", sign.full, re.IGNORECASE) is None, sign.key


def test_the_most_urgent_signs_come_first():
    order = list(Act)
    acts = [order.index(sign.act) for sign in GUIDANCE.table]

    assert acts == sorted(acts)


@pytest.mark.parametrize(
    ("key", "act"),
    [
        ("breathless_and_unwell", Act.EMERGENCY),  # breathless and chest pain
        ("blood_and_breathless", Act.EMERGENCY),
        ("leg_and_breathless", Act.EMERGENCY),
        ("spinal_cord", Act.EMERGENCY),
        ("fever_on_chemotherapy", Act.TEAM_NOW),
        ("streaks_of_blood", Act.TODAY),
        ("arm_or_leg", Act.TODAY),
        ("face_or_neck", Act.TODAY),
        ("on_immunotherapy", Act.TODAY),
        ("on_lung_drug", Act.TODAY),
        ("after_radiotherapy", Act.TODAY),
        ("new_chest", Act.SOON),
        ("hoarse_voice", Act.SOON),
    ],
)
def test_the_times_are_those_that_were_decided(key, act):
    (sign,) = [sign for sign in GUIDANCE.table if sign.key == key]

    assert sign.act is act


def test_fever_has_its_limits_on_one_page_only():
    told = [page.key for page in READ if "37.5" in page.body]

    assert told == ["infection", "sources"]
    (body,) = [page.body for page in READ if page.key == "infection"]
    for limit in ("38 °C (100.4 °F)", "37.5 °C (99.5 °F)", "36 °C (96.8 °F)", "six weeks"):
        assert limit in body
