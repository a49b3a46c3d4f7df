"""What can be wrong with the second folder for backups, in sentences for the person."""

from __future__ import annotations

from pathlib import Path

from mbc_tracker.message import Message, Text


def secondary_missing(folder: Path) -> Message:
    """The folder is not there."""
    return Message(
        "The second folder for backups, “{folder}”, is not there, or another USB stick is in its "
        "place. The next backup will try it again. If it is a new one, choose it again in "
        "Settings.",
        folder=folder,
    )


def secondary_failed(folder: Path, fault: Text) -> Message:
    """The folder is there, but no copy could be put into it, and why."""
    return Message(
        "No copy could be put into the second folder, “{folder}”. {fault}",
        folder=folder,
        fault=fault,
    )
