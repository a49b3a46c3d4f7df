"""The list for the clinician names every sign, rule, page and number as it is now."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mbc_tracker.content import guidance, helplines
from mbc_tracker.content.guidance import Act
from mbc_tracker.content.pages import load
from mbc_tracker.content.toml_table import read
from mbc_tracker.paths import resource
from mbc_tracker.report import wallet
from scripts.clinical_review import review

REVIEW = (Path(__file__).parents[2] / "docs" / "clinical-review.md").read_text(encoding="utf-8")
ROWS = [line for line in REVIEW.splitlines() if line.startswith("| `")]
GUIDANCE = guidance.load()


def test_it_is_what_the_command_makes_of_the_data():
    assert review() == REVIEW, "make clinical-review"


def row(key: str) -> str:
    (found,) = [line for line in ROWS if line.startswith(f"| `{key}` |")]
    return found


@pytest.mark.parametrize("sign", GUIDANCE.table, ids=lambda sign: sign.key)
def test_every_sign_is_there_in_its_words_with_what_to_do_and_its_sources(sign):
    to_do = GUIDANCE.acts[sign.act].format(number="the emergency number")

    assert f"| {sign.full} | {to_do} |" in row(sign.key)
    assert "; ".join(sign.sources) in row(sign.key)


def test_the_choices_between_sources_quote_what_the_program_says_now():
    choices = REVIEW[: REVIEW.index("## 2. ")]
    card = wallet.phrases()

    assert f"“{GUIDANCE.advice.text}”" in choices
    assert {f"“{GUIDANCE.acts[act]}”" for act in (Act.TEAM_NOW, Act.TODAY, Act.SOON)} <= quoted(
        choices
    )
    assert f"“{card['treated']} {card['on_treatment']} {card['symptoms']}”" in choices
    assert "{" not in REVIEW


def quoted(text: str) -> set[str]:
    return set(re.findall(r"“[^”]+”", text))


@pytest.mark.parametrize("rule", read(resource("rules.toml")).tables("rule"))
def test_every_rule_is_there_in_its_version_with_a_row_for_each_level(rule):
    key = rule.text("id")
    levels = [case.text("level") for case in rule.tables("case")]
    start = REVIEW.index(f"| `{key}` | {rule.get('version', int)} |")
    block = REVIEW[start:].splitlines()[: len(levels)]

    assert [re.split(r" \| ", line)[3].strip() for line in block] == levels


@pytest.mark.parametrize("page", load(GUIDANCE).pages, ids=lambda page: page.key)
def test_every_page_is_there_with_a_question(page):
    cells = row(page.key).split(" | ")

    assert cells[1] == page.title
    assert cells[2] == str(len(page.sources))


@pytest.mark.parametrize("line", helplines.load().lines, ids=lambda line: line.key)
def test_every_number_is_there_to_be_rung(line):
    assert line.phone.replace("\N{NO-BREAK SPACE}", " ") in row(line.key)
    assert line.source in row(line.key)


def test_every_row_has_boxes_to_tick_or_a_place_to_fill_in():
    assert all("☐ agree ☐ change" in line or line.endswith("|  |") for line in ROWS)
