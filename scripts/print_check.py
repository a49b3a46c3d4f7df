"""Prints through a real CUPS: ``make print-check``, as root on Debian.

It starts a CUPS of its own, which listens on the loopback address only and keeps its settings in
a folder of its own, with two queues that end in CUPS's PDF printer: one has A4 paper, one Letter.
The tests print into them and look at the pages. Then all of it is stopped and removed.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

QUEUES = {"A4": "A4", "Letter": "Letter"}
_NAME = "mbc-print-check"
#: CUPS's PDF printer looks for its settings here and nowhere else.
_BACKEND = Path("/etc/cups") / f"cups-pdf-{_NAME}.conf"
_MODEL = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
_PATIENCE = 20.0  # seconds

_SERVER = """
Listen 127.0.0.1:{port}
Browsing Off
WebInterface No
DefaultAuthType None
LogLevel warn
PageLogFormat %p %{{copies}}
MaxLogSize 0
<Location />
  Order allow,deny
  Allow from 127.0.0.1
</Location>
<Location /admin>
  Order allow,deny
  Allow from 127.0.0.1
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_FILES = """
ServerRoot {folder}/root
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/temp
AccessLog {folder}/access.log
ErrorLog {folder}/error.log
PageLog {folder}/page.log
"""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def running(folder: Path) -> Iterator[dict[str, str]]:
    """A CUPS with the queues; gives what has to be set in the environment to reach it."""
    port = _free_port()
    for name in ("root/ppd", "spool/tmp", "cache", "state", "temp", "out"):
        (folder / name).mkdir(parents=True)
    for place in (folder.parent, folder):
        place.chmod(0o755)  # CUPS works as another user
    for name in ("temp", "out"):
        (folder / name).chmod(0o1777)
    (folder / "cupsd.conf").write_text(_SERVER.format(port=port))
    (folder / "cups-files.conf").write_text(_FILES.format(folder=folder))
    _BACKEND.write_text(f"Out {folder}/out\nAnonDirName {folder}/out\nLabel 1\n")
    settings = [str(folder / name) for name in ("cupsd.conf", "cups-files.conf")]
    environment = {**os.environ, "CUPS_SERVER": f"127.0.0.1:{port}"}
    server = subprocess.Popen(["cupsd", "-f", "-c", settings[0], "-s", settings[1]])
    try:
        _wait_for(port)
        _add_queues(environment)
        results = {"MBC_PRINTED": folder / "out", "MBC_PAGES": folder / "page.log"}
        yield environment | {name: str(path) for name, path in results.items()}
    finally:
        server.terminate()
        server.wait()
        _BACKEND.unlink()


def _wait_for(port: int) -> None:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        with socket.socket() as probe:
            if not probe.connect_ex(("127.0.0.1", port)):
                return
        time.sleep(0.1)
    raise SystemExit("CUPS did not start.")


def _add_queues(environment: dict[str, str]) -> None:
    for queue, paper in QUEUES.items():
        driver = ["-v", f"cups-pdf:/{_NAME}", "-P", str(_MODEL), "-o", f"PageSize={paper}"]
        _lpadmin(environment, "-p", queue, *driver, "-E")
    _lpadmin(environment, "-d", "A4")


def _lpadmin(environment: dict[str, str], *words: str) -> None:
    quiet = subprocess.DEVNULL  # it warns that drivers will be dropped some day
    subprocess.run(["lpadmin", *words], env=environment, check=True, stderr=quiet)


def main() -> int:
    """Run the tests that want a real CUPS."""
    with tempfile.TemporaryDirectory() as place, running(Path(place) / "cups") as environment:
        tests = [sys.executable, "-m", "pytest", "-q", "tests/ui/common/test_real_printing.py"]
        return subprocess.run(tests, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
