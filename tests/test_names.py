"""Names inside the package: one type, one name, one meaning, and none that has to be explained."""

from __future__ import annotations

import ast
import re
import symtable
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.covered_elsewhere

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "mbc_tracker"

#: Short forms that the libraries' own documentation uses, and the driver of the diary file.
CONVENTIONAL = {
    ("numpy", "np"),
    ("matplotlib", "mpl"),
    ("sqlalchemy", "sa"),
    ("sqlcipher3.dbapi2", "driver"),
}
#: What modules were once called, and others of that kind: somebody new can't guess what is in them.
METAPHORS = {
    *("belongings", "between", "brush", "contents", "corner", "desk", "door", "farewell", "gate"),
    *("gathering", "guardian", "instead", "keeper", "kept", "lettering", "look", "lookback"),
    *("material", "noticing", "numbering", "own_up", "parts", "peek", "pictures", "privacy"),
    *("raster", "remembered", "safekeeping", "sheets", "strangers", "trail", "trouble", "views"),
    "wording",
}
#: Words that tell what happened to a value and not what it is.
RIDDLES = {"found", "given", "it", "made", "said", "seen", "shown", "then", "told", "wanted"}
#: How a docstring begins that can't be read without the one before it.
LEANING = re.compile(r"The same|As (above|before|it was)|It |Like |Ditto|Also ")
#: Names of a thing or of a trade, which happen to end like what somebody is doing.
NOUNS = {"drawing", "printing", "typesetting"}


def parsed(package: Path) -> Iterator[tuple[str, ast.Module]]:
    """Every module: its path inside the package, and its syntax tree."""
    for path in sorted(package.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        yield path.relative_to(package).as_posix(), tree


def types_in(tree: ast.Module) -> Iterator[str]:
    """The public names at the top of a module that stand for a type: classes and type aliases."""
    for node in tree.body:
        name = ""
        if isinstance(node, ast.ClassDef):
            name = node.name
        elif isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "TypeAlias":
            name = ast.unparse(node.target)
        if name and not name.startswith("_"):
            yield name


def shared_types(package: Path) -> dict[str, list[str]]:
    """The names that more than one type has, with the modules of each."""
    homes = defaultdict(list)
    for module, tree in parsed(package):
        for name in types_in(tree):
            homes[name].append(module)
    return {name: modules for name, modules in homes.items() if len(modules) > 1}


def renaming_imports(package: Path) -> list[str]:
    """Imports that give something another name, those of convention apart."""
    renamed = []
    for module, tree in parsed(package):
        for node in ast.walk(tree):
            if isinstance(node, ast.Import | ast.ImportFrom):
                renamed += [
                    f"{module}: {alias.name} as {alias.asname}"
                    for alias in node.names
                    if alias.asname and (alias.name, alias.asname) not in CONVENTIONAL
                ]
    return renamed


def unclear_modules(package: Path) -> list[str]:
    """Modules and folders that are called by a metaphor, or by what somebody is doing in them."""
    paths = [*package.rglob("*.py"), *(path.parent for path in package.rglob("__init__.py"))]
    return sorted(
        path.relative_to(package).as_posix()
        for path in set(paths) - {package}
        if path.stem in METAPHORS
        or (path.stem.endswith("ing") and "_" not in path.stem and path.stem not in NOUNS)
    )


def variables(scope: symtable.SymbolTable) -> Iterator[str]:
    """The variables, arguments and loop variables of a scope and those inside; no fields."""
    for symbol in scope.get_symbols():
        binds = symbol.is_parameter() or symbol.is_assigned()
        if binds and not symbol.is_namespace() and scope.get_type() != "class":
            yield symbol.get_name()
    for inner in scope.get_children():
        yield from variables(inner)


def is_bool(statement: ast.AST) -> bool:
    """Whether an assignment says so: by its annotation, or by True or False."""
    if isinstance(statement, ast.AnnAssign):
        return ast.unparse(statement.annotation) == "bool"
    value = statement.value if isinstance(statement, ast.Assign) else None
    return isinstance(value, ast.Constant) and isinstance(value.value, bool)


def fields(cls: ast.ClassDef) -> set[str]:
    """What a class annotates, and what is set on ``self``; no bools, which tell what happened."""
    own, bools = set(), set()
    for node in ast.walk(cls):
        if isinstance(node, ast.AnnAssign) and node in cls.body:
            own.add(ast.unparse(node.target))
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            own.add(ast.unparse(node).removeprefix("self."))
        if isinstance(node, ast.Assign | ast.AnnAssign) and is_bool(node):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            bools |= {ast.unparse(target).removeprefix("self.") for target in targets}
    return own - bools


def riddles(package: Path) -> dict[str, set[str]]:
    """By module the variables and fields that are called by what happened to their value."""
    names = defaultdict(set)
    for module, tree in parsed(package):
        table = symtable.symtable(ast.unparse(tree), module, "exec")
        names[module] = {name for name in variables(table) if name in RIDDLES}
        for cls in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
            names[module] |= {name for name in fields(cls) if name.lstrip("_") in RIDDLES}
    return {module: unclear for module, unclear in names.items() if unclear}


def leaning_docstrings(package: Path) -> list[str]:
    """Modules, classes and functions whose docstring leans on something before it."""
    return [
        f"{module}: {getattr(node, 'name', '')}"
        for module, tree in parsed(package)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and LEANING.match(ast.get_docstring(node) or "")
    ]


def test_every_type_of_the_package_has_a_name_of_its_own():
    assert shared_types(PACKAGE) == {}


def test_nothing_is_imported_under_another_name():
    assert renaming_imports(PACKAGE) == []


def test_no_module_is_called_by_a_metaphor_or_by_what_is_done_in_it():
    assert unclear_modules(PACKAGE) == []


def test_every_variable_and_field_is_named_for_what_it_is():
    assert riddles(PACKAGE) == {}


def test_every_docstring_stands_alone():
    assert leaning_docstrings(PACKAGE) == []


def made_up(folder: Path, files: dict[str, str]) -> Path:
    """A package of these modules."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_a_type_that_has_the_name_of_another_is_noticed(tmp_path: Path):
    package = made_up(
        tmp_path,
        {
            "a.py": "class Row: ...\nclass Alone: ...\nclass _Own: ...\ndef row(): ...\n",
            "b/c.py": "Row: TypeAlias = tuple[str, ...]\nclass _Own: ...\nlimit: int = 3\n",
            "b/d.py": "from a import Row\nclass Outer:\n    class Alone: ...\n",
        },
    )
    assert shared_types(package) == {"Row": ["a.py", "b/c.py"]}


def test_an_import_under_another_name_is_noticed(tmp_path: Path):
    package = made_up(
        tmp_path,
        {
            "a.py": "import numpy as np\nfrom b import page\nimport b.page as np\n",
            "b.py": "def late():\n    from a import Page as OtherPage\n",
        },
    )
    assert renaming_imports(package) == ["a.py: b.page as np", "b.py: Page as OtherPage"]


def test_a_module_with_an_unclear_name_is_noticed(tmp_path: Path):
    files = ("door.py", "page.py", "drawing.py", "bringing.py", "farewell/__init__.py", "to_do.py")
    package = made_up(tmp_path, dict.fromkeys(files, ""))
    assert unclear_modules(package) == ["bringing.py", "door.py", "farewell"]


def test_a_variable_that_is_named_for_what_happened_to_it_is_noticed(tmp_path: Path):
    package = made_up(
        tmp_path,
        {
            "a.py": "def row(told):\n    found, page = told\n    for it in page: ...\n",
            "b.py": "class Row:\n    shown: bool\n    made = 1\nold = [said for said in ()]\n",
            "c.py": "row = lambda given: given.made\nrow(wanted=1)\nif seen := row: ...\n",
        },
    )
    assert riddles(package) == {
        "a.py": {"told", "found", "it"},
        "b.py": {"said"},
        "c.py": {"given", "seen"},
    }


def test_a_field_that_is_named_for_what_happened_to_it_is_noticed(tmp_path: Path):
    package = made_up(
        tmp_path,
        {
            "a.py": "class Row:\n    found: int\n    told: bool = False\n    wanted = Signal()\n",
            "b.py": "class Row:\n    def fill(self, page):\n"
            "        self._made, self.page = page\n        self.page.seen = page\n"
            "        self.shown = self.said = False\n        self.shown = page\n",
        },
    )
    assert riddles(package) == {"a.py": {"found"}, "b.py": {"_made"}}


def test_a_docstring_that_leans_on_another_is_noticed(tmp_path: Path):
    text = '"""As above."""\nclass Row:\n    """A row."""\n    def old(self): """It is old."""\n'
    package = made_up(tmp_path, {"a.py": text, "b.py": '"""Itself, a module."""\n'})
    assert leaning_docstrings(package) == ["a.py: ", "a.py: old"]
