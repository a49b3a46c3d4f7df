"""Bringing a file into the diary: ``import``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from mbc_tracker.cli.import_summary import ImportSummary
from mbc_tracker.cli.session import FILE, CommandContext, read_passphrase, say, say_done
from mbc_tracker.content import catalogue
from mbc_tracker.domain.backup_name import BackupReason
from mbc_tracker.domain.clock import latest_date_anywhere
from mbc_tracker.domain.progress import ignore_progress
from mbc_tracker.domain.records import Record
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import EnvironmentFault, PassphraseRequired, Refused
from mbc_tracker.exchange.column_mapping import ColumnMapping, mapping_in
from mbc_tracker.exchange.importers import IMPORTERS, read
from mbc_tracker.exchange.parsed_file import ReadContext
from mbc_tracker.exchange.preview import DiarySnapshot, Preview, Side, preview
from mbc_tracker.exchange.remembered_mappings import remembered_mappings
from mbc_tracker.exchange.written_values import DateOrder
from mbc_tracker.frozen import frozen
from mbc_tracker.message import CountedMessage, Message
from mbc_tracker.services.backups.service import BackupService

_LARGEST_MAPPING = 1024 * 1024


@frozen
class Source:
    """The file to bring in, and what the options say about it."""

    path: Path
    program: str
    order: DateOrder | None
    mapping: Path | None
    passphrase: Path | None


@click.command("import")
@click.argument("source", type=FILE, metavar="FILE")
@click.option(
    "--as",
    "program",
    type=click.Choice([importer.KEY for importer in IMPORTERS]),
    metavar="PROGRAM",
    help="The program that made the file, if that isn't clear from it.",
)
@click.option(
    "--dates",
    type=click.Choice([order.value for order in DateOrder]),
    help="Whether 3/4 is in April or in March, where both are possible.",
)
@click.option(
    "--map", "mapping", type=FILE, metavar="FILE", help="A file that says what each column is."
)
@click.option(
    "--source-passphrase-file", "passphrase", type=FILE, metavar="FILE", help="Opens FILE."
)
@click.option("--dry-run", is_flag=True, help="Show what would happen, without changing anything.")
@click.option("--skip-unreadable", is_flag=True, help="Leave out anything that can't be imported.")
@click.option("--replace", is_flag=True, help="Where the two differ, use what the file says.")
@click.pass_obj
def import_(  # noqa: PLR0913 - one for each option
    session: CommandContext,
    source: Path,
    *,
    program: str | None,
    dates: str | None,
    mapping: Path | None,
    passphrase: Path | None,
    dry_run: bool,
    skip_unreadable: bool,
    replace: bool,
) -> None:
    """Bring in a file made by “export”, another diary, or a file from another program.

    All of it goes in, or nothing. What the diary has already stays as it is. A backup is made
    before. The programs and tables that can be read are listed in docs/formats.md.
    """
    order = DateOrder(dates) if dates else None
    file = _preview(session, Source(source, program or "", order, mapping, passphrase))
    say("\n".join(ImportSummary(session.words, replace=replace).lines(file)))
    records = file.wanted(Side.FILE if replace else Side.DIARY)
    if dry_run:
        say(Message("Nothing was changed: this was a dry run."))
    elif file.rejected and not skip_unreadable:
        raise Refused(
            CountedMessage(
                "Nothing was brought in, because one entry can't be taken; --skip-unreadable "
                "brings in the rest.",
                "Nothing was brought in, because {n} entries can't be taken; --skip-unreadable "
                "brings in the rest.",
                n=len(file.rejected),
            )
        )
    elif not records:
        say(Message("Nothing was changed: there is nothing new in the file."))
    else:
        _write(session, source, records, replace=replace or bool(file.joined))


def _preview(session: CommandContext, source: Source) -> Preview:
    """Everything that can be found out before the diary is opened for writing."""
    known = DiarySnapshot(
        catalogue.load(session.language), latest_date_anywhere(session.clock.now())
    )
    settings: Mapping[str, str] = {}
    if session.path.exists():
        with session.reading() as diary:
            known, settings = DiarySnapshot.of(diary), diary.reader.settings()
    context = ReadContext(
        session.clock.now(),
        known.catalogue,
        source.order,
        _mapping(source.mapping, known.catalogue) if source.mapping else None,
        remembered_mappings(settings, known.catalogue),
        read_passphrase(source.passphrase) if source.passphrase else None,
    )
    try:
        file = read(source.path, context, source.program)
    except PassphraseRequired as error:
        message = Message(
            "{error} Its passphrase can be read from a file: --source-passphrase-file FILE.",
            error=error,
        )
        raise Refused(message) from error
    return preview(file, known, ignore_progress)


def _mapping(path: Path, known: Catalogue) -> ColumnMapping:
    try:
        with path.open(encoding="utf-8-sig") as file:
            text = file.read(_LARGEST_MAPPING)
    except (OSError, ValueError) as error:
        message = Message(
            "“{name}” can't be read. It has to be a text file (UTF-8).", name=path.name
        )
        raise EnvironmentFault(message) from error
    return mapping_in(text, known)


def _write(
    session: CommandContext, source: Path, records: Sequence[Record], *, replace: bool
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
                "Nothing was brought in, because no backup could be made. {fault}", fault=kept.fault
            )
        label = Message("Import of {name}", name=source.name)
        written = len(diary.import_records(records, label, replace_other=replace).steps)
    say_done(
        CountedMessage(
            "One entry added to the diary.", "{n} entries added to the diary.", n=written
        )
    )
    if kept and kept.backup:
        say_done(Message("The earlier diary is in “{aside}”.", aside=kept.backup.path))
