"""Bringing a file into the diary: ``import``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from mbc_tracker.cli.session import FILE, CommandContext, say, say_done
from mbc_tracker.content import catalogue
from mbc_tracker.domain.backup_name import BackupReason
from mbc_tracker.domain.progress import ignore_progress
from mbc_tracker.domain.records import Record
from mbc_tracker.errors import EnvironmentFault, Refused
from mbc_tracker.exchange.importers import read
from mbc_tracker.exchange.json_writer import LISTS
from mbc_tracker.exchange.preview import DiarySnapshot, Preview, preview
from mbc_tracker.services.backups.service import BackupService


@click.command("import")
@click.argument("source", type=FILE, metavar="FILE")
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@click.option("--skip-unreadable", is_flag=True, help="Leave out what can't be taken.")
@click.option("--replace", is_flag=True, help="Where both differ, take what the file says.")
@click.pass_obj
def import_(
    session: CommandContext, source: Path, *, dry_run: bool, skip_unreadable: bool, replace: bool
) -> None:
    """Bring in a CSV or JSON file that “export” has made.

    All of it goes in, or nothing. What the diary has already stays as it is. A backup is made
    before.
    """
    found = _preview(session, source)
    say("\n".join(_summary(found, replace=replace)))
    wanted = found.wanted(replace=replace)
    if dry_run:
        say("Nothing was changed: this was a dry run.")
    elif found.rejected and not skip_unreadable:
        raise Refused(
            f"Nothing was brought in, because {_entries(len(found.rejected))} can't be taken; "
            "--skip-unreadable brings in the rest."
        )
    elif not wanted:
        say("Nothing was changed: there is nothing new in the file.")
    else:
        _write(session, source, wanted, replace=replace)


def _preview(session: CommandContext, source: Path) -> Preview:
    """Everything that can be found out before the diary is opened for writing."""
    known = DiarySnapshot(catalogue.load(), session.clock.today())
    if session.path.exists():
        with session.reading() as diary:
            known = DiarySnapshot.of(diary)
    incoming = read(source, session.clock.now(), ignore_progress)
    return preview(incoming, known, ignore_progress)


def _write(
    session: CommandContext, source: Path, wanted: Sequence[Record], *, replace: bool
) -> None:
    before = (
        BackupService(session.path, session.clock, key=session.key)
        if session.path.exists()
        else None
    )
    with session.writing() as diary:
        kept = before.back_up_now(BackupReason.BEFORE_IMPORT) if before else None
        if kept and kept.fault:
            raise EnvironmentFault(
                f"Nothing was brought in, because no backup could be made. {kept.fault}"
            )
        label = f"Import of {source.name}"
        written = len(diary.import_records(wanted, label, replace_other=replace).steps)
    say_done(f"{_entries(written).capitalize()} came into the diary.")
    if kept and kept.backup:
        say_done(f"The diary from before is in “{kept.backup.path}”.")


def _summary(found: Preview, *, replace: bool) -> Iterator[str]:
    yield _line("new", found.new)
    yield _line("already there", found.same)
    if found.different:
        taken = "the file's are taken" if replace else "the diary's stay, or use --replace"
        yield f"{_line('different', found.different)}; {taken}"
    if found.rejected:
        yield f"{'cannot be taken':<16} {len(found.rejected)}"
        yield from (f"  {it.place}: {it.reason}" for it in found.rejected)


def _line(title: str, records: Sequence[Record]) -> str:
    """“new  12 (answers 10, notes 2)”."""
    counts = Counter(LISTS[type(record)].replace("_", " ") for record in records)
    kinds = ", ".join(f"{name} {count}" for name, count in counts.items())
    return f"{title:<16} {len(records)}" + (f" ({kinds})" if kinds else "")


def _entries(number: int) -> str:
    return "one entry" if number == 1 else f"{number} entries"
