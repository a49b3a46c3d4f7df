"""What Debian knows: who owns a library, and which packages come along with those named."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Package:
    """An installed Debian package. Alternatives and virtual names are listed one by one."""

    name: str
    version: str
    provides: frozenset[str]
    depends: frozenset[str]


def window_needs(root: Path) -> list[str]:
    """The packages that scripts/system-libraries.sh sees to: their one home."""
    return _output("sh", str(root / "scripts" / "system-libraries.sh"), "--list").split()


def installed() -> dict[str, Package]:
    """All installed packages by name; none where the system isn't Debian."""
    if not shutil.which("dpkg-query"):
        return {}
    names = ("${db:Status-Status}", "${Package}", "${Version}", "${Provides}")
    fields = "\t".join([*names, "${Depends}, ${Pre-Depends}\n"])
    rows = (line.split("\t") for line in _output("dpkg-query", "-W", "-f", fields).splitlines())
    return {
        name: Package(name, version, _names(provides), _names(depends))
        for status, name, version, provides, depends in rows
        if status == "installed"
    }


def _names(field: str) -> frozenset[str]:
    """The package names in a field such as ``libc6 (>= 2.36), awk | mawk:any``."""
    words = re.split(r"[,|]", re.sub(r"\([^)]*\)", "", field))
    return frozenset(word.strip().partition(":")[0] for word in words if word.strip())


def with_dependencies(names: Iterable[str], packages: Mapping[str, Package]) -> frozenset[str]:
    """The packages of these names, and all that they depend on, as far as they are installed."""
    stands_for: dict[str, set[str]] = {}
    for package in packages.values():
        for name in {package.name, *package.provides}:
            stands_for.setdefault(name, set()).add(package.name)
    needed: set[str] = set()
    waiting = list(names)
    while waiting:
        new = stands_for.get(waiting.pop(), set()) - needed
        needed |= new
        waiting += [name for each in new for name in packages[each].depends]
    return frozenset(needed)


def owner(path: Path) -> str | None:
    """The Debian package that a file comes from, if any."""
    if not shutil.which("dpkg-query"):
        return None
    real = str(path.resolve())
    # Debian's own lists still hold the places before /lib became a link to /usr/lib.
    for place in (real, real.removeprefix("/usr")):
        asked = ["dpkg-query", "-S", place]
        answer = subprocess.run(asked, capture_output=True, text=True, check=False)
        if answer.returncode == 0:
            return answer.stdout.partition(":")[0]
    return None


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
