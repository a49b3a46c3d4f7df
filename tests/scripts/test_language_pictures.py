"""Pictures of every screen in one language."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from mbc_tracker import demo_tour, paths
from mbc_tracker.demo_tour import Sitting
from scripts import language_pictures


@pytest.mark.parametrize("language", ["es", "en_XA"])
def test_the_screens_are_drawn_in_the_language(monkeypatch, tmp_path, capsys, language):
    def draw(folder: Path, sittings: Sequence[Sitting]) -> list[Path]:
        assert [sitting.language for sitting in sittings] == [language]
        assert paths.resource("i18n", language, "words.toml").is_file()
        return [folder / "today.png"]

    monkeypatch.setattr(paths, "_CANDIDATES", paths._CANDIDATES)
    monkeypatch.setattr(demo_tour, "draw", draw)
    language_pictures.main([language, str(tmp_path)])

    assert capsys.readouterr().out == f"{tmp_path / 'today.png'}\n"


@pytest.mark.parametrize("words", [[], ["es"], ["xx", "folder"]])
def test_words_that_it_does_not_know_show_how_it_is_used(words):
    with pytest.raises(SystemExit, match=r"Usage: python -m scripts\.language_pictures"):
        language_pictures.main(words)
