"""Runs the README's two commands in new, empty Debian systems, as a stranger would.

Usage, as root, with debootstrap and Xvfb: python scripts/fresh_check.py FOLDER SUITE [SUITE ...]

Each suite, such as "bookworm", is made in FOLDER with debootstrap and gets what the README asks
for and nothing else. Then ``make run`` and ``make test`` are run on a clone of the last commit, by
an ordinary user in a home of theirs and by root in root's own, with an environment that holds no
more than a new login has. Ends with 1 if a command does not do what the README says.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROJECT = "mbc-tracker"
USER = "visitor"
README_ASKS_FOR = ("make", "python3-venv", "git")
DISPLAY = ":87"
WINDOW = "MBC Tracker"
PATIENCE = 300  # seconds until the first window, with all that is set up before
#: What a new login has.
PLAIN = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}
#: A firm's network may need certificates that a new system does not know.
CERTIFICATES = Path("etc/ssl/certs/ca-certificates.crt")


@dataclass(frozen=True, slots=True)
class Row:
    """One command of one user on one system: how long it took, in seconds, and what came of it."""

    suite: str
    user: str
    command: str
    seconds: float
    outcome: str
    good: bool


class System:
    """A new Debian system below ``root``, which commands are run in."""

    def __init__(self, suite: str, root: Path) -> None:
        self.suite, self.root = suite, root

    def make(self) -> None:
        shutil.rmtree(self.root, ignore_errors=True)
        self.root.parent.mkdir(parents=True, exist_ok=True)
        script = Path("/usr/share/debootstrap/scripts")
        # A suite that this debootstrap does not know yet is made like the newest one.
        like = [] if (script / self.suite).exists() else ["", str(script / "sid")]
        _run(["debootstrap", "--variant=minbase", self.suite, str(self.root), *like])
        self._let_into_the_network()
        self.as_root("apt-get update -q")
        self.as_root("apt-get install -q -y --no-install-recommends", *README_ASKS_FOR)
        self.as_root(f"useradd --create-home --shell /bin/sh {USER}")
        self.as_root("chmod 700 /root")

    def _let_into_the_network(self) -> None:
        shutil.copy("/etc/resolv.conf", self.root / "etc/resolv.conf")
        if (known := Path("/") / CERTIFICATES).exists():
            target = self.root / CERTIFICATES.with_name("of-this-network.crt")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(known, target)
            pip = f"[global]\ncert = /{target.relative_to(self.root)}\n"
            (self.root / "etc/pip.conf").write_text(pip, encoding="utf-8")
        wait = 'Acquire::Check-Valid-Until "false";\n'  # a mirror may be some weeks behind
        (self.root / "etc/apt/apt.conf.d/80mirror").write_text(wait, encoding="utf-8")

    @contextmanager
    def mounted(self) -> Iterator[None]:
        """With the kernel's own folders, which Python and Qt look into."""
        places = [self.root / name for name in ("proc", "dev", "sys")]
        for place in places:
            _run(["mount", "--rbind", "--make-rslave", f"/{place.name}", str(place)])
        try:
            yield
        finally:
            for place in places:
                _run(["umount", "--recursive", "--lazy", str(place)])

    def command(self, user: str, words: str, display: str = "") -> list[str]:
        """What runs shell words in this system, as a user in their home."""
        home = self.home(user)
        variables = {**PLAIN, "HOME": home, "USER": user, "DEBIAN_FRONTEND": "noninteractive"}
        if display:
            variables["DISPLAY"] = display
        settings = [f"{name}={value}" for name, value in variables.items()]
        as_user = [] if user == "root" else [f"--userspec={user}:{user}"]
        shell = ["/bin/sh", "-c", f"cd {home} && {words}"]
        return ["chroot", *as_user, str(self.root), "env", "-i", *settings, *shell]

    @staticmethod
    def home(user: str) -> str:
        return "/root" if user == "root" else f"/home/{user}"

    def as_root(self, *words: str) -> None:
        _run(self.command("root", " ".join(words)))

    def clone(self, user: str) -> None:
        """Give a user a clone of the last commit of this checkout."""
        bundle = self.root / "tmp" / f"{PROJECT}.bundle"
        _run(["git", "-C", str(ROOT), "bundle", "create", "--quiet", str(bundle), "HEAD"])
        _run(self.command(user, f"git clone --quiet /tmp/{bundle.name} {PROJECT}"))
        bundle.unlink()


def refused_setup(system: System, user: str) -> Row:
    """``make run`` of a user who may not install packages names the one line to type."""
    ran, seconds = _timed(system.command(user, f"cd {PROJECT} && make run"))
    line = re.search(r"sudo (apt-get update && sudo apt-get install .*)", ran.stdout)
    outcome = "names the packages to install" if line else _last_line(ran)
    return Row(system.suite, user, "make run", seconds, outcome, good=bool(line))


def opened_window(system: System, user: str) -> Row:
    """``make run`` until its window is there; the window is then told to close."""
    start = time.monotonic()
    command = system.command(user, f"cd {PROJECT} && make run", DISPLAY)
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        opened = None
        while opened is None and process.poll() is None and time.monotonic() - start < PATIENCE:
            if WINDOW in _run(["xwininfo", "-root", "-tree", "-display", DISPLAY]):
                opened = time.monotonic() - start
            time.sleep(0.1)
        _end_programs_in(system.root)
        printed = process.communicate()[0].decode(errors="replace")
    good = opened is not None and process.returncode == 0
    outcome = "window open" if good else f"no window: {printed[-200:].strip()}"
    seconds = opened or time.monotonic() - start
    return Row(system.suite, user, "make run", seconds, outcome, good)


def tested(system: System, user: str) -> Row:
    """``make test``, with the counts of pytest's last line."""
    ran, seconds = _timed(system.command(user, f"cd {PROJECT} && make test"))
    (system.root.parent / f"{system.suite}-{user}-test.txt").write_text(
        ran.stdout, encoding="utf-8"
    )
    counts = re.findall(r"^=*\s*((?:\d+ \w+(?:, )?)+) in ", ran.stdout, re.MULTILINE)
    outcome = f"{counts[-1] if counts else _last_line(ran)}, ended with {ran.returncode}"
    return Row(system.suite, user, "make test", seconds, outcome, ran.returncode == 0)


def rows(system: System) -> Iterator[Row]:
    """All that is tried on one system, in the order in which strangers would come to it."""
    start = time.monotonic()
    system.make()
    yield Row(system.suite, "root", "debootstrap", time.monotonic() - start, "made", good=True)
    with system.mounted():
        for user in (USER, "root"):
            system.clone(user)
        yield refused_setup(system, USER)
        yield opened_window(system, "root")  # installs Debian's packages
        yield opened_window(system, USER)
        yield tested(system, USER)  # without strace, which root's own run installs
        yield tested(system, "root")


@contextmanager
def display() -> Iterator[None]:
    """A display that programs in the new systems reach as well."""
    with subprocess.Popen(["Xvfb", DISPLAY, "-ac", "-screen", "0", "1280x800x24"]) as server:
        time.sleep(1)
        try:
            yield
        finally:
            server.terminate()


def _end_programs_in(root: Path) -> None:
    """Tell the program to end, as a desktop does at log-out."""
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            inside = (process / "root").readlink() == root
            program, _, words = (process / "cmdline").read_bytes().partition(b"\0")
            if inside and b"python" in program and f"bin/{PROJECT}".encode() in words:
                os.kill(int(process.name), signal.SIGTERM)


def _timed(command: list[str]) -> tuple[subprocess.CompletedProcess[str], float]:
    start = time.monotonic()
    ran = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    return ran, time.monotonic() - start


def _last_line(ran: subprocess.CompletedProcess[str]) -> str:
    return (ran.stdout.strip().splitlines() or [""])[-1][:120]


def _run(command: list[str]) -> str:
    ran = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    printed = ran.stdout.decode(errors="replace")
    if ran.returncode:
        sys.exit(f"{' '.join(command[:6])} … ended with {ran.returncode}:\n{printed[-2000:]}")
    return printed


def table(lines: list[Row]) -> str:
    head = f"{'system':10}{'user':10}{'command':13}{'seconds':>8}  outcome"
    body = [
        f"{row.suite:10}{row.user:10}{row.command:13}{row.seconds:8.0f}  "
        f"{'' if row.good else 'NOT GOOD: '}{row.outcome}"
        for row in lines
    ]
    return "\n".join([head, *body])


def main(folder: Path, suites: list[str]) -> int:
    """Print the table; 1 if a row of it is not good."""
    if os.geteuid() != 0:
        sys.exit("This makes new systems, which needs root: run it as root.")
    lines: list[Row] = []
    with display():
        for suite in suites:
            for row in rows(System(suite, folder.resolve() / suite)):
                lines.append(row)
                print(table(lines[-1:]).splitlines()[-1], flush=True)
    print("\n" + table(lines))
    return 0 if all(row.good for row in lines) else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
