"""What Debian's package lists are read as."""

from __future__ import annotations

from pathlib import Path

from mbc_tracker import __version__
from scripts.packages import deb, system
from scripts.packages.system import Package

ROOT = Path(__file__).parents[2]
RELEASE = deb.Release(0, "Jo Bloggs <jo@clinic.example>")


def package(name: str, depends: str = "", provides: str = "") -> Package:
    return Package(name, "1", system._names(provides), system._names(depends))


def test_the_package_depends_on_what_the_window_needs_and_the_c_library_alone():
    needs = system.window_needs(ROOT)
    assert "libxcb-cursor0" in needs
    field = next(
        line for line in deb.control(ROOT, 1, RELEASE).splitlines() if line.startswith("Depends: ")
    )
    libc, *others = field.removeprefix("Depends: ").split(", ")
    assert libc.startswith("libc6 (>= 2.")
    assert others == sorted(needs)


def test_the_package_says_its_version_and_size():
    lines = deb.control(ROOT, 4321, RELEASE).splitlines()
    assert f"Version: {__version__}" in lines
    assert "Installed-Size: 4321" in lines


def test_versions_alternatives_and_architectures_are_left_out_of_names():
    names = system._names("libc6 (>= 2.36), debconf (>= 0.5) | debconf-2.0, python3:any, ")
    assert names == {"libc6", "debconf", "debconf-2.0", "python3"}


def test_what_a_package_depends_on_comes_along_also_under_another_name():
    packages = {
        it.name: it
        for it in (
            package("libqt", "libgl, libc6"),
            package("libmesa", "libllvm", provides="libgl (= 1)"),
            package("libllvm", "libc6"),
            package("libc6", "libqt"),
            package("other"),
        )
    }
    come = system.with_dependencies(["libqt", "not-installed"], packages)
    assert come == {"libqt", "libmesa", "libllvm", "libc6"}


def test_a_file_of_nobody_has_no_owner(tmp_path: Path):
    (tmp_path / "lib.so").touch()
    assert system.owner(tmp_path / "lib.so") is None
