"""When the program itself has a mistake: say so, keep going, give a report to copy or save."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QWidget

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import PassphraseRequired
from mbc_tracker.message import Text
from mbc_tracker.ui.common.report_dialog import ReportDialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.translated import translated


class CrashDialog(ReportDialog):
    """Where the mistake happened, without anything from the diary.

    log: the end of the log for support, which follows the report.
    fault: what is wrong with the diary's file, which was just looked at; empty where nothing is,
    None where it could not be looked at.
    """

    def __init__(
        self, theme: Theme, report: str, parent: QWidget, log: str = "", fault: Text | None = None
    ) -> None:
        text = report
        if log:
            heading = self.tr("What the program did before:")
            text = f"{report}\n\n{heading}\n{log}"
        super().__init__(theme, text, parent)
        self.name(self.tr("Something went wrong in the program"))
        self.report.setAccessibleName(self.tr("Report to copy"))
        about = self.tr(
            "Please close the program and start it again. The report below contains only "
            "technical details: where it happened and what the program did before. "
            "Nothing you have written is in it."
        )
        self.explain(
            f"{self._about_diary(fault)} {about}".lstrip(),
            self.tr("Copy the report"),
            self.tr("Save the report…"),
            "mbc-tracker-report.txt",
        )

    def _about_diary(self, fault: Text | None) -> str:
        if fault is None:
            return ""
        if not fault:
            return self.tr(
                "Your diary is safe: its file was checked just now, and what was shown as saved "
                "is in it."
            )
        text = self.tr("Your diary’s file was checked just now, and something is wrong. {fault}")
        return text.format(fault=translated(fault))


def file_fault(path: Path, key: Passphrase | None) -> Text | None:
    """What is wrong with a diary's file; None where there is no passphrase to look into it with."""
    from mbc_tracker.storage.file_checks import find_fault

    with suppress(PassphraseRequired):
        return find_fault(path, key)
    return None
