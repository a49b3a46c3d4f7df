"""What goes into the packed program, and what stays out."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from mbc_tracker.content.languages import DEFAULT, LANGUAGES
from mbc_tracker.ui.shell.translator import qt_words
from scripts.packages import contents
from scripts.packages.contents import Row

ROOT = Path(__file__).parents[2]
TOLD = contents.read(ROOT / "packaging" / "contents.toml")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def taken(path: Path) -> bool:
    """Whether a file of the repository gets into the bundle as data."""
    name = path.relative_to(ROOT).as_posix()
    homes = {here: there for here, there in TOLD.data.items() if name.startswith(f"{here}/")}
    return any(
        not TOLD.leaves_out(there + name.removeprefix(here)) for here, there in homes.items()
    )


def files_in(folder: str) -> list[Path]:
    found = (path for path in (ROOT / folder).rglob("*") if path.is_file())
    return [path for path in found if "__pycache__" not in path.parts]


def is_for_translators(path: Path) -> bool:
    return path.suffix in {".ts", ".po"} or path.name in {"american.toml", "sources.toml"}


@pytest.mark.parametrize("folder", ["resources", "mbc_tracker/storage/migrations"])
def test_every_file_that_is_read_when_it_runs_is_taken(folder: str):
    assert len(files_in(folder)) > 2
    left = [path for path in files_in(folder) if not taken(path)]
    assert [path for path in left if not is_for_translators(path)] == []


def test_what_translators_work_on_is_left_out():
    worked_on = [path for path in files_in("resources") if is_for_translators(path)]
    assert {"window.ts", "messages.po"} <= {path.name for path in worked_on}
    assert [path for path in worked_on if taken(path)] == []


def test_nothing_else_in_the_package_is_read_when_it_runs():
    data = [path for path in files_in("mbc_tracker") if path.suffix not in {".py", ".typed"}]
    assert [path for path in data if not taken(path)] == []


def test_where_the_resources_go_is_where_the_program_looks_for_them():
    assert TOLD.data["resources"] == "mbc_tracker/_resources"


def test_what_was_compiled_here_stays_out():
    assert TOLD.leaves_out("mbc_tracker/storage/migrations/__pycache__/env.pyc")


def test_only_what_the_program_depends_on_is_needed():
    needed = contents.needed_distributions(PROJECT["dependencies"])
    assert {"sqlalchemy", "pyside6-essentials", "numpy", "markupsafe"} <= needed
    assert not {"pytest", "mypy", "hypothesis", "pip"} & needed


def test_the_modules_of_everything_else_are_strangers():
    strangers = contents.modules_of_other_packages(
        contents.needed_distributions(PROJECT["dependencies"])
    )
    assert {"pytest", "mypy", "hypothesis"} <= set(strangers)
    assert not {"sqlalchemy", "PySide6", "numpy", "packaging"} & set(strangers)


ROWS: list[Row] = [
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "xcb", "BINARY"),
    ("PySide6/Qt/lib/libQt6Gui.so.6", "gui", "BINARY"),
    ("libz.so.1", "z", "BINARY"),
    ("libgtk.so.3", "gtk", "BINARY"),
    ("libcairo.so.2", "cairo", "BINARY"),
    ("libpython3.11.so.1.0", "python", "BINARY"),
]
LINKS = {"xcb": ["libQt6Gui.so.6", "libc.so.6"], "gui": ["libz.so.1"], "gtk": ["libcairo.so.2"]}


def test_libraries_that_nothing_links_to_any_more_stay_out():
    kept = contents.without_unlinked_libraries(ROWS, lambda source: LINKS.get(source, ()))
    gone = {"libgtk.so.3", "libcairo.so.2"}
    assert {place for place, _, _ in kept} == {row[0] for row in ROWS} - gone


def test_a_link_to_what_stays_out_stays_out():
    dead = ("libcairo.so.2", "pillow.libs/libcairo.so.2", "SYMLINK")
    alive = ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK")
    kept = contents.without_dead_links([dead, alive, ROWS[1]], [ROWS[1][0]])
    assert list(kept) == [alive, ROWS[1]]


#: As PyInstaller gives them on Windows: backslashes, and capital letters as each file has them.
WINDOWS_ROWS: list[Row] = [
    ("PySide6\\QtGui.pyd", "module", "EXTENSION"),
    ("PySide6\\QtCore.pyd", "core module", "BINARY"),
    ("PySide6\\plugins\\platforms\\qwindows.dll", "plug-in", "BINARY"),
    ("PySide6\\Qt6Gui.dll", "gui", "BINARY"),
    ("PySide6\\Qt6Core.dll", "core", "BINARY"),
    ("PySide6\\Qt6OpenGL.dll", "opengl", "BINARY"),
    ("numpy.libs\\blas.dll", "blas", "BINARY"),
    ("numpy.libs\\unused.dll", "unused", "BINARY"),
    ("VCRUNTIME140.dll", "runtime", "BINARY"),
    ("PySide6\\VCRUNTIME140.dll", "runtime of Qt", "BINARY"),
    ("python311.dll", "python", "BINARY"),
    ("libffi-8.dll", "ffi", "BINARY"),
]
WINDOWS_LINKS = {
    "module": ["Qt6Gui.dll", "KERNEL32.dll"],
    "core module": ["QT6CORE.DLL"],
    "gui": ["Qt6Core.dll"],
    "python": ["vcruntime140.dll"],
    "plug-in": ["blas.dll"],
}


def test_on_windows_qt_and_its_modules_go_in_and_unlinked_libraries_stay_out():
    rows = contents.without_unlinked_libraries(WINDOWS_ROWS, lambda it: WINDOWS_LINKS.get(it, ()))
    unlinked = {"PySide6\\Qt6OpenGL.dll", "numpy.libs\\unused.dll", "libffi-8.dll"}
    assert {place for place, _, _ in rows} == {row[0] for row in WINDOWS_ROWS} - unlinked


def test_a_link_between_windows_places_is_understood():
    link = ("PySide6\\a.dll", "lib\\b.dll", "SYMLINK")
    assert list(contents.without_dead_links([link], ["PySide6\\lib\\b.dll"])) == [link]
    assert list(contents.without_dead_links([link], ["lib\\b.dll"])) == []


@pytest.mark.parametrize(
    ("place", "stays_out"),
    [
        ("PySide6\\opengl32sw.dll", True),
        ("PySide6\\plugins\\imageformats\\qjpeg.dll", True),
        ("PySide6\\plugins\\imageformats\\qsvg.dll", False),
        ("PySide6\\plugins\\iconengines\\qsvgicon.dll", False),
        ("PySide6\\plugins\\platforms\\qdirect2d.dll", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", False),
        ("PySide6\\translations\\qt_de.qm", True),
        ("PySide6\\Qt6Quick.dll", True),
        ("PySide6\\Qt6Svg.dll", False),
    ],
)
def test_what_of_qt_stays_out_on_windows(place: str, *, stays_out: bool):
    assert TOLD.leaves_out(place) is stays_out


@pytest.mark.parametrize("language", [each.code for each in LANGUAGES if each.code != DEFAULT])
@pytest.mark.parametrize("folder", ["PySide6/Qt/translations", "PySide6\\translations"])
def test_qts_own_words_go_in_for_each_language_of_the_program(language: str, folder: str):
    name = qt_words(language).name
    separator = "\\" if "\\" in folder else "/"

    assert qt_words(language).is_file() is (language != "en_US")  # Qt's words are American
    assert TOLD.leaves_out(f"{folder}{separator}{name}") is (language == "en_US")
    assert TOLD.leaves_out(f"{folder}{separator}qtbase_fr.qm")


def test_what_is_stripped_is_never_what_a_wheels_maker_has_patched():
    assert contents.fits("libpython3.11.so.1.0", TOLD.strip)
    assert not contents.fits("numpy.libs/libscipy_openblas64_.so", TOLD.strip)
    assert not contents.fits("PySide6/Qt/lib/libQt6Core.so.6", TOLD.strip)
