"""Every socket that a session of the program opens, native code included, as the kernel sees it."""

from __future__ import annotations

import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from crashtests.result import Result
from crashtests.syscall_trace import strace

_SOCKET = re.compile(r"\b(?:socket|socketpair)\((AF_\w+)")
#: Programs on the same computer: the window system, and the first start of the program itself.
_LOCAL = {"AF_UNIX"}

#: Starts the program as a double click does, and closes its window when it is there.
_START = (
    "import sys; from pathlib import Path; from PySide6.QtCore import QTimer;"
    "from PySide6.QtWidgets import QApplication;"
    "from mbc_tracker import app; from mbc_tracker.ui.shell import application, session;"
    "show = session.Session.show;"
    "session.Session.show = lambda it: (show(it), QTimer.singleShot(300, QApplication.exit));"
    "sys.exit(application.DesktopApp(Path(sys.argv[1]), app.open_diary).run())"
)
#: The mistake that has to be seen: an address is looked up beside it.
_CALL = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM);"

A_START = ("-c", _START)
A_MISTAKE = ("-c", _CALL + _START)
#: Every screen, every dialog of the tour, and the report.
EVERY_SCREEN = ("-m", "mbc_tracker.demo_tour")


def sockets(what: str, program: Sequence[str], place: str = "diary.mbc") -> Result:
    """Watch a program; place: what it is given, in a folder of its own."""
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="mbc-torture-") as folder:
        command = [sys.executable, *program, str(Path(folder) / place)]
        lines = strace(command, "-f", "--seccomp-bpf", "-e", "trace=socket,socketpair")
    families = Counter(match[1] for line in lines if (match := _SOCKET.search(line)))
    foreign = {name: times for name, times in families.items() if name not in _LOCAL}
    bad = [f"{times} × {name}" for name, times in foreign.items()]
    local = families.total() - sum(foreign.values())
    heading = f"network: {what} ({local} local sockets)"
    return Result(heading, 1, 1, 0, 0, bad, time.monotonic() - start)
