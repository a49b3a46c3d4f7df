"""The import rules hold: each check is shown to fail when its rule is broken."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.covered_elsewhere

ROOT = Path(__file__).parents[1]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = {contract["id"]: contract for contract in PROJECT["tool"]["importlinter"]["contracts"]}

# For each contract: files of the package, and the line that breaks it when added there.
PLANTS = {
    "layers": {"content/planted_up.py": "import mbc_tracker.services.diary"},
    "domain": {"domain/planted_click.py": "import click"},
    "charts-only": {"ui/planted_chart.py": "import matplotlib"},
    "report-only": {"charts/planted_typst.py": "import typst"},
    "password-only": {"report/planted_pypdf.py": "import pypdf"},
    "storage-only": {"content/planted_database.py": "import sqlite3"},
    "ui-only": {"report/planted_qt.py": "from PySide6 import QtCore"},
    "ui-layers": {"ui/common/planted_feature.py": "import mbc_tracker.ui.learn.page"},
    "ui-features": {"ui/trends/planted_neighbour.py": "import mbc_tracker.ui.learn.page"},
    "ui-outside": {"start.py": "import mbc_tracker.ui.learn.page"},
    "offline": {"content/planted_web.py": "import urllib.request"},
    "no-cycles": {
        "content/planted_hen.py": "import mbc_tracker.content.planted_egg",
        "content/planted_egg.py": "import mbc_tracker.content.planted_hen",
    },
}


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What import-linter finds against each contract, by name, in a copy that breaks them all."""
    copy = tmp_path_factory.mktemp("planted")
    python_only = shutil.ignore_patterns("__pycache__", "_resources")
    shutil.copytree(ROOT / "mbc_tracker", copy / "mbc_tracker", ignore=python_only)
    shutil.copy(ROOT / "pyproject.toml", copy)
    for plant in PLANTS.values():
        for name, line in plant.items():
            with (copy / "mbc_tracker" / name).open("a", encoding="utf-8") as file:
                file.write(f"\n{line}\n")
    linter = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"
    command = [sys.executable, "-c", linter]
    said = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False).stdout
    parts = re.split(r"\n(.+)\n-{5,}\n", said)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.mark.parametrize("contract", CONTRACTS)
def test_a_planted_import_breaks_the_contract(contract: str, verdicts: dict[str, str]):
    assert contract in PLANTS, "a new contract needs a plant that breaks it"
    planted = Path(next(iter(PLANTS[contract]))).stem
    assert planted in verdicts[CONTRACTS[contract]["name"]]


def test_the_domain_contract_names_every_dependency():
    wanted = {_plain(re.split(r"[<>=!]", line)[0]) for line in PROJECT["project"]["dependencies"]}
    forbidden = set(CONTRACTS["domain"]["forbidden_modules"])
    modules = importlib.metadata.packages_distributions().items()
    named = {_plain(dist) for module, dists in modules if module in forbidden for dist in dists}
    assert wanted <= named


def test_the_contracts_name_every_folder_of_the_window():
    layers = [set(re.split(r"[\s:]+", line.strip())) for line in CONTRACTS["ui-layers"]["layers"]]
    shell, features, *below = layers
    named = {f"mbc_tracker.ui.{it}" for it in features}
    assert named == set(CONTRACTS["ui-features"]["modules"])
    assert named == set(CONTRACTS["ui-outside"]["forbidden_modules"])
    folders = {it.parent.name for it in (ROOT / "mbc_tracker" / "ui").glob("*/__init__.py")}
    assert folders == shell.union(features, *below)
    assert {it.name for it in (ROOT / "mbc_tracker" / "ui").glob("*.py")} == {"__init__.py"}


def _plain(distribution: str) -> str:
    return distribution.lower().replace("_", "-")


def lasting_connections(source: str) -> list[int]:
    """Lines that connect a signal to a lambda or a partial, which keep their widget for ever."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    connects = [call for call in calls if call.args and _name(call.func) == "connect"]
    return [call.lineno for call in connects if _is_closure(call.args[0])]


def _is_closure(node: ast.expr) -> bool:
    made = isinstance(node, ast.Call) and _name(node.func) == "partial"
    return made or isinstance(node, ast.Lambda)


def _name(node: ast.expr) -> str:
    return str(getattr(node, "attr", getattr(node, "id", "")))


@pytest.mark.parametrize("slot", ["lambda: 1", "partial(f, 1)", "\n    functools.partial(f)"])
def test_a_lambda_or_partial_slot_is_found(slot: str):
    assert lasting_connections(f"button.clicked.connect({slot})")


def test_a_bound_method_as_slot_is_fine():
    assert not lasting_connections("button.clicked.connect(self._save)\nconnect()")


def test_no_signal_is_connected_to_a_lambda_or_partial():
    files = (ROOT / "mbc_tracker").rglob("*.py")
    found = {file.name: lasting_connections(file.read_text(encoding="utf-8")) for file in files}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    ("code", "rule"),
    [
        ("import matplotlib", "TID253"),
        ("from mbc_tracker.charts import panels", "TID253"),
        ("def f():\n    from matplotlib import pyplot", "TID251"),
        ("from PySide6.QtWidgets import QApplication\nQApplication.processEvents()", "TID251"),
        ("from PySide6.QtWidgets import QApplication\nQApplication.instance()", "TID251"),
        ("from PySide6.QtNetwork import QTcpSocket", "TID251"),
        ("from datetime import date\ndate.today()", "DTZ011"),
        ("from datetime import datetime\ndatetime.now()", "DTZ005"),
    ],
)
def test_ruff_reports_a_banned_import_or_call(code: str, rule: str):
    command = [sys.executable, "-m", "ruff", "check", "--quiet", "--output-format=concise"]
    command += ["--stdin-filename", "mbc_tracker/ui/planted.py", "-"]
    ruff = subprocess.run(
        command, cwd=ROOT, input=code, capture_output=True, text=True, check=False
    )
    assert f" {rule} " in ruff.stdout
