"""What is found in the files of Qt Linguist and gettext: a made-up file for each mistake."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.catalogue_checks import message_findings, window_findings
from scripts.translation_files import message_template, read_messages, update_messages

WINDOW = """<TS version="2.1"><context><name>Card</name>
<message><source>Save {n}</source><translation type="unfinished"/></message>
<message numerus="yes"><source>%n days</source><translation type="unfinished"/></message>
</context></TS>"""
OWN_WINDOW = """<TS version="2.1"><context><name>Card</name>
<message><source>Save {n}</source><translation>{n} sichern</translation></message>
<message numerus="yes"><source>%n days</source><translation><numerusform>%n Tag</numerusform>
<numerusform>%n Tage</numerusform></translation></message>
<message><source>Gone</source><translation type="vanished">Weg</translation></message>
</context></TS>"""
HEAD = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""
MESSAGES = (
    HEAD
    + """msgid "No file {name}."
msgstr ""

msgid "{n} file"
msgid_plural "{n} files"
msgstr[0] ""
msgstr[1] ""
"""
)
OWN_MESSAGES = (
    HEAD
    + """msgid "No file {name}."
msgstr "Keine Datei {name}."

msgid "{n} file"
msgid_plural "{n} files"
msgstr[0] "{n} Datei"
msgstr[1] "{n} Dateien"
"""
)


def test_a_finished_window_has_no_finding(tmp_path):
    file = tmp_path / "window.ts"
    file.write_text(OWN_WINDOW, encoding="utf-8")

    assert list(window_findings(file, "de", WINDOW)) == []


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ("<translation>{n} s", '<translation type="unfinished">{n} s', "“Save {n}”: it is missing"),
        ("{n} sichern", "sichern", "“Save {n}”: it has the places –, the English {n}"),
        ("{n} sichern", " ", "de window.ts Card “Save {n}”: it is empty"),
        ("{n} sichern", "{n} &lt;b&gt;", "“Save {n}”: “<b” has no place in a text"),
        ("<numerusform>%n Tag</numerusform>", "", "“%n days”: it has 1 forms, where the language"),
        ("<numerusform>%n Tag<", "<numerusform><", "“%n days”: it is empty"),
        ("Save", "Keep", "de window.ts Card “Keep {n}”: the program does not say this any more"),
        ("</TS>", "", "de window.ts: the file can’t be read: no element found"),
    ],
)
def test_a_mistake_in_the_windows_texts_is_named(tmp_path, old, new, finding):
    file = tmp_path / "window.ts"
    file.write_text(OWN_WINDOW.replace(old, new, 1), encoding="utf-8")

    assert finding in "\n".join(window_findings(file, "de", WINDOW))


def test_a_text_that_is_new_in_the_window_is_named(tmp_path):
    file = tmp_path / "window.ts"
    assert list(window_findings(file, "de", WINDOW)) == ["de window.ts: the file is missing"]

    file.write_text(OWN_WINDOW.replace("Save", "Keep"), encoding="utf-8")
    missing = "de window.ts Card “Save {n}”: it is missing; run “make translations”"
    assert missing in list(window_findings(file, "de", WINDOW))


@pytest.fixture
def said(tmp_path: Path) -> Callable[[str | bytes], list[str]]:
    """What is found in a file of messages."""
    source = tmp_path / "template.po"
    source.write_text(MESSAGES, encoding="utf-8")
    template = read_messages(source, "en")

    def findings(text: str | bytes) -> list[str]:
        file = tmp_path / "messages.po"
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return list(message_findings(file, "de", template))

    return findings


def test_finished_messages_have_no_finding(said):
    assert said(OWN_MESSAGES) == []


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ("Keine Datei {name}.", "", "de messages.po “No file {name}.”: it is missing"),
        (
            "Datei {name}",
            "Datei {file}",
            "“No file {name}.”: it has the places {file}, the English",
        ),
        ("Keine", "<i>Keine</i>", "“No file {name}.”: “<i” has no place in a text"),
        ("Keine Datei {name}.", " ", "“No file {name}.”: it is empty"),
        ('msgid "No', '#, fuzzy\nmsgid "No', "“No file {name}.”: the English was changed since"),
        ('"{n} Datei"', '""', "“{n} file”: it is empty"),
        ('msgstr[1] "{n} Dateien"\n', "", "“{n} file”: it is empty"),
        ("nplurals=2", "nplurals=3", "Plural-Forms: 3 forms, CLDR has 2"),
        ('msgid "No file', 'msgid "Gone', "“Gone {name}.”: the program does not say this any more"),
        ('msgid "No file', 'msgid "Gone', "“No file {name}.”: it is missing; run “make translat"),
        ('msgid "No', 'msg "No', "de messages.po: the file can’t be read:"),
    ],
)
def test_a_mistake_in_the_messages_is_named(said, old, new, finding):
    assert old in OWN_MESSAGES

    assert finding in "\n".join(said(OWN_MESSAGES.replace(old, new)))


def test_messages_without_any_form_or_file_are_named(said, tmp_path):
    nothing = OWN_MESSAGES.replace('"{n} Datei"', '""').replace('"{n} Dateien"', '""')
    assert said(nothing) == ["de messages.po “{n} file”: it is missing"]
    assert "can’t be read" in said(OWN_MESSAGES.encode("latin-1") + b"# \xff")[0]
    missing = list(message_findings(tmp_path / "none.po", "de", message_template()))
    assert missing == ["de none.po: the file is missing"]


def test_new_messages_are_taken_in_and_old_ones_out(tmp_path):
    file = tmp_path / "messages.po"
    file.write_text(OWN_MESSAGES, encoding="utf-8")
    update_messages(file, message_template(), "de")

    kept = read_messages(file, "de")
    assert "A number is needed here." in kept
    assert "No file {name}." not in kept


@pytest.mark.parametrize(
    ("old", "new"), [("{n} sichern", "sichern"), ("{n} sichern", "{n} &lt;b&gt;"), ("</TS>", "")]
)
def test_what_is_wrong_in_a_window_file_is_named_without_a_template_too(tmp_path, old, new):
    file = tmp_path / "window.ts"
    file.write_text(OWN_WINDOW.replace(old, new, 1), encoding="utf-8")

    assert list(window_findings(file, "de")) == list(window_findings(file, "de", WINDOW)) != []


def test_what_is_not_translated_yet_is_not_wrong(tmp_path):
    window, messages = tmp_path / "window.ts", tmp_path / "messages.po"
    window.write_text(WINDOW, encoding="utf-8")
    stale = OWN_MESSAGES.replace('msgid "No', '#, fuzzy\nmsgid "No')
    messages.write_text(
        stale.replace('"{n} Dateien"', '""').replace('"{n} Datei"', '""'), encoding="utf-8"
    )

    assert list(window_findings(window, "de")) == []
    assert list(message_findings(messages, "de")) == []


def test_what_is_wrong_in_messages_is_named_without_a_template_too(tmp_path):
    messages = tmp_path / "messages.po"
    messages.write_text(OWN_MESSAGES.replace("Datei {name}", "<i>{file}</i>"), encoding="utf-8")

    assert list(message_findings(messages, "de")) == [
        "de messages.po “No file {name}.”: it has the places {file}, the English {name}",
        "de messages.po “No file {name}.”: “<i” has no place in a text",
    ]
