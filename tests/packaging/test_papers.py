"""The papers for the desktop name what is there."""

from __future__ import annotations

import configparser
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage

from mbc_tracker import __version__, paths
from mbc_tracker.cli.commands import _COMMAND_MODULES
from mbc_tracker.content import palette
from mbc_tracker.content.languages import DEFAULT, LANGUAGES, are_apart
from scripts.packages import deb, icon

ROOT = Path(__file__).parents[2]
EPOCH = 1_764_120_000  # 26 November 2025
#: The languages that are no English; a paper in English is for both kinds of it.
OTHERS = [each.code for each in LANGUAGES if are_apart(each.code, DEFAULT)]
#: How an XML file says that an element has another language.
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def paper(name: str) -> str:
    return deb.filled(ROOT, name, EPOCH)


def desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(paper("mbc-tracker.desktop"))
    return parser["Desktop Entry"]


def metainfo() -> ET.Element:
    name = next(name for name in deb.PAPERS if name.endswith(".metainfo.xml"))
    return ET.fromstring(paper(name))  # noqa: S314 - it is our own


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    icon.put(folder)
    return folder


def test_the_desktop_entry_starts_the_command_that_pip_makes_too():
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert desktop_entry()["Exec"] in told["project"]["scripts"]
    assert desktop_entry()["Exec"] == deb.NAME


@pytest.mark.parametrize("language", OTHERS)
def test_the_desktop_entry_speaks_each_language_of_the_program(language: str):
    entry = desktop_entry()
    for name in ("GenericName", "Comment", "Keywords"):
        assert entry[f"{name}[{language}]"] not in ("", entry[name])


@pytest.mark.parametrize("language", OTHERS)
def test_the_metainfo_speaks_each_language_of_the_program(language: str):
    told = metainfo()
    description = told.find("description")
    assert description is not None
    paragraphs = [each.get(LANG, DEFAULT) for each in description]
    assert paragraphs.count(language) == paragraphs.count(DEFAULT) > 1
    assert [each.get(LANG, DEFAULT) for each in told.findall("summary")].count(language) == 1


def test_the_metainfo_names_the_languages_of_the_program():
    named = [each.text for each in metainfo().findall("languages/lang")]
    assert named == [language.code for language in LANGUAGES]


def test_the_desktop_entry_is_found_by_the_name_that_the_window_gives():
    run = (ROOT / "mbc_tracker/ui/shell/qt_application.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{deb.NAME}")' in run
    assert f"{deb.NAME}.desktop" in deb.PAPERS
    assert desktop_entry()["StartupWMClass"] == deb.NAME


def test_the_icon_that_is_named_is_there_in_every_size(icons: Path):
    name = desktop_entry()["Icon"]
    assert metainfo().findtext("icon") == name
    assert (icons / "scalable" / "apps" / f"{name}.svg").is_file()
    for size in icon.SIZES:
        image = QImage(str(icons / f"{size}x{size}" / "apps" / f"{name}.png"))
        assert (image.width(), image.height()) == (size, size)


def test_the_icon_shows_its_drawing_on_its_own_ground(icons: Path):
    image = QImage(str(icons / "256x256/apps/mbc-tracker.png"))
    seen = {image.pixelColor(x, y).name() for x in range(0, 256, 2) for y in range(0, 256, 2)}
    light = palette.load().light
    assert {QColor(light["primary"]).name(), QColor(light["on_primary"]).name()} <= seen


def test_the_icon_is_the_same_each_time(icons: Path, tmp_path: Path):
    icon.put(tmp_path)
    for path in (path for path in icons.rglob("*") if path.is_file()):
        assert (tmp_path / path.relative_to(icons)).read_bytes() == path.read_bytes()


def test_the_metainfo_names_the_entry_the_command_and_this_version():
    told = metainfo()
    assert told.findtext("launchable") == f"{deb.NAME}.desktop"
    assert told.findtext("provides/binary") == deb.NAME
    release = told.find("releases/release")
    assert release is not None
    assert (release.get("version"), release.get("date")) == (__version__, "2025-11-26")


def test_the_manual_names_every_command():
    page = paper("mbc-tracker.1")
    assert __version__ in page
    assert [command for command in _COMMAND_MODULES if command not in page] == []


def test_the_copyright_holds_the_whole_licence():
    words = paper("copyright").replace("\n .\n", "\n").split()
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").partition("Permission")[2].split()
    assert " ".join(licence) in " ".join(words)


def test_the_window_shows_the_same_icon():
    assert paths.resource("program.svg").read_text(encoding="utf-8") == icon.scalable()


@pytest.mark.parametrize(("system", "ending"), [("win32", "ico"), ("darwin", "icns")])
def test_program_files_hold_the_icon_in_every_size(tmp_path: Path, system: str, ending: str):
    path = icon.put_for_program(tmp_path, system)
    assert path == tmp_path / f"mbc-tracker.{ending}"
    with Image.open(path) as picture:
        sizes = {tuple(size[:2]) for size in picture.info["sizes"]}
        above = picture.width // 2, picture.width // 30
        assert picture.convert("RGBA").getpixel(above) == (0x0B, 0x55, 0x63, 255)
    assert (256, 256) in sizes
    assert ending == "icns" or sizes == {(size, size) for size in icon.SIZES}


def test_on_linux_program_files_hold_no_icon(tmp_path: Path):
    assert icon.put_for_program(tmp_path, "linux") is None
