"""Every colour can be read on the ground it stands on, in both themes."""

from __future__ import annotations

import pytest

from mbc_tracker import paths
from mbc_tracker.content.palette import TOKENS, load, palette
from tests.content.conftest import sentence

TEXT = [
    *(("ink", ground) for ground in ("background", "surface", "primary_soft", "severe_band")),
    *(("ink", ground) for ground in ("notice_surface", "emergency_surface", "found")),
    *(("muted", ground) for ground in ("background", "surface", "primary_soft", "severe_band")),
    *(("primary", ground) for ground in ("background", "surface", "primary_soft")),
    *(("on_primary", ground) for ground in ("primary", "primary_hover")),
    *(("accent", ground) for ground in ("background", "surface", "severe_band")),
    *(("notice", ground) for ground in ("surface", "notice_surface")),
    *(("emergency", ground) for ground in ("surface", "emergency_surface")),
    ("muted", "found"),
    *((token, "band") for token in ("ink", "muted", "primary")),
    ("on_strong", "strong"),
]
EDGES = [
    *(("control", ground) for ground in ("background", "surface")),
    *(("disabled", ground) for ground in ("surface",)),
    *(("primary", ground) for ground in ("severe_band", "notice_surface", "emergency_surface")),
]


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, contrast ratio."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_counted_as_wcag_does():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_text_can_be_read(theme, text, ground):
    tokens = getattr(load(), theme)

    assert contrast(tokens[text], tokens[ground]) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_of_controls_can_be_seen(theme, edge, ground):
    tokens = getattr(load(), theme)

    assert contrast(tokens[edge], tokens[ground]) >= 3


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("ground", ["background", "surface", "band"])
def test_the_keyboards_ring_and_the_chosen_edge_stand_out(theme, ground):
    tokens = getattr(load(), theme)

    assert contrast(tokens["focus"], tokens[ground]) >= 13
    assert contrast(tokens["picked"], tokens[ground]) >= 7


@pytest.mark.parametrize("rating", range(11))
def test_the_number_on_a_rating_can_be_read(rating):
    palette = load()

    assert contrast(palette.rating_inks[rating], palette.ratings[rating]) >= 4.5
    assert contrast(palette.rating_inks_dark[rating], palette.ratings_dark[rating]) >= 4.5


def test_each_rating_stands_out_more_from_the_ground_than_the_one_before():
    light = [luminance(colour) for colour in load().ratings]
    dark = [luminance(colour) for colour in load().ratings_dark]

    assert light == sorted(light, reverse=True)
    assert dark == sorted(dark)
    assert len(set(light)) == len(set(dark)) == 11


def test_the_palette_cannot_be_altered():
    with pytest.raises(TypeError):
        load().light["ink"] = "#FF0000"  # type: ignore[index]


def test_both_themes_have_every_token():
    assert set(load().light) == set(load().dark) == set(TOKENS)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('ink = "#1B2430"\n', "", "“light.ink”: it is missing"),
        ('ink = "#1B2430"', 'ink = "navy"', "“light.ink”: “navy” is not a colour"),
        ('ink = "#1B2430"', 'inc = "#1B2430"', "“light.inc”: nothing of that name is known"),
        ('"#EAF3F4", ', "", "“ratings”: it has to have 11 colours"),
        ('"#EAF3F4"', '"#EAF3"', "“ratings”: “#EAF3” is not a colour"),
    ],
)
def test_a_mistake_in_the_palette_is_named(spoil, old, new, said):
    assert said in sentence(palette, spoil(paths.resource("palette.toml"), old, new))
