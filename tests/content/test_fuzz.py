"""Whatever goes wrong in a bundled file, it is refused by name or can still be used."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.content import (
    catalogue,
    guidance,
    helplines,
    pages,
    palette,
    phrases,
    rules,
    words,
)
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.paths import resource
from mbc_tracker.report import report_texts
from tests.fuzzing import edited, edits, tries

pytestmark = pytest.mark.covered_elsewhere

#: What may stand where a value stood.
_VALUES = (
    *(
        "1",
        "-1",
        "0",
        "99999999999999999999",
        "1.5",
        "nan",
        "inf",
        "true",
        '""',
        '" "',
        '"x"',
        '"{"',
    ),
    *(
        '"{x}"',
        '"{}"',
        '"{0}"',
        '"{a!r:>9}"',
        '"}"',
        "[]",
        "[1]",
        '["x", "x"]',
        "[[]]",
        "[{}]",
        "{}",
    ),
    *("{a = 1}", "2026-01-01", "12:00:00", "2026-01-01T12:00:00Z", '"cough"', '"none"', '"#fff"'),
    *("'\\'", '"\\u0000"', '"' + "x" * 5_000 + '"', '"[a](http://x)"', '"<b>"', '"999"', '"٣"'),
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the bundled files that may be spoilt."""
    folder = tmp_path_factory.mktemp("bundled") / "resources"
    for part in ("i18n", "pages"):
        shutil.copytree(resource(part), folder / part)
    for file in resource("rules.toml").parent.glob("*.toml"):
        shutil.copy2(file, folder)
    return folder


def _catalogue(root: Path) -> object:
    return catalogue.catalogue(root / "catalogue.toml", root / "i18n/en/catalogue.toml")


def _rules(root: Path) -> object:
    files = root / "rules.toml", root / "i18n/en/rules.toml", root / "guidance.toml"
    return rules.rule_book(*files, catalogue.load())


def _guidance(root: Path) -> object:
    return guidance.guidance(root / "guidance.toml", root / "i18n/en/guidance.toml")


def _helplines(root: Path) -> object:
    return helplines.helplines(root / "helplines.toml", root / "i18n/en/helplines.toml")


def _palette(root: Path) -> object:
    return palette.palette(root / "palette.toml")


def _words(root: Path) -> object:
    return phrases.phrases(root / "i18n/en/words.toml")


def _report(root: Path) -> object:
    return report_texts.read_report_texts(root / "i18n/en/report.toml", words.load().phrases.plural)


def _pages(root: Path) -> object:
    return pages.pages(root / "pages/en", guidance.load())


#: Each file and what reads it.
READERS: Mapping[str, Callable[[Path], object]] = {
    "catalogue.toml": _catalogue,
    "i18n/en/catalogue.toml": _catalogue,
    "rules.toml": _rules,
    "i18n/en/rules.toml": _rules,
    "guidance.toml": _guidance,
    "i18n/en/guidance.toml": _guidance,
    "helplines.toml": _helplines,
    "i18n/en/helplines.toml": _helplines,
    "palette.toml": _palette,
    "i18n/en/words.toml": _words,
    "i18n/en/report.toml": _report,
    "pages/en/cold.md": _pages,
}

spoilings = st.tuples(
    st.floats(0, 1, exclude_max=True),
    st.sampled_from(("value", "key", "gone", "twice")),
    st.sampled_from(_VALUES),
)


def spoilt(text: str, spoiling: tuple[float, str, str]) -> str:
    """One of the lines that set something: another value or key, or gone, or there twice."""
    place, way, value = spoiling
    lines = text.splitlines()
    setting = [number for number, line in enumerate(lines) if " = " in line]
    number = setting[int(place * len(setting))]
    key, _, rest = lines[number].partition(" = ")
    lines[number] = {
        "value": f"{key} = {value}",
        "key": f"{key}_x = {rest}",
        "gone": "",
        "twice": f"{lines[number]}\n{lines[number]}",
    }[way]
    return "\n".join(lines) + "\n"


def check(place: Path, name: str, data: bytes) -> None:
    """Read it spoilt, and put it right again."""
    file, said = place / name, ""
    good = file.read_bytes()
    file.write_bytes(data)
    try:
        READERS[name](place)
    except EnvironmentFault as trouble:
        said = str(trouble)
    finally:
        file.write_bytes(good)
    if said:
        assert file.stem in said or "group stands between" in said or "same order" in said
        assert len(said.splitlines()) == 1


@pytest.mark.parametrize("name", READERS)
@tries(40, 1_000)
@given(spoiling=spoilings)
def test_a_setting_that_is_wrong(place: Path, name: str, spoiling: tuple[float, str, str]) -> None:
    text = (place / name).read_text(encoding="utf-8")
    check(place, name, spoilt(text, spoiling).encode())


@pytest.mark.parametrize("name", READERS)
@tries(20, 500)
@given(changes=st.lists(edits, min_size=1, max_size=3))
def test_bytes_that_are_wrong(
    place: Path, name: str, changes: list[tuple[float, int, bytes]]
) -> None:
    check(place, name, edited((place / name).read_bytes(), changes))
