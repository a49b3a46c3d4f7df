"""One time to act for one sign: no text names a time of its own."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import mbc_tracker
from mbc_tracker.content import guidance
from mbc_tracker.content.guidance import Act
from mbc_tracker.content.pages import LibraryPage, load
from mbc_tracker.content.search import plain
from mbc_tracker.paths import resource
from tests.content.conftest import strings

GUIDANCE = guidance.load()
PAGES = load(GUIDANCE).pages
READ = load(GUIDANCE).for_country("GB")
ROOT = Path(mbc_tracker.__file__).parent
RULES = tomllib.loads(resource("i18n", "en", "rules.toml").read_text("utf-8"))["rules"]
ASKS = [
    (rule, level, card["ask"])
    for rule, cards in RULES.items()
    for level, card in cards.items()
    if isinstance(card, dict)
]
#: Words that ask somebody to get in touch.
CALL = re.compile(r"\b(call|ring|phone|contact|tell|see (?:a|your)|ask your)\b", re.IGNORECASE)
#: How soon to do something; what the table gives for a sign is a placeholder in the page.
TIME = re.compile(
    r"""\b(now|today|tonight|tomorrow|soon|sooner|later|immediately|urgent|urgently|promptly|quickly
    |overnight|asap|at\ once|right\ away|straight\ away|without\ delay|as\ (?:fast|early)\ as
    |hurry|rush|(?:can|may|could|not|to)\ wait|wait\ (?:and\ see|for|until|till|a|some|one|two)
    |that\ day|same\ day|day\ or\ night|day\ and\ night|working\ day|in\ your\ own\ time
    |(?:this|next|the|until|by|on|before)\ (?:morning|afternoon|evening|night|week|weekend|month
    |monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    |(?:next|routine|coming|usual)\ (?:few\ days|visit|appointment|check-up|clinic|scan)
    |(?:a|an|one|two|three|four|five|six|seven|ten|\d+|few|couple\ of)
    (?:\ or\ \w+)?\ (?:minutes?|hours?|days|weeks?|months?)
    |ambulance|a&e|emergency\ (?:room|department|services?)|(?:call|ring|dial|phone)\ \d{3})\b""",
    re.IGNORECASE | re.VERBOSE,
)
#: Words in which such a time says something else than how soon to call about a sign.
OTHER_SENSE = (
    "Day or night, if this is true:",  # above the list of the table
    "You do not need to wait and see",
    "once it has lasted a week, ",  # the sign is what has lasted so long
    "Some signs need a call sooner, and some need an ambulance: When to get help has the lists",
    "read When to get help now",
    "Don’t keep it for your next routine visit",
    "Don’t keep it for the next visit",
    "Don’t wait for the result",
    "at night or at the weekend",
    "at its worst in the last 24 hours",
    "a past day later",
    "from your first four weeks with a symptom",
    "your earlier usual stays for four weeks",
    "your typical rating since that day",
    "It started ten days ago",
    "one to three months later",
    "months or years later, are rare",
    "from a few days to more than a year later",
    "looked at again later",
    "If that day has passed, phone and ask",
    "Later they may spread",
    "Some of today’s treatments did not exist then",
    "which treatment you had that day",
    "A clear check-up only tells you about that day",
    "Where no source says how soon to call",
    "are running now",
    "are now in use for some people",
    "has what is in use now",
    "which treatments make it urgent",
    "My team told me to report a new cough or breathlessness at once",
    "Now and then a single spot is removed",
    "decide now whether you want to read them alone",
    "chemotherapy, now or in the last six weeks",
    "that is answered day and night",
    "Most people can breathe more easily soon after",
    "You may not want that now",
    "as soon as you give it",
)


def untold(text: str) -> list[str]:
    """Sentences of a text that name a time, without the words where it means something else."""
    for words in OTHER_SENSE:
        text = text.replace(words, "")
    return [part for part in re.split(r"(?<=[.?!])\s+|\n", text) if TIME.search(part)]


def told(page: LibraryPage) -> str:
    """All that a page says itself: title, summary, gate, headings, text and pictures' words."""
    body = re.sub(r"!\[([^\]]*)\]\([^)]*\)", r"\1", re.sub(r"\{\w+\}", "", page.body))
    if page.key == "help":  # its headings are those of the table, see below
        body = re.sub(r"(?m)^#+ .*$", "", body)
    if page.key == "sheet":  # so is its picture
        body = re.sub(r"(?m)^A sheet with three steps.*$", "", body)
    summary = "" if page.key == "help" else page.summary
    return "\n".join((page.title, summary, page.gate, plain(body)))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.key)
def test_a_page_takes_every_time_to_act_from_the_table(page):
    assert untold(told(page)) == []


def test_each_exception_is_needed():
    said = "\n".join(told(page) for page in PAGES)

    assert [words for words in OTHER_SENSE if words not in said or not TIME.search(words)] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Call your team today.",
        "Tell your team within the next few days.",
        "A cough can wait until Monday.",
        "See your doctor in a week or so.",
        "Mention it at your next appointment.",
        "Keep it for your routine check-up.",
        "Call an ambulance for any blood.",
        "With a fever, go to A&E.",
        "Ring 999 for a hoarse voice.",
        "There is no hurry.",
        "Ring them in the morning.",
        "Speak to your GP by Friday.",
        "Phone without delay.",
        "Give it two or three days first.",
        "Leave it until the weekend is over.",
        "Call your doctor as fast as you can.",
        "Wait a while, then call.",
        # One that has the words of an exception in it.
        "As trials are running now, ring them tomorrow.",
    ],
)
@pytest.mark.parametrize("place", ["title", "summary", "gate", "body"])
def test_a_page_with_a_time_of_its_own_would_be_noticed(sentence, place):
    page = next(page for page in PAGES if page.key == "symptoms")
    for text in (sentence, f"- **A cough.** {sentence}", f"## {sentence}"):
        changes: dict[str, Any] = {place: f"{getattr(page, place)}\n\n{text}"}

        assert len(untold(told(replace(page, **changes)))) == 1


def test_a_time_in_the_words_of_a_picture_would_be_noticed():
    page = next(page for page in PAGES if page.key == "symptoms")
    picture = "![Two lungs. Call tomorrow.](picture:lungs)"

    assert untold(told(replace(page, body=f"{page.body}\n\n{picture}\n")))


def test_a_sign_with_what_the_table_says_of_it_is_taken():
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


OTHERS = sorted(
    file.name
    for file in resource("i18n", "en").glob("*.toml")
    if file.name not in {"guidance.toml", "notices.toml", "rules.toml", "search.toml"}
)


@pytest.mark.parametrize("name", OTHERS)
def test_no_other_text_tells_how_soon_to_call(name):
    texts = strings(tomllib.loads(resource("i18n", "en", name).read_text("utf-8")))
    said = [re.sub("(?i)day and night", "", text) for text in texts]

    assert [part for text in said for part in untold(text) if CALL.search(part)] == []


def test_no_text_of_the_window_or_the_command_line_tells_how_soon_to_call():
    said = [text for path in ROOT.rglob("*.py") for text in written(path)]
    said = [text.replace("In an emergency, call for help right away.", "") for text in said]

    assert len(said) > 1000
    assert [part for text in said for part in untold(text) if CALL.search(part)] == []


def written(path: Path) -> Iterator[str]:
    """The texts of a module, without its docstrings."""
    tree = ast.parse(path.read_text("utf-8"))
    documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    bodies = [node.body for node in ast.walk(tree) if isinstance(node, documented)]
    first = {id(body[0].value) for body in bodies if body and isinstance(body[0], ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in first:
            yield node.value


@pytest.mark.parametrize(("rule", "level", "ask"), ASKS)
def test_whom_to_contact_is_said_in_the_time_of_the_notice(rule, level, ask):
    """What comes first is its level's; only something more urgent may follow."""
    times = {
        "emergency": "call {number} now",
        "today": "contact your team today",
        "soon": "ring your team today, or on their next working day",
        "visit": "bring it up at your next visit",
    }
    text = ask.lower()
    places = {name: text.find(words) for name, words in times.items() if words in text}

    assert min(places, key=places.__getitem__) == level
    assert all(list(times).index(name) <= list(times).index(level) for name in places)


def test_each_sign_has_one_time_to_act_and_says_none_itself():
    keys = [sign.key for sign in GUIDANCE.table]

    assert len(keys) == len(set(keys))
    for sign in GUIDANCE.table:
        assert CALL.search(sign.full) is None, sign.key
        assert CALL.search(sign.short) is None, sign.key


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
