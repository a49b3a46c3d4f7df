"""Commands answer in the language that is asked for."""

from __future__ import annotations

import gettext
from pathlib import Path
from typing import NoReturn

import pytest

from mbc_tracker.content import messages, notice_brief
from mbc_tracker.content.messages import Messages
from mbc_tracker.domain.profile import COUNTRY
from mbc_tracker.errors import EnvironmentFault
from tests.cli.conftest import Program, set_choice
from tests.exchange.parsed import HEADER

SPANISH = {
    "Saved for {day}: {entries}.": "Anotado para el {day}: {entries}.",
    "your note": "su nota",
    "Note:": "Nota:",
    "passphrase": "contraseña",
    "no": "no",
    "sound": "en orden",
    "“{name}” is there twice.": "«{name}» está dos veces.",
    "“{text}” is not KEY=VALUE, such as {example}.": "«{text}» no es CLAVE=VALOR.",
    "line {number}": "línea {number}",
    "new": "nuevo",
    "answers": "respuestas",
    "“{kind}” is not a kind of entry.": "«{kind}» no es un tipo de entrada.",
    "The backup is in “{target}” ({n} entries), and it was checked.": (
        "La copia está en «{target}» ({n} entradas) y se ha comprobado."
    ),
    "The passphrase can't be read from “{path}”. It has to be a text file with one line.": (
        "No se puede leer la contraseña de «{path}»."
    ),
}


class SomeSpanish(gettext.NullTranslations):
    """A few sentences of the program in Spanish."""

    def gettext(self, message: str) -> str:
        return SPANISH.get(message, message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)


@pytest.fixture
def spanish(monkeypatch: pytest.MonkeyPatch, program: Program) -> Program:
    """The program, whose messages have some translations."""

    def load(language: str = "en") -> Messages:
        return Messages(SomeSpanish() if language == "es" else gettext.NullTranslations())

    monkeypatch.setattr(messages, "load", load)
    return program


def test_a_command_answers_in_spanish(spanish: Program) -> None:
    answer = spanish.run("log", "--language", "es", "cough=4", "--note", "Hola")
    assert (answer.exit_code, answer.stderr) == (0, "")
    assert answer.stdout.startswith("Anotado para el dom 22 nov 2026: ")
    assert answer.stdout.endswith("su nota.\n")


def test_what_is_shown_is_in_spanish(spanish: Program) -> None:
    spanish.run("log", "--note", "Hola\nAdiós")
    shown = spanish.run("show", "--language", "es").stdout
    assert shown == "dom 22 nov 2026\n  Nota: Hola\n        Adiós\n"


def test_the_language_can_stand_before_the_command(spanish: Program) -> None:
    spanish.run("log", "cough=4")
    checked = spanish.bare("--diary", spanish.path, "--language", "es", "check").stdout
    assert "contraseña       no\n" in checked
    assert "integrity        en orden\n" in checked
    assert "respuestas       1\n" in checked


def test_several_things_are_counted_in_spanish(spanish: Program, tmp_path: Path) -> None:
    spanish.run("log", "cough=4", "fever=no")
    answer = spanish.run("backup", "--language", "es", "-o", tmp_path / "b.mbc")
    assert answer.stdout.endswith("(2 entradas) y se ha comprobado.\n")


@pytest.mark.parametrize(
    "arguments",
    [("--language", "es", "cough"), ("cough", "--language", "es")],
)
def test_wrong_usage_is_told_in_spanish(spanish: Program, arguments: tuple[str, ...]) -> None:
    answer = spanish.run("log", *arguments)
    assert answer.exit_code == 2
    assert "«cough» no es CLAVE=VALOR." in answer.stderr


def test_places_and_reasons_in_a_preview_are_in_spanish(spanish: Program, tmp_path: Path) -> None:
    table = tmp_path / "export.csv"
    lines = "2026-11-22,,answer,cough,7,0-10,\r\n2026-11-22,,riddle,a,7,,\r\n"
    table.write_text(HEADER + lines, encoding="utf-8", newline="")
    shown = spanish.run("import", table, "--dry-run", "--language", "es").stdout
    assert "nuevo            1 (respuestas 1)\n" in shown
    assert "  línea 3: «riddle» no es un tipo de entrada.\n" in shown


def test_a_refusal_is_in_spanish(spanish: Program, tmp_path: Path) -> None:
    options = "--language", "es", "--source-passphrase-file", tmp_path
    answer = spanish.run("import", tmp_path, *options)
    assert answer.exit_code == 1
    assert answer.stderr.startswith("No se puede leer la contraseña de «")


def test_a_damaged_language_is_told_before_anything_is_written(
    program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def elsewhere(*parts: str) -> Path:
        return tmp_path.joinpath(*parts)

    monkeypatch.setattr(messages, "resource", elsewhere)
    answer = program.run("log", "--language", "es", "cough=4")
    assert (answer.exit_code, answer.stdout) == (1, "")
    assert answer.stderr == (
        "The program's own file “es/messages.mo” can't be read; please install it again.\n"
    )
    monkeypatch.undo()
    assert "Nothing is recorded" in program.run("show").stdout


@pytest.mark.parametrize("command", [("log", "cough=4"), ("measure", "temperature=38.4")])
def test_damaged_words_of_the_notices_are_told_before_anything_is_written(
    program: Program, monkeypatch: pytest.MonkeyPatch, command: tuple[str, str]
) -> None:
    def damaged(_: str) -> NoReturn:
        raise EnvironmentFault("“es/notices.toml” has a mistake.")

    monkeypatch.setattr(notice_brief, "load", damaged)
    answer = program.run(*command)
    assert (answer.exit_code, answer.stdout) == (1, "")
    assert answer.stderr == "“es/notices.toml” has a mistake.\n"
    assert "Nothing is recorded" in program.run("show").stdout


def test_a_damaged_language_for_the_whole_program_is_told_in_english(
    program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(messages, "resource", tmp_path.joinpath)
    answer = program.bare("--language", "es", "--diary", program.path, "log", "cough=4")
    assert (answer.exit_code, answer.stdout) == (1, "")
    assert "can't be read; please install it again." in answer.stderr


def test_numbers_are_those_of_the_diarys_country(program: Program) -> None:
    set_choice(program, COUNTRY, "US")
    result = program.run("measure", "temperature=101.7F", "--language", "es")
    assert "101.7 °F" in result.stdout
    assert "101.7 °F" in program.run("show", "--language", "es").stdout
    set_choice(program, COUNTRY, "ES")
    assert "38,72 °C" in program.run("show", "--language", "es").stdout
