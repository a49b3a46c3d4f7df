"""``backup``, ``restore`` and ``check``."""

from __future__ import annotations

from pathlib import Path

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
    assert result.stdout == f"The diary is now what “{tmp_path / 'copy.mbc'}” holds.\n"
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
