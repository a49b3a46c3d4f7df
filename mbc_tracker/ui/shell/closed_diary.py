"""What works without an open diary: its backups, and the theme of this computer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from mbc_tracker import paths
from mbc_tracker.clock import SystemClock
from mbc_tracker.content import palette
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.theme import Theme, chosen_theme


def make_backup_service(path: Path, key: Passphrase | None = None) -> BackupService:
    """The backups of the diary at ``path``, also in the second folder if one was chosen."""
    second = Preferences(paths.config_dir()).of_diary(path).second_folder
    return BackupService(path, SystemClock(), second, key)


def backups_if_missing(path: Path) -> BackupService | None:
    """The backups of a diary that is not in its place; None where one is, or none ever was.

    One that was open on this computer is missed, too: its disk may not be there.
    """
    backups = make_backup_service(path)
    was_open = Preferences(paths.config_dir()).of_diary(path).seen
    return backups if was_open or backups.inventory.has_backups() else None


def apply_theme(application: QApplication) -> Theme:
    """Give the application the theme and text size that are chosen on this computer."""
    theme = chosen_theme(application, palette.load(), Preferences(paths.config_dir()))
    application.setPalette(theme.palette())
    application.setStyleSheet(theme.stylesheet())
    return theme
