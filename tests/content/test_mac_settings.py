"""The language of a Mac, out of the file where it keeps a person's settings."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from mbc_tracker.content.languages import closest
from mbc_tracker.content.mac_settings import first_language


@pytest.mark.parametrize("form", list(plistlib.PlistFormat))
def test_the_first_language_of_a_mac_is_its_language(tmp_path: Path, form: plistlib.PlistFormat):
    settings = tmp_path / "settings.plist"
    settings.write_bytes(plistlib.dumps({"AppleLanguages": ["es-419", "de-DE"]}, fmt=form))
    assert closest(first_language(settings)) == "es"


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"no list", b"<plist><dict>", b"bplist00\0", plistlib.dumps({})),
        *(plistlib.dumps({"AppleLanguages": []}), plistlib.dumps([1])),
    ],
)
def test_settings_of_a_mac_that_name_no_language_name_none(tmp_path: Path, content: bytes):
    settings = tmp_path / "settings.plist"
    assert first_language(settings) == ""
    settings.write_bytes(content)
    assert first_language(settings) == ""
