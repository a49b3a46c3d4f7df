"""What holds for every file of another program, whatever is in it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from mbc_tracker.domain.records import Answer, Moment, Note
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.column_mapping import ColumnMapping, Role, Target, mapping_in
from mbc_tracker.exchange.importers import IMPORTERS, read
from mbc_tracker.exchange.parsed_file import ReadContext
from mbc_tracker.exchange.preview import DiarySnapshot, Preview, preview
from mbc_tracker.services.diary import Diary
from tests import raw
from tests.builders import TODAY, a_note
from tests.exchange.importers.reading import BY_NAME
from tests.exchange.importers.samples import FILE_LAYOUTS, PIN, PLACE
from tests.exchange.parsed import source

FILES = [(module, layout) for module, layouts in FILE_LAYOUTS.items() for layout in layouts]
every_file = pytest.mark.parametrize(
    ("module", "layout"), FILES, ids=["-".join(it) for it in FILES]
)


def looked_at(diary: Diary, module: str, layout: str, **said: object) -> Preview:
    """What the file would do, read as the window and the command line do."""
    file = source(FILE_LAYOUTS[module][layout], "any name at all")
    known = DiarySnapshot.of(diary)
    context = ReadContext(diary.clock.now(), known.catalogue, **said)  # type: ignore[arg-type]
    return preview(read(file.path, context), known, lambda _: None)


def bring(diary: Diary, found: Preview) -> None:
    diary.import_records(found.wanted(), "x", replace_other=bool(found.joined))


@every_file
def test_it_is_recognised_by_what_is_in_it(module: str, layout: str):
    fitting = [it.KEY for it in IMPORTERS if it.fits(source(FILE_LAYOUTS[module][layout], "x"))]
    assert fitting[0] == BY_NAME[module].KEY
    assert set(fitting[1:]) <= {"table"}


@every_file
def test_nothing_is_done_before_it_is_wanted(diary: Diary, module: str, layout: str):
    before = raw.rows(diary.path)
    found = looked_at(diary, module, layout)
    assert raw.rows(diary.path) == before
    assert bool(found.about.program) is (module != "any_table")
    assert found.about.entry_count is not None
    reasons = [str(it.reason) for it in found.rejected] + [
        str(it.reason) for it in found.about.unused
    ]
    assert all(reason.endswith(".") for reason in reasons)


@every_file
def test_a_second_time_nothing_is_new(diary: Diary, module: str, layout: str):
    bring(diary, looked_at(diary, module, layout))
    before = raw.rows(diary.path)
    again = looked_at(diary, module, layout)
    assert (again.new, again.different, again.joined) == ((), (), ())
    assert raw.rows(diary.path) == before


@every_file
def test_one_step_takes_all_of_it_back(diary: Diary, module: str, layout: str):
    diary.save(a_note("Mine", day=TODAY - timedelta(days=4)), label="x")
    before = raw.rows(diary.path)
    found = looked_at(diary, module, layout)
    change = diary.import_records(found.wanted(), "x", replace_other=bool(found.joined))
    diary.apply(change.inverse())
    assert raw.rows(diary.path) == before


@every_file
def test_what_was_deleted_can_come_again(diary: Diary, module: str, layout: str):
    found = looked_at(diary, module, layout)
    bring(diary, found)
    kept = DiarySnapshot.of(diary).records
    diary.remove(*(it for it in kept if isinstance(it, Answer | Moment | Note)), label="x")
    bring(diary, looked_at(diary, module, layout))
    assert set(DiarySnapshot.of(diary).records) == set(kept)


@every_file
def test_where_somebody_was_and_their_pin_are_never_kept(diary: Diary, module: str, layout: str):
    found = looked_at(diary, module, layout)
    bring(diary, found)
    diary.bin.empty()
    told = repr((found.new, found.rejected, found.about)).encode()
    for secret in (PLACE.encode(), PIN.encode()):
        assert secret not in told
        assert secret not in diary.path.read_bytes()


@every_file
def test_an_answer_is_only_there_where_the_file_has_a_value(diary: Diary, module: str, layout: str):
    """No file has a rating of 0 or “no” but where it says that there was none."""
    found = looked_at(diary, module, layout)
    zeros = [
        value
        for record in found.new
        if isinstance(record, Answer | Moment)
        for value in (
            [record.value] if isinstance(record, Answer) else [it for _, it in record.answers]
        )
        if value in (0, "no")
    ]
    said = {"flaredown": 1, "any_table-wide": 2, "loop_habits-database": 1}
    said |= {"apple_health-xml": 1, "apple_health-zip": 1}
    assert len(zeros) == said.get(module, said.get(f"{module}-{layout}", 0))


@every_file
def test_notes_of_ones_own_stay_and_the_file_s_are_added(diary: Diary, module: str, layout: str):
    """Also where the note is changed afterwards, a second import adds nothing."""
    days = [TODAY - timedelta(days=ago) for ago in range(8)]
    diary.save(*(a_note(f"Mine {day}", day=day) for day in days), label="x")
    found = looked_at(diary, module, layout)
    assert found.different == ()
    bring(diary, found)
    for note in diary.reader.records(Note):
        assert note.text.startswith(f"Mine {note.day}")
        diary.save(replace(note, text=f"{note.text}\nMore"), label="x")
    assert looked_at(diary, module, layout).joined == ()


@every_file
def test_every_column_can_be_left_out_or_made_a_note(diary: Diary, module: str, layout: str):
    found = looked_at(diary, module, layout)
    assert found.about.mapping is not None
    columns = [name for name, _ in found.about.mapping.targets]
    nothing = ColumnMapping(tuple((name, Target(Role.LEAVE_OUT)) for name in columns))
    assert looked_at(diary, module, layout, mapping=nothing).new == ()
    notes = ColumnMapping(tuple((name, Target(Role.NOTE)) for name in columns))
    kinds = {type(it) for it in looked_at(diary, module, layout, mapping=notes).new}
    assert kinds <= {Note, Moment}


@every_file
def test_the_proposal_can_be_written_down_and_read(diary: Diary, module: str, layout: str):
    found = looked_at(diary, module, layout)
    assert found.about.mapping is not None
    again = mapping_in(found.about.mapping.to_json(), diary.reader.catalogue)
    assert again == found.about.mapping
    assert looked_at(diary, module, layout, mapping=again) == found


@every_file
def test_reading_can_be_cancelled(diary: Diary, module: str, layout: str):
    """Whatever ends the reading is passed on as it is."""

    def stop(_: int) -> None:
        raise InterruptedError

    file = source(FILE_LAYOUTS[module][layout])
    with pytest.raises(InterruptedError):
        read(file.path, ReadContext(diary.clock.now(), diary.reader.catalogue, tell=stop))


@every_file
@pytest.mark.parametrize("part", [0.3, 0.6, 0.95])
def test_half_a_file_is_read_or_refused(diary: Diary, module: str, layout: str, part: float):
    data = FILE_LAYOUTS[module][layout]
    cut = source(data[: int(len(data) * part)], "cut")
    context = ReadContext(diary.clock.now(), diary.reader.catalogue)
    with suppress(Refused):  # and nothing else
        preview(read(cut.path, context), DiarySnapshot.of(diary), lambda _: None)
