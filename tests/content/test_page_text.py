"""The words of the Learn pages, and of everything on screen: plain, calm, with sources."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

from mbc_tracker.content import guidance
from mbc_tracker.content.pages import LibraryPage, load, pages
from mbc_tracker.content.search import plain
from mbc_tracker.paths import resource
from tests.content.conftest import strings

ROOT = Path(__file__).parents[2]
LANGUAGES = sorted(folder.name for folder in resource("i18n").iterdir() if folder.is_dir())
READ = load(guidance.load()).for_country("GB")
#: Names that have no shorter one. Their syllables aren't counted; as words of a sentence they are.
NAMES = (
    "abemaciclib", "acetaminophen", "alpelisib", "anastrozole", "antibody", "arimidex", "aromasin",
    "aromatase", "biopsy", "bronchoscopy", "chemotherapy", "conjugate", "conjugates", "datopotamab",
    "datroway", "deruxtecan", "emtansine", "everolimus", "exemestane", "faslodex", "fulvestrant",
    "govitecan", "ibuprofen", "immunotherapy", "inhibitor", "inhibitors", "keytruda", "lapatinib",
    "letrozole", "mammogram", "metastasis", "metastatic", "oestrogen", "palbociclib",
    "paracetamol", "pembrolizumab", "pertuzumab", "progesterone", "radiotherapy", "ribociclib",
    "sacituzumab", "tamoxifen", "trastuzumab", "verzenios",
)  # fmt: skip
GENTLE = (
    "better", "improving", "improves", "worsening", "worsens", "normal", "abnormal", "alert",
    "alerts", "detect", "detected", "detects", "warning level", "you should be fine",
    "no need to worry", "safe to wait", "nothing to worry about", "dyspnoea", "streak of days",
)  # fmt: skip
#: A source's fact may need these in a page; nowhere else.
FACTS_ONLY = ("worse", "risk", "risks")
HARD = (
    "Considerable physiological deterioration necessitates consultation.",
    "Immunotherapy administration subsequently necessitates multidisciplinary investigation.",
)


def grade(text: str) -> float:
    """Flesch–Kincaid grade of whole sentences, the excepted names left out of the syllables."""
    words = re.findall(r"[^\W\d_]+(?:’[a-z]+)?", text.lower())
    counted = [word for word in words if word not in NAMES]
    sentences = re.findall(r"[.!?:](?=\s|”|$)", text)
    weight = sum(map(syllables, counted)) / len(counted)
    return 0.39 * len(words) / max(len(sentences), 1) + 11.8 * weight - 15.59


def syllables(word: str) -> int:
    bare = re.sub(r"(?<=[^laeiouy])(?:es|ed|e)$", "", word)
    return max(1, len(re.findall(r"[aeiouy]+", bare)))


def sentences(page: LibraryPage) -> list[str]:
    """The paragraphs and items of a page that are sentences: no headings, no lists of names."""
    lines = plain(page.body).splitlines()
    return [line for line in lines if line[-1] in ".?!:" and "Last checked" not in line]


def test_the_grade_tells_hard_from_plain():
    assert grade("The cat sat on the mat. It was fat.") < 2
    assert min(grade(text) for text in HARD) > 15


def test_a_name_makes_a_text_neither_harder_nor_plainer():
    plainly = "Your doctor may offer you a drug."
    assert grade(plainly.replace("drug", "chemotherapy")) == pytest.approx(grade(plainly), abs=1)
    assert grade(HARD[0] + " Chemotherapy chemotherapy chemotherapy.") > 15


def test_the_list_of_names_is_short_and_each_is_needed():
    text = " ".join(plain(page.body) for page in READ).lower()
    assert len(NAMES) <= 45
    assert [name for name in NAMES if not re.search(rf"\b{name}\b", text)] == []


@pytest.mark.parametrize("page", READ, ids=lambda page: page.key)
def test_a_page_reads_like_year_eight_or_below(page):
    lines = sentences(page)

    assert grade("\n".join(lines)) <= 8
    assert max(grade(line) for line in lines if len(line.split()) > 6) <= 9


@pytest.mark.parametrize("page", READ, ids=lambda page: page.key)
def test_paragraphs_and_sentences_are_short(page):
    lines = sentences(page)

    assert max(len(line.split()) for line in lines) <= 75
    assert max(len(part.split()) for line in lines for part in re.split(r"[.?!:] ", line)) <= 28


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_in_every_language_with_sources_and_date(language):
    found = pages(resource("pages", language), guidance.load())

    assert [page.key for page in found] == [page.key for page in READ]
    for page in found:
        assert all(re.fullmatch(r".+, .+ \((\d{4}|undated( copy)?)\)", s) for s in page.sources)
        assert len(set(page.sources)) == len(page.sources)
        assert page.compiled <= date(2026, 11, 29)
        assert not page.reviewed


def harsh(text: str, *words: str) -> list[str]:
    """Which of the words occur in a text."""
    return re.findall(rf"\b(?:{'|'.join(words)})\b", text.lower())


@pytest.mark.parametrize("page", READ, ids=lambda page: page.key)
def test_a_page_does_not_judge_calm_or_put_off(page):
    text = f"{page.title}\n{page.summary}\n{page.gate}\n{plain(page.body)}"

    assert harsh(text, *GENTLE, "3 weeks", "three weeks") == []


@pytest.mark.parametrize("page", READ, ids=lambda page: page.key)
def test_men_are_left_out_of_nothing_but_old_figures(page):
    assert page.key == "statistics" or harsh(page.body, "women", "woman", "she", "her") == []


@pytest.mark.parametrize("file", sorted(resource("i18n").rglob("*.toml")), ids=lambda f: f.name)
def test_no_text_judges_calms_or_frightens(file):
    texts = strings(tomllib.loads(file.read_text(encoding="utf-8")))
    # Of an axis, the design says which way is up.
    said = "\n".join(texts).replace("Higher is worse.", "").replace("Higher is better.", "")
    # To those whose team knows, in the words of the guidance.
    said = said.replace("Call again if it gets worse", "")

    assert harsh(said, *GENTLE, *FACTS_ONLY) == []


@pytest.mark.parametrize(
    "file", sorted((ROOT / "mbc_tracker" / "ui").rglob("*.py")), ids=lambda file: file.stem
)
def test_no_words_of_the_window_judge_calm_or_frighten(file):
    shown = re.findall(r"\.tr\(\s*\"((?:[^\"\\]|\\.)*)\"", file.read_text(encoding="utf-8"))

    assert harsh("\n".join(shown), *GENTLE, *FACTS_ONLY) == []


def test_a_harsh_word_would_be_noticed():
    assert harsh("Your cough is Better, no risk!", *GENTLE, *FACTS_ONLY) == ["better", "risk"]
