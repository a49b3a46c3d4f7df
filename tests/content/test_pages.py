"""The Learn pages as files: what they may hold, and that they lead nowhere but to each other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mbc_tracker.content import guidance
from mbc_tracker.content.pages import LibraryPage, load, pages, slug
from mbc_tracker.content.search import plain, search
from mbc_tracker.errors import EnvironmentFault
from tests.content.conftest import sentence

LIBRARY = load(guidance.load())
READ = LIBRARY.for_country("GB")
HEAD = """title = "A page"
order = 1
group = "Group"
summary = "What it says."
words = ["another word"]
sources = ["Somebody, Something (2025)"]
compiled = 2026-11-22"""


def write(folder: Path, key: str, body: str = "Text.", head: str = HEAD) -> Path:
    (folder / f"{key}.md").write_text(f"+++\n{head}\n+++\n\n{body}\n", encoding="utf-8")
    return folder


def read_in(folder: Path) -> tuple[LibraryPage, ...]:
    return pages(folder, LIBRARY.guidance)


def read(key: str, country: str = "GB") -> LibraryPage:
    (page,) = [page for page in LIBRARY.for_country(country) if page.key == key]
    return page


def test_the_first_pages_say_when_to_get_help_and_not_to_put_it_down_to_a_cold():
    assert [page.key for page in LIBRARY.pages[:3]] == ["help", "cold", "sheet"]


def test_every_sign_is_told_with_its_sources_on_the_page_about_help_or_on_the_next():
    pages_about_it = read("help"), read("elsewhere")

    for sign in LIBRARY.guidance.table:
        page = next(page for page in pages_about_it if sign.full in page.body)
        assert set(sign.sources) <= set(page.sources)


def test_the_standing_advice_is_on_the_page_about_a_cold_with_its_sources():
    advice = LIBRARY.guidance.advice

    assert "ring your team today, or on their next working day" in advice.text
    assert "ring your team today, or on their next working day" in read("cold").body
    assert set(advice.sources) <= set(read("cold").sources)


def test_a_sign_stands_with_what_to_do_and_brings_its_sources(tmp_path):
    write(tmp_path, "a", "- {sign_yellow_skin}")
    (page,) = replace(LIBRARY, pages=read_in(tmp_path)).for_country("GB")

    assert page.body.endswith("turn yellow. **Contact your team today, day or night.**")
    assert page.sources[0] == "Somebody, Something (2025)"
    assert "MBC Tracker, our own choice (2026)" in page.sources


@pytest.mark.parametrize(("country", "number"), [("IE", "112 or 999"), ("", "your local")])
def test_the_emergency_number_is_filled_in_by_country(country, number):
    bodies = [page.body for page in LIBRARY.for_country(country)]

    assert f"Call {number}" in bodies[0]
    assert not [body for body in bodies if "{" in body]


def test_pages_come_by_order_and_a_link_between_them_is_taken(tmp_path):
    write(tmp_path, "b", "See [a](page:a).")
    write(tmp_path, "a", head=HEAD.replace("order = 1", "order = 2"))

    assert [page.key for page in read_in(tmp_path)] == ["b", "a"]


def test_a_page_without_placeholders_is_left_as_it_is(tmp_path):
    library = replace(LIBRARY, pages=read_in(write(tmp_path, "a")))

    assert library.for_country("GB") == library.pages


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("", "it has no text"),
        ("See [x](page:x).", "it links to “page:x”, which is not a page"),
        ("See [a](a).", "it links to “a”, which is not a page"),
        ("See [x](https://example.org).", "it links to “https://example.org”"),
        ("See [a](page:a#b).", "it links to “page:a#b”, which is not a page"),
        ("## One\n\n## One!", "two headings are both called “one”"),
        ("See www.example.org.", "“www.” has no place in a page"),
        ("See https://example.org.", "“https:” has no place in a page"),
        ("![x](page:a)", "it shows “page:a”, which is not one of the pictures"),
        ("![x](picture:a)", "it shows “picture:a”, which is not one of the pictures"),
        ("![ ](picture:b)", "no words say what “picture:b” shows"),
        ("See {sign_x}.", "nothing is known to fill in for “{sign_x}”"),
        ("<img src='x'>", "“<i” has no place in a page"),
        ("[x]: elsewhere", "“[x]:” has no place in a page"),
        ("Call {number}.", "nothing is known to fill in for “{number}”"),
    ],
)
def test_a_body_that_would_lead_elsewhere_is_refused(tmp_path, body, said):
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "b.svg").touch()
    assert said in sentence(read_in, write(tmp_path, "a", body))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("order = 1", 'order = "1"', "“order”: it has to be a whole number"),
        ("compiled = 2026-11-22", "", "“compiled”: it is missing"),
        ("sources = [", "source = [", "“source”: nothing of that name is known"),
        ("compiled = 2026-11-22", "compiled = 2026", "“compiled”: it has to be a date"),
        ("order = 1", "order = ", "is not valid TOML"),
    ],
)
def test_a_mistake_in_the_head_is_named(tmp_path, old, new, said):
    message = sentence(read_in, write(tmp_path, "a", head=HEAD.replace(old, new)))

    assert said in message
    assert "“a.md”" in message


def test_a_page_without_a_head_is_named(tmp_path):
    (tmp_path / "a.md").write_text("# A page\n", encoding="utf-8")

    assert "page “a.md” has no head" in sentence(read_in, tmp_path)


def test_two_pages_in_one_place_are_named(tmp_path):
    write(tmp_path, "a")

    assert "the same order as" in sentence(read_in, write(tmp_path, "b"))


def test_a_group_in_two_places_is_named(tmp_path):
    for number, (key, group) in enumerate({"a": "One", "b": "Two", "c": "One"}.items()):
        head = HEAD.replace("order = 1", f"order = {number}").replace('"Group"', f'"{group}"')
        write(tmp_path, key, head=head)

    assert "another group stands between it and “One”" in sentence(read_in, tmp_path)


def test_a_language_without_pages_is_named(tmp_path):
    with pytest.raises(EnvironmentFault, match="are missing"):
        load(LIBRARY.guidance, "xx")


def test_a_link_to_a_heading_is_taken(tmp_path):
    write(tmp_path, "a", "See [it](page:b#ct-scan).")
    write(tmp_path, "b", "## CT scan\n\nText.", HEAD.replace("order = 1", "order = 2"))

    assert len(read_in(tmp_path)) == 2


def test_a_heading_is_called_by_its_words_alone():
    assert slug("CDK4/6 inhibitor") == "cdk4-6-inhibitor"
    assert slug("Antibody–drug conjugate") == "antibody-drug-conjugate"


def test_a_page_asks_first_only_if_its_head_says_so(tmp_path):
    write(tmp_path, "a", head=f'{HEAD}\ngate = "Do you want to see it?"')
    write(tmp_path, "b", head=HEAD.replace("order = 1", "order = 2"))

    assert [page.gate for page in read_in(tmp_path)] == ["Do you want to see it?", ""]


def test_figures_and_the_end_of_life_are_behind_gates_that_hold_no_figure():
    gated = [page for page in READ if page.gate]

    assert [page.key for page in gated] == ["statistics", "planning"]
    for page in gated:
        assert not any(sign.isdigit() for sign in page.title + page.summary + page.gate)


@pytest.mark.parametrize("query", ["estimate", "28", "England", "figures want", "survival"])
def test_a_search_shows_nothing_of_the_figures(query):
    for hit in search(READ, query):
        assert hit.page.key != "statistics" or hit.snippet == hit.page.summary


@pytest.mark.parametrize("country", ["GB", "CA", "NZ", "IE", "AU", "US"])
@pytest.mark.parametrize("key", ["fear", "support"])
def test_a_crisis_line_stands_on_the_pages_about_fear_and_about_people_to_talk_to(country, key):
    line = LIBRARY.helplines.crisis_line(country)

    assert line is not None
    assert f"**{line.name}, {line.phone}.**" in read(key, country).body


def test_every_page_can_be_reached_from_another():
    for page in LIBRARY.pages:
        others = (other.body for other in LIBRARY.pages if other.key != page.key)
        assert any(f"(page:{page.key}" in body for body in others), page.key


def test_no_two_pages_have_a_paragraph_in_common():
    seen: dict[str, str] = {}
    for page in LIBRARY.pages:
        for line in plain(page.body).splitlines():
            if len(line.split()) > 12:
                assert seen.setdefault(line, page.key) == page.key, line


@pytest.mark.parametrize(
    "key",
    [
        *("breathless", "elsewhere", "inflamed", "fluid", "infection"),
        *("fear", "results", "planning", "work", "close"),
    ],
)
def test_a_new_page_is_short(key):
    assert len(plain(read(key).body).split()) <= 350


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
    assert len(terms) >= 50
