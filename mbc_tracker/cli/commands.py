"""The command ``mbc-tracker``: the window without a command, or one of the commands."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any, TypeAlias

import click

from mbc_tracker import __version__
from mbc_tracker.cli.session import FILE, CommandContext, Dependencies, read_passphrase
from mbc_tracker.content import messages
from mbc_tracker.content.languages import LANGUAGES, chosen_language, system_language
from mbc_tracker.errors import (
    TOO_FEW_FILES,
    EnvironmentFault,
    MbcError,
    PassphraseRequired,
    is_lack_of_files,
)
from mbc_tracker.message import Message
from mbc_tracker.paths import CHOICES, DIARY_NAME, config_dir, default_diary

#: Each command and the module it is in, in the order of the help text.
_COMMAND_MODULES = {
    "log": "entries",
    "measure": "measure",
    "show": "entries",
    "notices": "notices",
    "report": "output",
    "chart": "output",
    "export": "output",
    "import": "import_",
    "backup": "backup",
    "restore": "backup",
    "check": "backup",
}
LanguageCallback: TypeAlias = Callable[[click.Context, click.Parameter, str | None], None]

#: What a command is called where Python keeps its name to itself.
_NAMES = {"import": "import_"}


class Failed(click.ClickException):
    """Ends the program with one plain sentence and exit code 1."""

    def show(self, file: IO[Any] | None = None) -> None:
        click.echo(self.format_message(), file=file, err=file is None)


class Commands(click.Group):
    """Loads a command when it is called, so that the window need not wait for all of them.

    Here, and nowhere else, a refusal becomes a sentence on stderr.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(_COMMAND_MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in _COMMAND_MODULES:
            return None
        module = import_module(f"mbc_tracker.cli.{_COMMAND_MODULES[cmd_name]}")
        command: click.Command = getattr(module, _NAMES.get(cmd_name, cmd_name))
        if all(option.name != "language" for option in command.params):
            command.params.append(_language_option(_answer_in))
        return command

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except MbcError as error:
            raise Failed(_sentence(ctx, error)) from error
        except OSError as error:
            if not is_lack_of_files(error):
                raise
            raise Failed(_sentence(ctx, EnvironmentFault(TOO_FEW_FILES))) from error


def _sentence(ctx: click.Context, error: MbcError) -> str:
    """What went wrong, in the language of the command; English if that is what is broken."""
    session = ctx.obj if isinstance(ctx.obj, CommandContext) else None
    language = session.language if session else _language(ctx.params.get("language"))
    message = error.message
    if isinstance(error, PassphraseRequired):
        message = Message(
            "{error} Its passphrase can be read from a file: --passphrase-file FILE.",
            error=error,
        )
    return messages.say_or_english(message, language)


def _language(asked: str | None) -> str:
    """The language that was asked for, or else chosen in the window, or the computer's."""
    return asked or chosen_language(config_dir() / CHOICES) or system_language()


def _answer_in(ctx: click.Context, _: click.Parameter, language: str | None) -> None:
    """Have this command answer in another language, its refusals too."""
    if language and isinstance(ctx.obj, CommandContext):
        ctx.obj = ctx.find_root().obj = replace(ctx.obj, language=language)


def _language_option(callback: LanguageCallback | None = None) -> click.Option:
    return click.Option(
        ["--language"],
        type=click.Choice([language.code for language in LANGUAGES]),
        callback=callback,
        expose_value=callback is None,
        is_eager=True,
        help="The language of the answers; else the one chosen in the window.",
    )


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 done; 1 refused or failed, and nothing changed; 2 wrong usage.",
)
@click.option("--diary", "path", type=FILE, metavar="FILE", help="The diary to use.")
@click.option(
    "--passphrase-file",
    "words",
    type=FILE,
    metavar="FILE",
    help="A file whose first line opens a protected diary, or protects a new one.",
)
@click.option("--demo", "made_up", is_flag=True, help="Use a made-up diary; nothing is saved.")
@click.option(
    "--language",
    type=click.Choice([language.code for language in LANGUAGES]),
    help="The language of window and answers; else the one chosen in the window.",
)
@click.version_option(__version__, prog_name="MBC Tracker", message="%(prog)s %(version)s")
@click.pass_context
def cli(
    ctx: click.Context,
    path: Path | None,
    words: Path | None,
    language: str | None,
    *,
    made_up: bool,
) -> None:
    """A private symptom diary. Without a command it opens the window.

    Dates are written as year-month-day, such as 2026-11-22.
    """
    wiring = ctx.find_object(Dependencies)
    if wiring is None:
        message = Message("Start the program with “mbc-tracker”.")
        raise click.UsageError(messages.load(_language(language)).say(message))
    if made_up and (path or words):
        message = Message("--demo has its own diary: use it without these options.")
        raise click.UsageError(messages.load(_language(language)).say(message))
    key = read_passphrase(words) if words else None
    _print_whatever_comes()
    if ctx.invoked_subcommand is None:
        ctx.exit(wiring.open_window(path, demo=made_up, key=key, language=language or ""))
    if made_up:
        folder = ctx.with_resource(TemporaryDirectory(prefix="mbc-tracker-"))
        path = Path(folder) / DIARY_NAME
        from mbc_tracker import demo

        demo.make(path, wiring.clock.today(), _language(language))
    ctx.obj = CommandContext(wiring, path or default_diary(), key, _language(language))


def _print_whatever_comes() -> None:
    """An output that can't show “–” gets a question mark in its place, instead of a traceback."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
