"""``report``, ``chart`` and ``export``."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader

from mbc_tracker import demo
from mbc_tracker.domain.records import Setting, SymptomVisibility
from mbc_tracker.services.diary import Diary
from tests.builders import TODAY, an_own_symptom
from tests.cli.conftest import Program
from tests.report.pdfs import opened


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up diary, to be copied."""
    path = tmp_path_factory.mktemp("made_up") / "demo.mbc"
    demo.make(path, TODAY)
    return path


@pytest.fixture
def filled(newcomer: Program, made_up: Path) -> Program:
    """The program with the made-up diary."""
    shutil.copy2(made_up, newcomer.path)
    return newcomer


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "file"


def text_of(path: Path) -> str:
    pages = PdfReader(io.BytesIO(path.read_bytes())).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_report_makes_the_page_of_three_months(filled: Program, target: Path) -> None:
    result = filled.run("report", "-o", target)
    assert result.stdout == (
        f"The report is in “{target}” (23 Aug – 22 Nov 2026; recorded on 81 of 92 days).\n"
    )
    assert "Jordan Example" in text_of(target)
    assert "Had to stop half way" in text_of(target)


def test_report_is_in_the_language_that_is_asked_for(filled: Program, target: Path) -> None:
    result = filled.run("report", "-o", target, "--language", "es")
    assert result.stdout.startswith("The report is in")
    assert "Informe de síntomas" in text_of(target)


def test_report_leaves_out_what_it_is_told_to(filled: Program, target: Path) -> None:
    filled.run("report", "-o", target, "--no-name", "--no-notes", "--from", "2026-11-01")
    assert "Jordan" not in text_of(target)
    assert "1968" not in text_of(target)
    assert "Had to stop" not in text_of(target)


def test_report_comes_on_the_paper_asked_for(filled: Program, target: Path) -> None:
    widths = []
    for options in ([], ["--paper", "letter"], ["--large-print", "--to", "2026-09-30"]):
        assert filled.run("report", "-o", target, "--force", *options).exit_code == 0
        widths.append(round(PdfReader(target).pages[0].mediabox.width))
    assert widths == [595, 612, 595]


def test_report_takes_the_paper_of_the_diary(filled: Program, target: Path) -> None:
    with filled.open_diary(filled.path, create=False, write=True) as diary:
        diary.save(Setting("paper", "letter"), label="Settings")
    filled.run("report", "-o", target)
    assert round(PdfReader(target).pages[0].mediabox.width) == 612


def test_report_is_protected_with_the_password_of_a_file(
    filled: Program, target: Path, tmp_path: Path
) -> None:
    (tmp_path / "secret").write_text("four plain words here\n", encoding="utf-8-sig")
    assert filled.run("report", "-o", target, "--password-file", tmp_path / "secret").exit_code == 0
    found = PdfReader(target)
    assert found.is_encrypted
    assert found.decrypt("four plain words here")
    assert "Jordan Example" in found.pages[0].extract_text()


@pytest.mark.parametrize("text", [None, b"", b"short\n", b"\xff\xfe\xfd not text at all"])
def test_a_password_that_cannot_be_had_leaves_nothing_unprotected(
    filled: Program, target: Path, tmp_path: Path, text: bytes | None
) -> None:
    if text is not None:
        (tmp_path / "secret").write_bytes(text)
    result = filled.run("report", "-o", target, "--password-file", tmp_path / "secret")
    assert (result.exit_code, target.exists()) == (1, False)
    assert "assword" in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no file without an end")
def test_a_password_file_without_an_end_is_refused(filled: Program, target: Path) -> None:
    result = filled.run("report", "-o", target, "--password-file", Path("/dev/zero"))
    assert (result.exit_code, target.exists()) == (1, False)
    assert "password" in result.stderr


@pytest.mark.parametrize(
    ("suffix", "start"), [(".svg", b"<?xml"), (".PNG", b"\x89PNG"), (".pdf", b"%PDF")]
)
def test_chart_draws_by_the_name_of_the_file(
    filled: Program, target: Path, suffix: str, start: bytes
) -> None:
    path = target.with_suffix(suffix)
    result = filled.run("chart", "-o", path, "--symptom", "cough")
    assert "recorded on 81 of 92 days" in result.stdout
    assert path.read_bytes().startswith(start)


def test_chart_shows_the_symptoms_asked_for(filled: Program, target: Path) -> None:
    path = target.with_suffix(".svg")
    filled.run("chart", "-o", path, "--symptom", "cough", "--symptom", "wheeze")
    assert ">Cough<" in path.read_text("utf-8")
    assert ">Tiredness<" not in path.read_text("utf-8")
    filled.run("chart", "-o", path, "--force")
    assert ">Tiredness<" in path.read_text("utf-8")


def test_chart_draws_what_is_asked_once_a_week(filled: Program, diary: Diary, target: Path) -> None:
    diary.record(TODAY, {"activity_level": "step_3"})
    path = target.with_suffix(".svg")
    questions = "--symptom", "activity_level", "--symptom", "breathless_activity"
    assert filled.run("chart", "-o", path, *questions).exit_code == 0
    drawn = path.read_text("utf-8")
    assert ">Activity level<" in drawn
    assert "from step 0 to step 4" in drawn


@pytest.mark.parametrize(
    ("options", "code", "sentence"),
    [
        (["--symptom", "blood"], 1, "answered in words"),
        (["--symptom", "cough", "--symptom", "activity_level"], 1, "a picture of its own"),
        (["--symptom", "nope"], 1, "no symptom called “nope”"),
        (["--from", "2027-01-01"], 1, "before it starts"),
        (["-o", "chart.gif"], 2, ".svg, .png or .pdf"),
        (["--nope"], 2, "No such option"),
    ],
)
def test_a_chart_that_cannot_be_drawn_makes_no_file(
    program: Program, target: Path, options: list[str], code: int, sentence: str
) -> None:
    path = target.with_suffix(".svg")
    result = program.run("chart", "-o", path, *options)
    assert result.exit_code == code
    assert sentence in result.stderr
    assert not path.exists()


def test_a_chart_says_its_period_and_a_pdf_is_tagged_and_titled(
    filled: Program, target: Path
) -> None:
    days = ["--from", "2026-09-01", "--to", "2026-10-31"]
    picture = target.with_suffix(".svg")
    filled.run("chart", "-o", picture, "--symptom", "cough", *days)
    assert "1 Sep – 31 Oct 2026. Dots" in picture.read_text("utf-8")
    pages = target.with_suffix(".pdf")
    filled.run("chart", "-o", pages, "--symptom", "cough", *days)
    pdf = opened(pages.read_bytes())
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Trends, 1 Sep – 31 Oct 2026"
    assert str(pdf.root_object["/Lang"]) == "en-GB"
    assert "/StructTreeRoot" in pdf.root_object
    assert "Trends, 1 Sep – 31 Oct 2026" in text_of(pages)


def test_more_symptoms_than_a_picture_has_room_for_are_refused(
    filled: Program, target: Path
) -> None:
    with filled.open_diary(filled.path, create=False, write=True) as diary:
        own = [an_own_symptom(f"Own {n}", id=f"own-{n}") for n in range(30)]
        diary.save(*own, label="Own")
        keys = [symptom.key for symptom in diary.reader.catalogue.symptoms if symptom.is_rated]
    named = [word for key in keys for word in ("--symptom", key)]
    result = filled.run("chart", "-o", target.with_suffix(".pdf"), *named)
    assert result.exit_code == 1
    assert "a picture has room for 24" in result.stderr
    assert "--symptom" in result.stderr


def test_a_chart_of_nothing_is_refused(program: Program, target: Path) -> None:
    with program.open_diary(program.path, create=False, write=True) as diary:
        hidden = [
            SymptomVisibility(symptom.key, shown=False)
            for symptom in diary.reader.visible_symptoms()
        ]
        diary.save(*hidden, label="Hidden")
    result = program.run("chart", "-o", target.with_suffix(".svg"))
    assert (result.exit_code, "switched on" in result.stderr) == (1, True)


def test_an_empty_chart_says_so(program: Program, target: Path) -> None:
    result = program.run("chart", "-o", target.with_suffix(".svg"))
    assert "nothing is recorded" in result.stdout


def test_export_writes_csv_and_json(filled: Program, target: Path) -> None:
    assert filled.run("export", "-o", target, "--format", "csv").exit_code == 0
    assert target.read_bytes().startswith(b"\xef\xbb\xbfdate,time,kind,")
    result = filled.run("export", "-o", target, "--format", "json", "--force")
    whole = json.loads(target.read_bytes())
    assert (whole["period"], whole["without_notes"]) == (None, False)
    records = sum(len(value) for value in whole.values() if isinstance(value, list))
    assert f"{records} records" in result.stdout


def test_export_writes_fhir_that_comes_back(filled: Program, target: Path) -> None:
    assert filled.run("export", "-o", target, "--format", "fhir").exit_code == 0
    assert json.loads(target.read_bytes())["resourceType"] == "Bundle"
    again = filled.run("import", target).stdout
    assert "there is nothing new in the file" in again


def test_a_fhir_export_counts_what_comes_back(program: Program, target: Path) -> None:
    program.run("log", "cough=4", "--note", "Slept badly")
    with program.open_diary(program.path, create=False, write=True) as diary:
        diary.save(an_own_symptom(), label="own")
    exported = program.run("export", "-o", target, "--format", "fhir").stdout
    assert "(2 records)" in exported
    assert json.loads(target.read_bytes())["resourceType"] == "Bundle"


def test_export_keeps_to_its_days_and_leaves_out_notes(filled: Program, target: Path) -> None:
    options = ["--format", "json", "--from", "2026-11-21", "--no-notes"]
    filled.run("export", "-o", target, *options)
    whole = json.loads(target.read_bytes())
    assert whole["period"] == {"from": "2026-11-21", "to": "9999-12-31"}
    assert {answer["day"] for answer in whole["answers"]} == {"2026-11-21", "2026-11-22"}
    assert [visit["day"] for visit in whole["appointments"]] == ["2026-12-03"]
    assert whole["without_notes"] is True
    assert whole["notes"] == []


def test_an_empty_export_says_so(program: Program, target: Path) -> None:
    result = program.run("export", "-o", target, "--format", "csv", "--to", "2026-11-21")
    assert "nothing is recorded" in result.stdout


def test_an_older_file_is_replaced_and_a_link_stays_one(filled: Program, target: Path) -> None:
    real = target.with_name("real.csv")
    real.write_text("old")
    target.symlink_to(real)
    filled.run("export", "-o", target, "--format", "csv", "--force")
    assert target.is_symlink()
    assert real.read_bytes().startswith(b"\xef\xbb\xbfdate,")
    assert sorted(path.name for path in target.parent.iterdir()) == ["file", "real.csv"]


def test_the_diary_itself_is_never_overwritten(filled: Program) -> None:
    before = filled.path.read_bytes()
    for command in (["export", "--format", "csv"], ["report"]):
        result = filled.run(*command, "-o", filled.path)
        assert (result.exit_code, "the diary itself" in result.stderr) == (1, True)
    assert filled.path.read_bytes() == before


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        (".", "there is a folder"),
        ("missing/file.csv", "folder does not exist"),
        ("/dev/full", "disk is full"),
    ],
)
def test_a_place_that_cannot_be_written_is_told(
    filled: Program, target: Path, place: str, sentence: str
) -> None:
    result = filled.run("export", "-o", target.parent / place, "--format", "csv")
    assert (result.exit_code, result.stdout) == (1, "")
    assert sentence in result.stderr
    assert list(target.parent.iterdir()) == []
