"""The Learn pages as files: what they may hold, and that they lead nowhere but to each other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mbc_tracker.content import guidance
from mbc_tracker.content.pages import load, pages, slug
from mbc_tracker.content.search import search
from mbc_tracker.errors import EnvironmentFault
from tests.content.conftest import sentence

LIBRARY = load(guidance.load())
READ = LIBRARY.for_country("GB")
HEAD = """title = "A page"
order = 1
group = "Group"
summary = "What it says."
sources = ["Somebody, Something (2025)"]
compiled = 2026-11-22
reviewed = false"""


def write(folder: Path, key: str, body: str = "Text.", head: str = HEAD) -> Path:
    (folder / f"{key}.md").write_text(f"+++\n{head}\n+++\n\n{body}\n", encoding="utf-8")
    return folder


def test_the_first_page_is_not_to_put_it_down_to_a_cold():
    assert [page.key for page in LIBRARY.pages[:2]] == ["cold", "help"]
    assert READ[0].title == "Don’t put it down to a cold"


def test_when_to_get_help_has_every_sign_and_the_sources_of_each():
    page = READ[1]

    for sign in LIBRARY.guidance.signs:
        assert sign.full in page.body
        assert set(sign.sources) <= set(page.sources)


def test_the_standing_advice_is_on_the_first_page_with_its_sources():
    advice = LIBRARY.guidance.advice

    assert "contact your team now" in READ[0].body
    assert set(advice.sources) <= set(READ[0].sources)


@pytest.mark.parametrize(("country", "number"), [("IE", "112 or 999"), ("", "your local")])
def test_the_emergency_number_is_filled_in_by_country(country, number):
    bodies = [page.body for page in LIBRARY.for_country(country)]

    assert f"Call {number}" in bodies[1]
    assert not [body for body in bodies if "{" in body]


def test_pages_come_by_order_and_a_link_between_them_is_taken(tmp_path):
    write(tmp_path, "b", "See [a](page:a).")
    write(tmp_path, "a", head=HEAD.replace("order = 1", "order = 2"))

    assert [page.key for page in pages(tmp_path)] == ["b", "a"]


def test_a_page_without_placeholders_is_left_as_it_is(tmp_path):
    library = replace(LIBRARY, pages=pages(write(tmp_path, "a")))

    assert library.for_country("GB") == library.pages


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("", "it has no text"),
        ("See [x](page:x).", "it links to “page:x”, which is no page"),
        ("See [a](a).", "it links to “a”, which is no page"),
        ("See [x](https://example.org).", "it links to “https://example.org”"),
        ("See [a](page:a#b).", "it links to “page:a#b”, which is no page"),
        ("## One\n\n## One!", "two headings are both called “one”"),
        ("See www.example.org.", "“www.” has no place in a page"),
        ("See https://example.org.", "“https:” has no place in a page"),
        ("![x](page:a)", "“![” has no place in a page"),
        ("<img src='x'>", "“<i” has no place in a page"),
        ("[x]: elsewhere", "“[x]:” has no place in a page"),
        ("Call {number}.", "nothing is known to fill in for “{number}”"),
    ],
)
def test_a_body_that_would_lead_elsewhere_is_refused(tmp_path, body, said):
    assert said in sentence(pages, write(tmp_path, "a", body))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("order = 1", 'order = "1"', "“order”: it has to be a whole number"),
        ("reviewed = false", "", "“reviewed”: it is missing"),
        ("sources = [", "source = [", "“source”: nothing of that name is known"),
        ("compiled = 2026-11-22", "compiled = 2026", "“compiled”: it has to be a date"),
        ("order = 1", "order = ", "is not valid TOML"),
    ],
)
def test_a_mistake_in_the_head_is_named(tmp_path, old, new, said):
    message = sentence(pages, write(tmp_path, "a", head=HEAD.replace(old, new)))

    assert said in message
    assert "“a.md”" in message


def test_a_page_without_a_head_is_named(tmp_path):
    (tmp_path / "a.md").write_text("# A page\n", encoding="utf-8")

    assert "page “a.md” has no head" in sentence(pages, tmp_path)


def test_two_pages_in_one_place_are_named(tmp_path):
    write(tmp_path, "a")

    assert "the same order as" in sentence(pages, write(tmp_path, "b"))


def test_a_group_in_two_places_is_named(tmp_path):
    for number, (key, group) in enumerate({"a": "One", "b": "Two", "c": "One"}.items()):
        head = HEAD.replace("order = 1", f"order = {number}").replace('"Group"', f'"{group}"')
        write(tmp_path, key, head=head)

    assert "another group stands between it and “One”" in sentence(pages, tmp_path)


def test_a_language_without_pages_is_named(tmp_path):
    with pytest.raises(EnvironmentFault, match="are missing"):
        load(LIBRARY.guidance, "xx")


def test_a_link_to_a_heading_is_taken(tmp_path):
    write(tmp_path, "a", "See [it](page:b#ct-scan).")
    write(tmp_path, "b", "## CT scan\n\nText.", HEAD.replace("order = 1", "order = 2"))

    assert len(pages(tmp_path)) == 2


def test_a_heading_is_called_by_its_words_alone():
    assert slug("CDK4/6 inhibitor") == "cdk4-6-inhibitor"
    assert slug("Antibody–drug conjugate") == "antibody-drug-conjugate"


def test_a_page_asks_first_only_if_its_head_says_so(tmp_path):
    write(tmp_path, "a", head=f'{HEAD}\ngate = "Do you want to see it?"')
    write(tmp_path, "b", head=HEAD.replace("order = 1", "order = 2"))

    assert [page.gate for page in pages(tmp_path)] == ["Do you want to see it?", ""]


def test_the_figures_alone_are_behind_a_gate_that_holds_no_figure():
    (page,) = [page for page in READ if page.gate]

    assert page.key == "statistics"
    assert not any(sign.isdigit() for sign in page.title + page.summary + page.gate)


@pytest.mark.parametrize("query", ["estimate", "five years", "28", "England"])
def test_a_search_shows_nothing_of_the_figures(query):
    assert "statistics" not in [hit.page.key for hit in search(READ, query)]


def test_the_figures_are_found_by_their_name_and_show_their_summary():
    (hit,) = search(READ, "figures want")

    assert (hit.page.key, hit.snippet) == ("statistics", hit.page.summary)


def test_the_chosen_country_comes_first_among_the_helplines():
    (support,) = [page for page in LIBRARY.for_country("NZ") if page.key == "support"]

    assert support.body.index("Sweet Louise") < support.body.index("Cancer Council")
    assert support.body.index("Your own team") < support.body.index("Sweet Louise")


def test_all_sources_are_listed_once():
    (listed,) = [page.body for page in READ if page.key == "sources"]

    for page in READ:
        assert all(listed.count(f"- {source}") == 1 for source in page.sources)


def test_the_words_explained_stand_in_the_order_of_the_alphabet():
    (explained,) = [page.body for page in READ if page.key == "words"]
    terms = [line[3:].casefold() for line in explained.splitlines() if line.startswith("## ")]

    assert terms == sorted(terms)
    assert len(terms) >= 25
