"""Makes docs/clinical-review.md from the program's own data, so that it can't be out of date.

    .venv/bin/python -m scripts.clinical_review

The prose stands in clinical_review.md beside this file, the questions in clinical_review.toml.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from mbc_tracker.content import catalogue, guidance, helplines, pages, rules
from mbc_tracker.domain import usual
from mbc_tracker.domain.notices import day_view, severity, suppression
from mbc_tracker.report import wallet

_BESIDE = Path(__file__).parent
TARGET = _BESIDE.parent / "docs" / "clinical-review.md"
_DECISION = "☐ agree ☐ change ☐ leave out"
_PLAIN_QUESTION = "Right as it is?"
_AS_ABOVE = ("as above", "Level and numbers right?")

Questions = Mapping[str, Mapping[str, str]]


def review() -> str:
    """The whole text of the page."""
    questions = tomllib.loads((_BESIDE / "clinical_review.toml").read_text(encoding="utf-8"))
    parts = {
        "signs": _signs(questions["signs"]),
        "tiers": _tiers(questions["signs"]),
        "rules": _rules(questions["rules"]),
        "numbers": _numbers(),
        "pages": _pages(questions["pages"]),
        "helplines": _helplines(),
    }
    text = (_BESIDE / "clinical_review.md").read_text(encoding="utf-8")
    for name, rows in parts.items():
        text = text.replace(f"{{{name}}}", "\n".join(f"| {' | '.join(row)} |" for row in rows))
    for name, words in _quoted():
        text = text.replace(f"{{{name}}}", words)
    return text


def _quoted() -> Iterator[tuple[str, str]]:
    """The program's own sentences that the choices between sources are about."""
    advice = guidance.load()
    yield "advice", advice.advice.text
    yield from advice.acts.items()
    card = wallet.phrases()
    yield "wallet", " ".join(card[line] for line in ("treated", "on_treatment", "symptoms"))


def _signs(questions: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    advice = guidance.load()
    for sign in advice.signs:
        to_do, on_card = advice.acts[sign.act], "yes" if sign.on_card else "no"
        question = questions.get(sign.key, _PLAIN_QUESTION)
        sources = "; ".join(sign.sources)
        yield f"`{sign.key}`", sign.full, _plain(to_do), on_card, sources, question, _DECISION


def _tiers(questions: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    advice = guidance.load()
    for sign in advice.table:
        if sign not in advice.signs:
            question = questions.get(sign.key, _PLAIN_QUESTION)
            first = f"`{sign.key}`", sign.full, advice.acts[sign.act]
            yield *first, "; ".join(sign.sources), question, _DECISION


def _plain(to_do: str) -> str:
    """What to do, with no country's number in it."""
    return to_do.format(number="the emergency number")


def _rules(questions: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    book = rules.load(catalogue.load())
    for rule in book.rules.rules:
        text = book.texts.rules[rule.id]
        first = (f"`{rule.id}`", str(rule.version))
        rest = ("; ".join(text.sources), questions.get(rule.id, _PLAIN_QUESTION))
        for case, sentence in zip(rule.cases, text.cases, strict=True):
            yield (*first, sentence, case.level, *rest, _DECISION)
            first, rest = ("", ""), _AS_ABOVE


def _numbers() -> Iterator[tuple[str, ...]]:
    decision = "☐ agree ☐ change"
    for what, number in (
        ("The usual is the middle of the values of so many days", usual.BASELINE_DAYS),
        ("of which there are at least", usual.BASELINE_ENTRIES),
        ("the last of those dated no more days after the first than", usual.SEVENTH_WITHIN),
        ("The first of those values take its place if lower by", usual.FIRST_LOWER_BY),
        ("So do later values, if lower by", usual.LATER_LOWER_BY),
        ("those from so many days before", usual.LATER_FROM),
        ("to so many days before", usual.LATER_TO),
        ("The team was told of the highest value of so many days", usual.TOLD_LEVEL_DAYS),
        ("A diary that goes up and down by so much needs one more", day_view.UP_AND_DOWN),
        ("A level is the middle of so many days", day_view.LEVEL_DAYS),
        ("if they have so many values, else of the last ones", day_view.LEVEL_ENTRIES),
        ("of so many days before", day_view.LEVEL_REACH),
        ("What the team was told of is quiet for so many days", suppression.TOLD_DAYS),
        ("while the value is below the told level and", suppression.TOLD_MORE),
        ("A sign or a reading is quiet for so many days", suppression.SIGN_TOLD_DAYS),
        ("a swollen leg, face or neck for", suppression.LASTING_SIGN_TOLD_DAYS),
        ("The same is not said again for so many days", suppression.SAID_DAYS),
        ("unless it is more by", severity.WORSE_BY),
        ("What lasts or drifts comes back after so many days", suppression.SLOW_DAYS),
        ("An urgent notice without a reply stays for so many days", suppression.OPEN_DAYS),
        ("A day gives no card if filled in more days later than", suppression.AGE_DAYS),
    ):
        yield what, f"{number:g}", decision


def _pages(questions: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    for page in pages.load(guidance.load()).pages:
        question = questions.get(page.key, _PLAIN_QUESTION)
        yield f"`{page.key}`", page.title, str(len(page.sources)), question, _DECISION


def _helplines() -> Iterator[tuple[str, ...]]:
    for line in helplines.load().lines:
        phone = line.phone.replace("\N{NO-BREAK SPACE}", " ")
        sure = "medium" if line.unsure else "high"
        yield f"`{line.key}`", line.country, line.name, phone, sure, line.source, ""


if __name__ == "__main__":
    TARGET.write_text(review(), encoding="utf-8")
