"""Makes a Windows CPython 3.11 with the locked requirements, to try the program under Wine.

Needs a CPython 3.11 here, whose library it takes: the same in all systems but for its own modules.
Nothing of it is ever handed on, and real Windows has the last word.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from zipfile import ZipFile

from packaging.requirements import Requirement

from scripts.windows import stand_ins

ROOT = Path(__file__).resolve().parents[2]
_HERE = Path(__file__).resolve().parent
_VERSION = (3, 11)
#: What the requirements' conditions ask about, as the Windows Python would answer.
_WINDOWS = {
    "os_name": "nt",
    "sys_platform": "win32",
    "platform_system": "Windows",
    "platform_machine": "AMD64",
    "python_version": "3.11",
    "python_full_version": "3.11.9",
}
_FOR_WINDOWS = (
    "--platform=win_amd64",
    "--python-version=3.11",
    "--implementation=cp",
    *(f"--abi={each}" for each in ("cp311", "abi3", "none")),
    *("--only-binary=:all:", "--no-deps", "--require-hashes", "--quiet"),
)
#: The wheel has CPython's own DLL and modules for its program packer.
_INTERPRETER = "requirements-wine.txt"
_LOCKS = ("requirements.txt", "requirements-packaging.txt")
#: Folders of Python's library that are not needed, or are for another system.
_LEFT_OUT = ("__pycache__", "lib-dynload", "site-packages", "test", "_sysconfigdata*")


def make(work: Path) -> Path:
    """Make it anew in a folder; the path of its python.exe."""
    if sys.version_info[:2] != _VERSION:
        raise SystemExit("This needs CPython 3.11: make PYTHON=/path/to/python3.11 windows-check")
    folder = work / "python"
    shutil.rmtree(folder, ignore_errors=True)
    _unpack_interpreter(work, folder)
    library = Path(os.__file__).parent
    leave_out = shutil.ignore_patterns(*_LEFT_OUT)
    shutil.copytree(library, folder / "Lib", ignore=leave_out, dirs_exist_ok=True)
    packages = folder / "Lib" / "site-packages"
    lock = work / "windows.txt"
    lock.write_text("".join(locked(ROOT / name for name in _LOCKS)), encoding="utf-8")
    _pip("install", *_FOR_WINDOWS, "--target", str(packages), "-r", str(lock))
    for runtime in ("vcruntime140*.dll", "msvcp140*.dll"):
        for path in (packages / "PySide6").glob(runtime):
            shutil.copy2(path, folder)
    program = folder / "python.exe"
    source = str(_HERE / "python.c")
    command = [stand_ins.COMPILER, "-municode", "-O2", "-o", str(program), source]
    subprocess.run(command, check=True)
    stand_ins.make(folder)
    return program


def locked(files: Iterable[Path]) -> Iterator[str]:
    """The lines of the lock files that count on Windows, each requirement once, with its hashes."""
    names: set[str] = set()
    for file in files:
        for entry in file.read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
            requirement = Requirement(entry.partition("--hash")[0])
            counts = requirement.marker is None or requirement.marker.evaluate(_WINDOWS)
            if counts and requirement.name not in names:
                names.add(requirement.name)
                hashes = entry.partition("--hash")[2]
                yield f"{requirement.name}{requirement.specifier} --hash{hashes}\n"


def _unpack_interpreter(work: Path, folder: Path) -> None:
    downloads = work / "interpreter"
    shutil.rmtree(downloads, ignore_errors=True)
    lock = str(ROOT / _INTERPRETER)
    _pip("download", *_FOR_WINDOWS, "--dest", str(downloads), "-r", lock)
    (wheel,) = downloads.iterdir()
    modules = folder / "DLLs"
    modules.mkdir(parents=True)
    with ZipFile(wheel) as archive:
        for name in archive.namelist():
            file = Path(name).name
            # Wine has the first of these, and Qt brings a newer one of the second.
            if not name.startswith("deploy_libs/") or file.startswith(("api-ms-win-", "VCRUNTIME")):
                continue
            is_module = file.endswith(".pyd") or file.startswith(
                ("libffi", "libcrypto", "libssl", "sqlite3.dll")
            )
            (modules if is_module else folder).joinpath(file).write_bytes(archive.read(name))


def _pip(*words: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *words]
    subprocess.run(command, check=True)
