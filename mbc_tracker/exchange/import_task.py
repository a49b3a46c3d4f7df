"""What is done beside the window while a file is brought in: looking at it, and writing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from pathlib import Path
from threading import Event

from mbc_tracker.domain.backup_name import BackupReason
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.records import Record
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.exchange.column_mapping import ColumnMapping
from mbc_tracker.exchange.importers import read
from mbc_tracker.exchange.parsed_file import ReadContext
from mbc_tracker.exchange.preview import DiarySnapshot, Preview, preview
from mbc_tracker.exchange.remembered_mappings import remembered_mappings
from mbc_tracker.exchange.written_values import DateOrder
from mbc_tracker.frozen import frozen
from mbc_tracker.message import Text
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.diary import Diary


class ImportStopped(Exception):
    """The person has thought better of it, and nothing was written."""


@frozen
class ReadTask:
    """Reads a file and compares it with the diary.

    order, mapping, key: what the person said about the file; see ``ReadContext``.
    """

    path: Path
    diary: Diary
    order: DateOrder | None = None
    mapping: ColumnMapping | None = None
    key: Passphrase | None = field(default=None, repr=False)

    def __call__(self, tell: Callable[[int], None]) -> Preview:
        with self.diary.second_connection() as second:
            now, known = second.clock.now(), DiarySnapshot.of(second)
            remembered = remembered_mappings(second.reader.settings(), known.catalogue)
        context = ReadContext(
            now, known.catalogue, self.order, self.mapping, remembered, self.key, tell
        )
        return preview(read(self.path, context), known, tell)


@frozen
class WriteTask:
    """Makes a backup, and then brings the wanted entries in, in one transaction.

    It ends in a ``Change`` or in ``ImportStopped``, also where it is stopped in its last moment:
    so the window always knows what is in the diary.
    """

    backup_service: BackupService
    diary: Diary
    records: tuple[Record, ...]
    label: Text
    replace: bool
    _stop: Event = field(default_factory=Event)

    @property
    def stopping(self) -> bool:
        """Whether it ends as soon as it can."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Take back what is written so far, unless all of it is."""
        self._stop.set()

    def __call__(self, tell: Callable[[int], None]) -> Change:
        outcome = self.backup_service.back_up_now(BackupReason.BEFORE_IMPORT)
        if outcome.fault:
            raise EnvironmentFault(
                "No backup could be made, so nothing was brought in. {fault}", fault=outcome.fault
            )

        def go_on(written: int) -> None:
            if self.stopping:
                raise ImportStopped
            tell(written)

        with self.diary.second_connection() as diary:
            return diary.import_records(
                self.records, self.label, replace_other=self.replace, progress=go_on
            )
