"""Packs the program with Windows' PyInstaller, and makes the installer."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

from mbc_tracker import __version__
from scripts.packages.package import ROOT
from scripts.windows import stand_ins
from scripts.windows.wine import Wine, windows_path

#: Microsoft's runtime of C and C++, which not every Windows has.
_RUNTIME = ("vcruntime", "msvcp")
#: Warnings are faults, paths are those of the caller's folder, and the script is in UTF-8.
_MAKENSIS = ("makensis", "-V2", "-WX", "-NOCD", "-INPUTCHARSET", "UTF8")
_WINDOWS_OWN = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows")


def pack(work: Path, source: Path, wine: Wine) -> int:
    """Pack the program into WORK/packed/mbc-tracker, and its installer; 1 where a part lacks."""
    words = ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    words += ["--distpath", windows_path(work / "packed")]
    words += ["--workpath", windows_path(work / "pyinstaller"), "packaging/mbc-tracker.spec"]
    ran = wine.run([str(work / "python" / "python.exe"), *words], source)
    if ran.returncode:
        print(ran.stdout)
        return 1
    bundle = work / "packed" / "mbc-tracker"
    lacking = list(lacking_libraries(bundle))
    print(*lacking, sep="\n", end="\n" if lacking else "")
    setup = make_installer(work, bundle)
    print(f"{setup.name}: {setup.stat().st_size / 2**20:.0f} MB")
    return int(bool(lacking))


def make_installer(work: Path, bundle: Path) -> Path:
    """Wrap the packed folder; the path of the program that installs it."""
    setup = work / f"mbc-tracker-{__version__}-setup.exe"
    icon = work / "pyinstaller" / "mbc-tracker" / "mbc-tracker.ico"
    values = {"VERSION": __version__, "BUNDLE": bundle, "ICON": icon, "OUT": setup}
    defined = [f"-D{name}={value}" for name, value in values.items()]
    script = ROOT / "packaging" / "windows" / "mbc-tracker.nsi"
    subprocess.run([*_MAKENSIS, "-DQUICK", *defined, str(script)], check=True)
    return setup


def lacking_libraries(bundle: Path) -> Iterator[str]:
    """The libraries that a file of the bundle asks for and neither it nor Windows has."""
    files = [path for path in bundle.rglob("*") if path.suffix in (".dll", ".pyd", ".exe")]
    windows = {path.name.lower() for path in _WINDOWS_OWN.iterdir()}
    inside = bundle / "_internal"
    for file in files:
        # Windows looks beside the file and beside Python's library; some packages add folders.
        places = {file.parent, inside, *inside.glob("*.libs")}
        if inside / "PySide6" in file.parents:
            places |= {inside / "PySide6", inside / "shiboken6"}
        there = {path.name.lower() for place in places for path in place.glob("*.dll")}
        for name in stand_ins.imports(file):
            is_own = name in windows and not name.startswith(_RUNTIME)
            if name not in there and not is_own and not name.startswith("api-ms-win-"):
                yield f"{file.relative_to(bundle)} asks for {name}, which is not there"
