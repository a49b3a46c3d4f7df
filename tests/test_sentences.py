"""Every sentence outside the window is a message, so that it can be translated.

What may stay English: `--help`, sentences of click itself, mistakes of the program, and what is
wrong in one of the program's own files (``content``), which is for whoever changed it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent / "mbc_tracker"
#: What tells a person something. The first argument of an error is taken for translators itself.
ERRORS = {"MbcError", "Refused", "EnvironmentFault", "PassphraseRequired", "DiaryChanged"}
ERRORS |= {"OpenOnOtherComputer"}
SPEAKING = {"say", "say_done", "echo", "confirm", "in_language", "UsageError", "BadParameter"}
SPEAKING |= {"fail", "Rejected", "Unused", "skip", "Change"}
MESSAGES = {"Message", "CountedMessage"}
LABELLED = {"save", "remove", "restore", "import_records", "_save"}
#: Two words with a gap, in what is not filled in.
SENTENCE = re.compile(r"[A-Za-z’']{2,}[,:;]? [A-Za-z’']{2,}")


def sources() -> list[Path]:
    files = (path for path in ROOT.rglob("*.py") if "ui" not in path.relative_to(ROOT).parts)
    return sorted(path for path in files if "migrations" not in path.parts)


def name_of(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def text_of(node: ast.AST) -> str:
    """What stands in a text; of one that is put together, everything but the places."""
    if isinstance(node, ast.JoinedStr):
        return "{}".join(text_of(part) for part in node.values if isinstance(part, ast.Constant))
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return ""


def loose_texts(node: ast.AST) -> Iterator[ast.AST]:
    """The texts inside a node that no message holds."""
    if isinstance(node, ast.Call) and name_of(node) in MESSAGES:
        return
    if isinstance(node, ast.JoinedStr | ast.Constant):
        if SENTENCE.search(text_of(node)):
            yield node
        return
    for child in ast.iter_child_nodes(node):
        yield from loose_texts(child)


def assigned_texts(nodes: Iterable[ast.AST]) -> dict[str, ast.AST]:
    """The texts that stand under a name."""
    return {
        target.id: node.value
        for node in nodes
        if isinstance(node, ast.Assign) and SENTENCE.search(text_of(node.value))
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def imported(tree: ast.AST, constants: Mapping[str, ast.AST]) -> dict[str, ast.AST]:
    """Those of the constants of other modules that are imported by name."""
    imports = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    names = {each.name for node in imports for each in node.names}
    return {name: constants[name] for name in names if name in constants}


def unsaid(source: str, elsewhere: Mapping[str, ast.AST] | None = None) -> list[int]:
    """The lines on which a text that is no message reaches a person.

    elsewhere: the texts that stand under a name in other modules.
    """
    tree = ast.parse(source)
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    constants = imported(tree, elsewhere or {}) | assigned_texts(tree.body)
    lines = set(unsaid_in(tree, constants))
    for function in functions:
        lines.update(unsaid_in(function, constants | assigned_texts(ast.walk(function))))
    return sorted(lines)


def unsaid_in(scope: ast.AST, named: Mapping[str, ast.AST]) -> Iterator[int]:
    """The lines in a function or module. named: the texts that stand under a name there."""
    for call in ast.walk(scope):
        if isinstance(call, ast.Call):
            for argument in told(call):
                text = named.get(argument.id) if isinstance(argument, ast.Name) else argument
                yield from (node.lineno for node in loose_texts(text)) if text else ()  # type: ignore[attr-defined]


def told(call: ast.Call) -> list[ast.expr]:
    """What of a call a person may read, but for templates that translators see as they are."""
    name, values = name_of(call), [keyword.value for keyword in call.keywords]
    if name in LABELLED:
        return [keyword.value for keyword in call.keywords if keyword.arg == "label"]
    if name in SPEAKING:
        return [*call.args, *values]
    if name not in ERRORS | MESSAGES:
        return []
    return [*(part for part in call.args if not isinstance(part, ast.Constant)), *values]


def test_what_a_person_reads_is_a_message() -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in sources()}
    constants: dict[str, ast.AST] = {}
    for text in texts.values():
        constants.update(assigned_texts(ast.parse(text).body))
    lines = {path: unsaid(text, constants) for path, text in texts.items()}
    assert {str(path): found for path, found in lines.items() if found} == {}


@pytest.mark.parametrize(
    "source",
    [
        'say("It is done.")',
        'say_done(f"It is in {place}.")',
        'raise Refused(f"It is in {place}.")',
        'raise Refused("It is {why}.", why="not there")',
        'message = "It is not there."\nraise Refused(message)',
        'Message(f"It is in {place}.")',
        'Message("It is {why}.", why="not there" if place else Message("there"))',
        'diary.save(record, label=f"{name} started again")',
        'raise click.UsageError("Give an answer.")',
    ],
)
def test_the_test_sees_a_sentence_that_is_none(source: str) -> None:
    assert unsaid(source)


def test_the_test_sees_a_sentence_of_another_module() -> None:
    constants = assigned_texts(ast.parse('NOT_THERE = "It is not there."').body)
    assert unsaid("from a import NOT_THERE\nraise Refused(NOT_THERE)", constants)


@pytest.mark.parametrize(
    "source",
    [
        'raise Refused("It is in {place}.", place=place)',
        'say(Message("It is {why}.", why=Message("not there")))',
        'diary.save(record, label=Message("Two words"))',
        'say(f"{place}: {reason}")',
    ],
)
def test_the_test_lets_messages_pass(source: str) -> None:
    assert not unsaid(source)


def hidden(source: str) -> list[int]:
    """The lines where a text for translators stands inside an f-string, which their tools skip."""
    fields = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.JoinedStr))
    calls = (node for field in fields for node in ast.walk(field) if isinstance(node, ast.Call))
    return [
        call.lineno
        for call in calls
        if name_of(call) in {"tr", *MESSAGES}
        and any(isinstance(a, ast.Constant) for a in call.args)
    ]


def test_no_text_for_translators_hides_in_an_f_string() -> None:
    files = sorted(ROOT.rglob("*.py"))
    found = [(path.name, hidden(path.read_text(encoding="utf-8"))) for path in files]
    assert [(name, lines) for name, lines in found if lines] == []


def test_the_test_sees_a_text_in_an_f_string() -> None:
    assert hidden("""text = f"{say(Message('Note:'))} {self.tr('Sources')}\"""") == [1, 1]
