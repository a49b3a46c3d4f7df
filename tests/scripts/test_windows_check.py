"""``make windows-check``: what can be told of it without Wine."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from mbc_tracker.content.languages import LANGUAGES, Language
from mbc_tracker.ui.common import autostart
from scripts.packages import licences, sbom
from scripts.windows import left_out, package, stand_ins
from scripts.windows.python import locked
from scripts.windows.tests import GROUPS
from scripts.windows.wine import windows_path

ROOT = Path(__file__).parents[2]
INSTALLER = (ROOT / "packaging/windows/mbc-tracker.nsi").read_text(encoding="utf-8")


def test_what_counts_on_windows_is_locked_once_with_its_hashes(tmp_path: Path):
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text(
        "click==8.5.1 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n"
        "colorama==0.4.6 ; sys_platform == 'win32' \\\n    --hash=sha256:cc\n"
        "numpy==2.5.5 ; python_full_version >= '3.12' \\\n    --hash=sha256:dd\n"
    )
    second.write_text("click==8.5.1 \\\n    --hash=sha256:aa\n")
    assert [re.sub(r"\s+", " ", line) for line in locked([first, second])] == [
        "click==8.5.1 --hash=sha256:aa --hash=sha256:bb ",
        "colorama==0.4.6 --hash=sha256:cc ",
    ]


def test_what_a_library_asks_for_is_read_by_library():
    dump = (
        "\tDLL Name: KERNEL32.dll\n"
        "\tvma:  Hint/Ord Member-Name Bound-To\n"
        "\t1a2b  <none>  03e8  ExitProcess\n"
        "\t1a2c     1000  CreateFileW\n"
        "\n"
        "\tDLL Name: icuuc.dll\n"
        "\t1a2d  <none>  0001  ucnv_open\n"
        "There is an export table\nExport Table\n"
        "\t1a2e  <none>  0001  nothing\n"
    )
    assert dict(stand_ins._imports(dump)) == {
        "kernel32.dll": ["ExitProcess", "CreateFileW"],
        "icuuc.dll": ["ucnv_open"],
    }


def test_the_tests_that_are_run_are_there():
    assert [name for group in GROUPS for name in group.split() if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("name", left_out.REASONS)
def test_what_is_left_out_is_there_and_has_a_reason(name: str):
    assert list(ROOT.glob(name.partition("::")[0])) != []
    assert left_out.reason_for(name)
    file, _, test = name.partition("::")
    assert f"def {re.split('[*(]', test)[0]}" in (ROOT / file).read_text(encoding="utf-8")


@pytest.mark.skipif(os.name == "nt", reason="it is for Linux")
def test_a_file_of_this_computer_has_a_name_there():
    assert windows_path(Path("/home/anna/a b.mbc")) == r"Z:\home\anna\a b.mbc"


def test_the_installer_takes_away_what_the_program_has_written_to_open_at_log_in():
    assert f'!define NAME "{autostart.NAME}"' in INSTALLER
    key = autostart.RUN_KEY.removeprefix("HKEY_CURRENT_USER\\")
    assert f'!define RUN "{key}"' in INSTALLER
    assert 'DeleteRegValue HKCU "${RUN}" "${NAME}"' in INSTALLER.partition("Section Uninstall")[2]


def test_the_installer_removes_the_parts_of_the_bundle_and_never_a_whole_folder_of_choice():
    for part in ("_internal", licences.FOLDER, licences.NOTICE, sbom.NAME, "mbc-tracker.exe"):
        assert f'"$INSTDIR\\{part}"' in INSTALLER
    assert not re.search(r'RMDir /r "\$INSTDIR"', INSTALLER)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_the_installer_speaks_each_language_of_the_program(language: Language):
    english_name = {"en": "English", "de": "German", "es": "Spanish"}[language.code[:2]]
    assert f'!insertmacro MUI_LANGUAGE "{english_name}"' in INSTALLER
    texts = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", INSTALLER, re.MULTILINE)
    names = {name for name, _ in texts}
    assert {(name, english_name.upper()) for name in names} <= set(texts)
    assert names == set(re.findall(r"\$\((\w+)\)", INSTALLER))


def test_the_installer_is_read_in_the_character_set_it_is_written_in():
    workflow = (ROOT / ".github/workflows/check.yml").read_text(encoding="utf-8")
    assert "-INPUTCHARSET UTF8" in workflow
    assert "-INPUTCHARSET UTF8" in " ".join(package._MAKENSIS)


def test_a_library_that_is_in_the_bundle_only_where_nobody_looks_is_lacking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    asked = {
        "python311.dll": ["vcruntime140.dll", "kernel32.dll", "api-ms-win-crt-heap-l1-1-0.dll"],
        "QtCore.pyd": ["vcruntime140.dll", "shiboken6.abi3.dll"],
        "numpy.pyd": ["blas.dll"],
    }
    inside = tmp_path / "bundle" / "_internal"
    for name in (
        "python311.dll",
        "PySide6/QtCore.pyd",
        "PySide6/VCRUNTIME140.dll",
        "shiboken6/shiboken6.abi3.dll",
        "numpy/numpy.pyd",
        "numpy.libs/blas.dll",
        "../../windows/kernel32.dll",
        "../../windows/vcruntime140.dll",
    ):
        (inside / name).parent.mkdir(parents=True, exist_ok=True)
        (inside / name).touch()
    monkeypatch.setattr(package, "_WINDOWS_OWN", tmp_path / "windows")
    monkeypatch.setattr(stand_ins, "imports", lambda path: asked.get(path.name, []))
    (lacking,) = package.lacking_libraries(tmp_path / "bundle")
    assert "python311.dll asks for vcruntime140.dll, which is not there" in lacking
