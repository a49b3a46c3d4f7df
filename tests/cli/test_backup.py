"""``backup``, ``restore`` and ``check``."""

from __future__ import annotations

import shutil
from pathlib import Path

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.encryption import protect
from mbc_tracker.storage.database import HEAD
from tests.cli.conftest import Program


def test_backup_goes_beside_the_diary(program: Program) -> None:
    program.run("log", "cough=4", "--note", "Hello")
    result = program.run("backup")
    [made] = (program.path.parent / "backups").glob("*asked*.mbc")
    assert result.stdout == f"The backup is in “{made}” (2 entries), and it was checked.\n"
    assert "20261122" in made.name


def test_every_backup_has_a_name_of_its_own(program: Program) -> None:
    for _ in range(2):
        assert program.run("backup").exit_code == 0
    assert len(list((program.path.parent / "backups").glob("*.mbc"))) == 2


def test_backup_never_replaces_a_file(program: Program, tmp_path: Path) -> None:
    target = tmp_path / "copy.mbc"
    assert program.run("backup", "-o", target).exit_code == 0
    before = target.read_bytes()
    result = program.run("backup", "-o", target)
    assert (result.exit_code, "already there" in result.stderr) == (1, True)
    assert target.read_bytes() == before


def test_restore_brings_the_backup_and_keeps_the_diary(program: Program, tmp_path: Path) -> None:
    program.run("log", "cough=4")
    program.run("backup", "-o", tmp_path / "copy.mbc")
    program.run("log", "cough=9")
    result = program.run("restore", tmp_path / "copy.mbc")
    assert "4 – moderate" in program.run("show").stdout
    assert program.held == [program.path]
    [aside] = tmp_path.glob("diary-before-restore-*.mbc")
    assert str(aside) in result.stdout
    assert "9 – severe" in program.bare("--diary", aside, "show").stdout


def test_restore_works_where_there_is_no_diary(
    program: Program, newcomer: Program, tmp_path: Path
) -> None:
    program.run("log", "cough=4")
    program.run("backup", "-o", tmp_path / "copy.mbc")
    newcomer.path = tmp_path / "far" / "diary.mbc"
    newcomer.path.parent.mkdir()
    result = newcomer.run("restore", tmp_path / "copy.mbc")
    assert result.stdout == f"Your diary was restored from “{tmp_path / 'copy.mbc'}”.\n"
    assert "Cough" in newcomer.run("show").stdout


def test_restore_refuses_what_is_no_backup(program: Program, tmp_path: Path) -> None:
    program.run("log", "cough=4")
    before = program.path.read_bytes()
    (tmp_path / "bad.mbc").write_bytes(b"SQLite format 3\0 and then nothing")
    for name in ("bad.mbc", "missing.mbc"):
        assert program.run("restore", tmp_path / name).exit_code == 1
    assert program.path.read_bytes() == before
    assert not list(tmp_path.glob("*before-restore*"))


def test_restore_of_a_bad_file_makes_no_folder(newcomer: Program, tmp_path: Path) -> None:
    newcomer.path = tmp_path / "far" / "diary.mbc"
    assert newcomer.run("restore", tmp_path / "missing.mbc").exit_code == 1
    assert not newcomer.path.parent.exists()


def test_check_tells_integrity_format_and_counts(program: Program) -> None:
    program.run("log", "cough=4", "wheeze=0")
    found = dict(line.split(maxsplit=1) for line in program.run("check").stdout.splitlines()[:5])
    assert found["diary"] == str(program.path)
    assert found["integrity"] == "sound"
    assert found["format"] == HEAD
    assert found["answers"] == "2"


def test_check_names_a_copy_that_a_sync_program_left(program: Program) -> None:
    program.run("log", "cough=4")
    assert "another copy" not in program.run("check").stdout
    copy = program.path.with_name(f"{program.path.stem} (conflicted copy 2026-11-22 094100).mbc")
    shutil.copyfile(program.path, copy)
    lines = program.run("check").stdout.splitlines()
    assert f"another copy     {copy}" in lines
    assert "“import” brings in what it holds" in lines[-1]
    assert "already there" in program.run("import", copy, "--dry-run").stdout


def test_a_command_leaves_a_backup_and_a_script_does_not_fill_the_disk(program: Program) -> None:
    safe = BackupService(program.path, program.clock)
    for rating in range(10):
        program.run("log", f"cough={rating}")
        assert not safe.inventory.diary_has_changed()
        program.clock.pass_time(minutes=10)
    assert len(safe.inventory.backups()) == 4  # 9:41 to 11:11, one in each half hour
    assert {it.reason for it in safe.inventory.backups()} == {"command"}


def test_the_first_command_of_a_day_keeps_the_diary_from_before(program: Program) -> None:
    with program.open_diary(program.path, create=False, write=True) as diary:
        diary.record(diary.clock.today(), {"cough": 1})
    program.run("log", "cough=4")
    kept = BackupService(program.path, program.clock).inventory.backups()
    assert {it.reason for it in kept} == {"start", "command"}


def test_a_command_is_done_though_no_backup_can_be_made(program: Program) -> None:
    (program.path.parent / "backups").write_text("a file")
    result = program.run("log", "cough=4")
    assert (result.exit_code, "Saved for" in result.stdout) == (0, True)
    assert result.stderr.startswith("It was saved, but no backup could be made. ")


def test_restore_refuses_to_open_a_protected_diary_with_a_plain_backup(
    program: Program, tmp_path: Path
) -> None:
    program.run("log", "cough=4")
    program.run("backup", "-o", tmp_path / "plain.mbc")
    protect(BackupService(program.path, program.clock), Passphrase.typed("the third lamp"))
    before = program.path.read_bytes()
    typo = tmp_path / "typo"
    typo.write_text("the thirt lamp")
    options: tuple[tuple[str | Path, ...], ...] = ((), ("--passphrase-file", typo))
    for chosen in options:
        result = program.run(*chosen, "restore", tmp_path / "plain.mbc")
        assert (result.exit_code, "is protected, and the backup is not" in result.stderr) == (
            1,
            True,
        )
        assert program.path.read_bytes() == before
