"""The commands ``backup``, ``restore`` and ``check``."""

from __future__ import annotations

from pathlib import Path

import click

from mbc_tracker.cli.output_file import check_not_own
from mbc_tracker.cli.session import FILE, CommandContext, say, say_done
from mbc_tracker.domain.backup_name import BackupReason
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.conflict_copies import conflict_copies
from mbc_tracker.storage.file_checks import is_protected, key_if_encrypted


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
    say_done(f"The backup is in “{target}” ({result.entries} entries), and it was checked.")


@click.command()
@click.argument("source", type=FILE, metavar="FILE")
@click.pass_obj
def restore(session: CommandContext, source: Path) -> None:
    """Put a backup in the place of the diary. The diary that was there is kept."""
    from mbc_tracker.storage.backup import check

    check(source, session.key)  # before a folder is made for it
    with session.locked():
        safe = BackupService(session.path, session.clock, key=_own_key(session))
        aside = safe.restore(source, session.key)
    say_done(f"The diary is now what “{source}” holds.")
    if aside:
        say_done(f"The diary from before is in “{aside}”.")


def _own_key(session: CommandContext) -> Passphrase | None:
    """What opens the diary that is there; a plain one, or none, has no key to be kept."""
    return key_if_encrypted(session.path, session.key)


@click.command()
@click.pass_obj
def check(session: CommandContext) -> None:
    """Check the diary from end to end, and count what is in it."""
    from mbc_tracker.storage.backup import check

    result = check(session.path, session.key)
    lines = [("diary", str(session.path)), ("integrity", "sound"), ("format", result.revision)]
    lines.append(("passphrase", "yes" if is_protected(session.path) else "no"))
    lines += [
        (table.replace("_", " "), str(rows))
        for table, rows in result.counts.items()
        if table != "alembic_version"
    ]
    copies = conflict_copies(session.path)
    lines += [("another copy", str(path)) for path in copies]
    say("\n".join(f"{name:<16} {value}" for name, value in lines))
    if copies:
        say("A sync program left what is called another copy. “import” brings in what it holds.")
