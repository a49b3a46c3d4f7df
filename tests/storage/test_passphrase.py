"""Protected diary files: made, opened, checked, copied, changed; unreadable without the words."""

from __future__ import annotations

import shutil
import subprocess
import sys
import unicodedata
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import given, settings
from hypothesis import strategies as st

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.records import Answer, Note
from mbc_tracker.errors import EnvironmentFault, PassphraseRequired, Refused
from mbc_tracker.storage import backup
from mbc_tracker.storage.file_checks import is_protected, key_if_encrypted
from mbc_tracker.storage.file_summary import summarise_file
from mbc_tracker.storage.open_store import open_store
from tests import raw
from tests.builders import a_note, a_stamp, add, an_answer

WORDS = Passphrase.typed("it's the third lamp")
OTHER = Passphrase.typed("another four words here")
NOTE = "Zwölfender"  # in no diary by chance


@pytest.fixture
def protected(full: Path) -> Path:
    """The diary with a bit of everything, protected."""
    backup.change_key(full, None, WORDS)
    return full


def readable_anywhere(folder: Path, text: str) -> list[str]:
    return [
        it.name for it in folder.rglob("*") if it.is_file() and text.encode() in it.read_bytes()
    ]


def test_a_new_diary_can_be_protected_from_its_first_byte(tmp_path: Path):
    path = tmp_path / "new.mbc"
    store = open_store(path, create=True, key=WORDS)
    add(store, a_note(NOTE))
    assert readable_anywhere(tmp_path, NOTE) == []
    assert readable_anywhere(tmp_path, "answers") == []
    store.close()
    assert is_protected(path)
    reopened = open_store(path, create=False, key=WORDS)
    assert [note.text for note in reopened.records(Note)] == [NOTE]
    reopened.close()


def test_any_program_with_sqlcipher_opens_it_with_the_words_alone(protected: Path):
    with closing(driver.connect(protected)) as connection:
        connection.execute(f"PRAGMA key = '{WORDS.text.replace(chr(39), chr(39) * 2)}'")
        assert connection.execute("SELECT count(*) FROM answers").fetchone() == (4,)


def test_no_passphrase_opens_nothing_and_changes_nothing(protected: Path):
    before = protected.read_bytes()
    with pytest.raises(PassphraseRequired, match="only with its passphrase"):
        open_store(protected, create=True)
    assert protected.read_bytes() == before


def test_a_wrong_passphrase_is_told_kindly_and_changes_nothing(protected: Path):
    before = protected.read_bytes()
    with pytest.raises(PassphraseRequired, match="does not open “diary"):
        open_store(protected, create=False, key=OTHER)
    assert protected.read_bytes() == before


def test_a_passphrase_for_a_plain_diary_is_refused(full: Path):
    with pytest.raises(Refused, match="none is needed"):
        open_store(full, create=False, key=WORDS)


def test_protecting_keeps_every_row_and_the_rules_of_every_table(full: Path):
    before, schema = raw.rows(full), raw.schema(full)
    backup.change_key(full, None, WORDS)
    backup.change_key(full, WORDS, OTHER)
    backup.change_key(full, OTHER, None)
    assert raw.rows(full) == before
    assert raw.schema(full) == schema


def test_after_a_change_only_the_new_words_open_the_diary(protected: Path):
    backup.change_key(protected, WORDS, OTHER)
    with pytest.raises(PassphraseRequired):
        backup.check(protected, WORDS)
    assert backup.check(protected, OTHER).entries == 10


def test_a_change_with_wrong_words_changes_nothing(protected: Path):
    before = protected.read_bytes()
    with pytest.raises(PassphraseRequired):
        backup.change_key(protected, OTHER, None)
    assert protected.read_bytes() == before
    assert [it.name for it in protected.parent.iterdir()] == ["diary.mbc"]


def test_a_backup_of_a_protected_diary_is_protected(protected: Path, tmp_path: Path):
    found = backup.back_up(protected, tmp_path / "copy.mbc", WORDS)
    assert found.entries == 10
    assert is_protected(tmp_path / "copy.mbc")
    assert summarise_file(tmp_path / "copy.mbc", WORDS).entries == 10
    with pytest.raises(PassphraseRequired):
        summarise_file(tmp_path / "copy.mbc")


def test_a_plain_backup_opens_whatever_words_are_given(copy: Path):
    assert key_if_encrypted(copy, WORDS) is None
    assert summarise_file(copy, WORDS).entries == 10
    assert backup.check(copy, WORDS).entries == 10


def test_restoring_a_plain_backup_does_not_unprotect_the_diary(copy: Path, protected: Path):
    backup.restore(protected, copy, a_stamp().wall, WORDS, WORDS)
    assert is_protected(protected)
    assert backup.check(protected, WORDS).entries == 10


def test_restoring_needs_the_backups_own_words(full: Path, copy: Path):
    backup.change_key(full, None, WORDS)
    older = copy.with_name("older.mbc")
    backup.rewrite(copy, None, older, OTHER)
    with pytest.raises(PassphraseRequired):
        backup.restore(full, older, a_stamp().wall, WORDS, WORDS)
    backup.restore(full, older, a_stamp().wall, OTHER, WORDS)
    assert backup.check(full, WORDS).entries == 10


@pytest.mark.parametrize("page", [2, 3, 5])
def test_one_flipped_bit_in_a_protected_diary_is_found(protected: Path, page: int):
    data = bytearray(protected.read_bytes())
    data[(page - 1) * 4096 + 1000] ^= 4
    protected.write_bytes(data)
    with pytest.raises(EnvironmentFault, match="damaged"):
        backup.check(protected, WORDS)
    with pytest.raises(EnvironmentFault, match="damaged"):
        open_store(protected, create=False, key=WORDS)


def test_a_seal_that_only_the_full_check_looks_at_is_looked_at(protected: Path):
    """A free page holds nothing, so SQLite's own check passes it by."""
    store = open_store(protected, create=False, key=WORDS)
    add(store, a_note("x" * 30_000))
    add(store, a_note(""))
    store.close()
    data = bytearray(protected.read_bytes())
    data[-2000] ^= 1
    protected.write_bytes(data)
    with pytest.raises(EnvironmentFault, match="damaged"):
        backup.check(protected, WORDS)


@pytest.mark.parametrize("keep", [0.5, 0.9])
def test_half_a_protected_diary_is_damage(protected: Path, keep: float):
    data = protected.read_bytes()
    protected.write_bytes(data[: int(len(data) * keep)])
    with pytest.raises(EnvironmentFault, match="damaged"):
        open_store(protected, create=False, key=WORDS)


def test_what_is_no_file_is_not_protected(tmp_path: Path):
    assert not is_protected(tmp_path)
    assert not is_protected(tmp_path / "gone")


def test_what_may_not_be_read_is_not_called_protected(protected: Path, unprivileged):
    protected.chmod(0)
    protected.parent.chmod(0o755)
    with unprivileged():
        assert not is_protected(protected)


def test_a_plain_diary_never_looks_protected(filled: Path, full: Path):
    assert not is_protected(filled)
    assert not is_protected(full)


@settings(max_examples=12)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60).filter(str.strip))
def test_any_words_from_any_keyboard_open_what_they_protected(tmp_path_factory, empty_diary, words):
    decomposed = unicodedata.normalize("NFD", words)
    path = Path(shutil.copy2(empty_diary, tmp_path_factory.mktemp("any") / "diary.mbc"))
    backup.change_key(path, None, Passphrase.typed(words))
    assert backup.check(path, Passphrase.typed(decomposed)).entries == 0


KILLED = """
import os, sys
from pathlib import Path
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.storage import backup
path, moment = Path(sys.argv[1]), sys.argv[2]
def die(*_): os._exit(9)
if moment == "copied":
    backup.Database.close = die
elif moment == "checked":
    Path.replace = die
elif moment == "replaced":
    backup.sync_folder = die
backup.change_key(path, None, Passphrase.typed("it's the third lamp"))
"""


@pytest.mark.covered_elsewhere
@pytest.mark.parametrize(
    ("moment", "key"), [("copied", None), ("checked", None), ("replaced", WORDS)]
)
def test_killed_on_the_way_exactly_one_of_the_two_opens_the_diary(
    full: Path, moment: str, key: Passphrase | None
):
    ended = subprocess.run([sys.executable, "-c", KILLED, str(full), moment], check=False)
    assert ended.returncode == 9
    assert is_protected(full) is (key is not None)
    assert backup.check(full, key).entries == 10


def test_old_formats_are_brought_up_to_date_when_protected(protected: Path):
    store = open_store(protected, create=False, key=WORDS)
    add(store, an_answer("cough", 3))
    assert any(it.symptom == "cough" for it in store.records(Answer))
    store.close()


def test_a_link_to_the_diary_stays_one_and_the_diary_behind_it_is_protected(full: Path):
    link = full.with_name("link.mbc")
    link.symlink_to(full)
    backup.change_key(link, None, WORDS)
    assert link.is_symlink()
    assert is_protected(full)
