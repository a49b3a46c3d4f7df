"""The commands ``backup``, ``restore`` and ``check``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import click

from mbc_tracker.cli.output_file import check_not_own
from mbc_tracker.cli.rows import Columns
from mbc_tracker.cli.session import FILE, CommandContext, say, say_done
from mbc_tracker.domain.backup_name import BackupReason
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.message import CountedMessage, Message, Text
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.conflict_copies import conflict_copies
from mbc_tracker.storage.file_checks import is_protected, key_if_encrypted

#: What is kept in each table of the diary.
_TABLES: Mapping[str, Message] = MappingProxyType(
    {
        "answers": Message("answers"),
        "notes": Message("notes"),
        "moments": Message("moments"),
        "moment_answers": Message("moment answers"),
        "help_days": Message("help days"),
        "help_signs": Message("help signs"),
        "measurements": Message("measurements"),
        "events": Message("events"),
        "medicines": Message("medicines"),
        "medicine_doses": Message("medicine doses"),
        "appointments": Message("appointments"),
        "questions": Message("questions"),
        "care_team": Message("care team"),
        "known_marks": Message("known marks"),
        "notices_shown": Message("notices shown"),
        "notice_evidence": Message("notice evidence"),
        "own_symptoms": Message("own symptoms"),
        "shown_symptoms": Message("shown symptoms"),
        "settings": Message("settings"),
        "bin": Message("bin"),
    }
)


@click.command()
@click.option(
    "-o",
    "--output",
    "target",
    type=FILE,
    metavar="FILE",
    help="Its name, which must be free; in the folder “backups” beside the diary if left out.",
)
@click.pass_obj
def backup(session: CommandContext, target: Path | None) -> None:
    """Make a backup of the diary, and check it."""
    from mbc_tracker.storage.backup import back_up, check

    if target is not None:
        check_not_own(target, session.path)
    check(session.path, session.key)
    target = target or BackupService(session.path, session.clock).new_backup_path(
        BackupReason.ASKED
    )
    result = back_up(session.path, target, session.key)
    say_done(
        CountedMessage(
            "The backup is in “{target}” ({n} entry), and it was checked.",
            "The backup is in “{target}” ({n} entries), and it was checked.",
            n=result.entries,
            target=target,
        )
    )


@click.command()
@click.argument("source", type=FILE, metavar="FILE")
@click.pass_obj
def restore(session: CommandContext, source: Path) -> None:
    """Restore a backup. The diary that was there is kept."""
    from mbc_tracker.storage.backup import check

    check(source, session.key)  # before a folder is made for it
    with session.locked():
        safe = BackupService(session.path, session.clock, key=_own_key(session))
        aside = safe.restore(source, session.key)
    say_done(Message("Your diary was restored from “{source}”.", source=source))
    if aside:
        say_done(Message("The earlier diary is in “{aside}”.", aside=aside))


def _own_key(session: CommandContext) -> Passphrase | None:
    """What opens the diary that is there; a plain one, or none, has no key to be kept."""
    return key_if_encrypted(session.path, session.key)


@click.command()
@click.pass_obj
def check(session: CommandContext) -> None:
    """Check the diary from end to end, and count what is in it."""
    from mbc_tracker.storage.backup import check

    result = check(session.path, session.key)
    lines: list[tuple[Text, Text]] = [
        (Message("diary"), str(session.path)),
        (Message("integrity"), Message("sound")),
        (Message("format"), result.revision),
        (Message("passphrase"), Message("yes") if is_protected(session.path) else Message("no")),
    ]
    lines += [
        (_TABLES.get(table, table), str(rows))
        for table, rows in result.counts.items()
        if table != "alembic_version"
    ]
    words, copies = session.words, conflict_copies(session.path)
    lines += [(Message("another copy"), str(path)) for path in copies]
    columns = Columns(words, [name for name, _ in lines])
    say("\n".join(columns.row(name, value) for name, value in lines))
    if copies:
        sentence = Message(
            "A sync program left what is called another copy. “import” brings in what it holds."
        )
        say(words.messages.say(sentence))
