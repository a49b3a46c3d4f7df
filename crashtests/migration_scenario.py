"""Bringing a diary of the first format up to date, with three more steps than there are."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from crashtests.diaries import file_faults, open_diary, rows
from crashtests.scenario import Say, Scenario, diary_path
from mbc_tracker.storage import migration
from mbc_tracker.storage.database import HEAD, Format

_OLDEST = Path(__file__).parents[1] / "tests" / "files" / "diary-0001.mbc"

_STEP = """
from alembic import op
import sqlalchemy as sa
revision, down_revision, branch_labels, depends_on = "{revision}", "{before}", None, None
def upgrade():
    {what}
"""
_STEPS = (
    """with op.batch_alter_table("moments", recreate="always") as table:
        table.add_column(sa.Column("mood", sa.String(), nullable=True))""",
    """day = sa.Column("day", sa.String(), primary_key=True)
    op.create_table("extra", day, sa.Column("text", sa.String()))
    op.execute("INSERT INTO extra SELECT day, text || hex(zeroblob(30000)) FROM notes")""",
    """op.execute("UPDATE notes SET text = text || ' (kept)'")
    op.create_index("ix_extra", "extra", ["text"])""",
)


def planted(scripts: Path) -> Format:
    """Write the steps of today and three more; the format that they lead to."""
    shutil.copytree(Path(migration.__file__).parent / "migrations", scripts)
    before = HEAD
    for n, what in enumerate(_STEPS, 1):
        revision = f"{int(HEAD) + n:04}"
        text = _STEP.format(revision=revision, before=before, what=what)
        (scripts / "versions" / f"{revision}_planted.py").write_text(text, encoding="utf-8")
        before = revision
    return Format(before, str(scripts))


NEWEST = f"{int(HEAD) + len(_STEPS):04}"


class Migrations(Scenario):
    """The old diary or the new one, never something between, and a backup of the old one."""

    name = "migrations"
    longest = 0.0
    cuts = 1

    def prepare(self, place: Path) -> None:
        shutil.copy2(_OLDEST, diary_path(place))
        planted(place / "steps")

    def work(self, place: Path, say: Say, rounds: Iterable[int]) -> None:  # noqa: ARG002
        steps = Format(NEWEST, str(place / "steps"))
        with open_diary(diary_path(place), current=steps):
            say("up to date")

    def check(self, place: Path, messages: Sequence[str]) -> Iterator[str]:
        yield from file_faults(place, NEWEST)
        old, now = rows(_OLDEST), rows(diary_path(place))
        backups = list((place / "backups").glob("*.mbc"))
        if any(rows(path) != old for path in backups):
            yield "the backup is not what the old diary was"
        if now == old:
            if messages:
                yield "called up to date, but it is the old diary"
        elif not backups:
            yield "changed without a backup"
        elif not _new(now, old):
            yield "neither the old nor the new diary"


def _new(
    now: dict[str, list[tuple[object, ...]]], old: dict[str, list[tuple[object, ...]]]
) -> bool:
    return (
        now["alembic_version"] == [(NEWEST,)]
        and len(now["extra"]) == len(old["notes"]) == len(now["notes"])
        and all(str(row).count("(kept)") == 1 for row in now["notes"])
        and len(now["moments"]) == len(old["moments"])
    )
