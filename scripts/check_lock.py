"""Checks that requirements.txt pins and hashes every package and holds no address of any kind.

An address in a lock ties everybody to one server, and tells where its maker works. Needs the
standard library alone, so that it runs before anything is installed.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ADDRESS = re.compile(
    r"[a-z][a-z0-9+.-]*://"  # https://, git+ssh://, file://
    r"|\b[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+|/)"  # a bare host with a port or a path
    r"|^\s*-(?!-hash=)"  # --index-url, -i, --find-links, -e, …: only hashes may start with a dash
    r"|\s@\s",  # name @ somewhere
    re.IGNORECASE,
)
PINNED = re.compile(r"^[A-Za-z0-9._-]+==[A-Za-z0-9.!+_-]+( ; .+)?$")
HASH = re.compile(r"^--hash=sha256:[0-9a-f]{64}$")


def faults(text: str) -> list[str]:
    """What is wrong with the text of a lock file, one sentence each; empty where all is well."""
    problems = [
        f"line {number} holds an address or an option: {line.strip()}"
        for number, line in enumerate(text.splitlines(), 1)
        if ADDRESS.search(line)
    ]
    requirements = re.sub(r"\\\n\s*", "\n", text).replace("\n--hash", " --hash").splitlines()
    problems += [f"not pinned and hashed: {line}" for line in requirements if not _is_locked(line)]
    return problems if requirements else ["the file names no package"]


def _is_locked(line: str) -> bool:
    name, *hashes = re.split(r" +(?=--hash)", line.strip())
    return bool(PINNED.match(name) and hashes and all(HASH.match(each) for each in hashes))


def main(path: Path) -> int:
    """Print what is wrong with the file; 1 if anything is."""
    problems = faults(path.read_text(encoding="utf-8"))
    for fault in problems:
        print(f"{path.name}: {fault}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
