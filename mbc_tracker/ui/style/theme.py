"""Colours, sizes and icons of the window, for one theme and one text size."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessibilityHints,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
    QStyleHints,
)
from PySide6.QtSvg import QSvgRenderer

from mbc_tracker import paths
from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.ui.style.preferences import Colours, Preferences
from mbc_tracker.ui.style.stylesheet import stylesheet

if TYPE_CHECKING:
    from mbc_tracker.content.palette import Palette

FAMILY = "Atkinson Hyperlegible Next"
BODY = 16
_ICON = 22
_LARGE = 1.5
_GAP = 8  # Qt leaves too little room between an icon and its words
#: These point along the line, so they are drawn the other way where it runs from right to left.
_POINTING = {
    "arrow-left",
    "arrow-right",
    "chevron-left",
    "chevron-right",
    "external-link",
    "list-checks",
    "redo-2",
    "undo-2",
}


class SystemLook(NamedTuple):
    """What the desktop says of light, dark and contrast, and tells when it changes."""

    hints: QStyleHints
    accessibility: QAccessibilityHints


@cache
def system_look(application: QGuiApplication) -> SystemLook:
    """The desktop's look, kept while the program runs.

    PySide takes the second part for deleted, for good, once it has let go of the first.
    """
    hints = application.styleHints()
    return SystemLook(hints, hints.accessibility())


def chosen_theme(application: QGuiApplication, palette: Palette, preferences: Preferences) -> Theme:
    """The theme for the colours and the text size that are chosen on this computer."""
    chosen = preferences.colours
    look = system_look(application)
    system = look.hints.colorScheme() is Qt.ColorScheme.Dark
    dark = system if chosen is Colours.SYSTEM else chosen is Colours.DARK
    scale = preferences.text_size / 100
    theme = Theme(palette, dark=dark, scale=scale, sharpness=application.devicePixelRatio())
    if look.accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast:
        theme.raise_contrast()
    return theme


class Theme:
    """Everything visual that depends on light or dark and on the text size.

    scale: 1.0 to 2.0, the chosen text size. All sizes are logical pixels at 96 dpi.
    sharpness: device pixels to a logical one on the finest screen; icons are drawn for that.
    country: the person's, ISO code; its calendars are shown. Empty where none is chosen.
    language: the code of that in which pictures and calendars are written.
    """

    def __init__(
        self, palette: Palette, *, dark: bool = False, scale: float = 1.0, sharpness: float = 2.0
    ) -> None:
        self.sharpness = sharpness
        self.country, self.language = "", DEFAULT
        self.colours = palette
        self.dark = dark
        self.scale = scale
        self.tokens: Mapping[str, str] = palette.dark if dark else palette.light
        self._fonts: dict[tuple[float, QFont.Weight], QFont] = {}
        self._icons: dict[tuple[str, str, bool, bool], QIcon] = {}

    def raise_contrast(self) -> None:
        """Write everything in ink, and draw every edge so that it can be seen."""
        ink, edge = self.tokens["ink"], self.tokens["muted"]
        strong = {"muted": ink, "control": ink, "disabled": edge, "line": edge}
        self.tokens = {**self.tokens, **strong, "background": self.tokens["surface"]}

    def colour(self, token: str) -> QColor:
        """The colour of a token of palette.toml in this theme."""
        return QColor(self.tokens[token])

    def rating_colours(self, rating: int) -> tuple[QColor, QColor]:
        """Fill of a chosen rating and the colour of the number on it."""
        fills, inks = (
            (self.colours.ratings_dark, self.colours.rating_inks_dark)
            if self.dark
            else (self.colours.ratings, self.colours.rating_inks)
        )
        return QColor(fills[rating]), QColor(inks[rating])

    @property
    def first_weekday(self) -> int:
        """What calendars begin their weeks with: 0 for Monday to 6 for Sunday."""
        from mbc_tracker.ui.style.week import first_weekday  # it takes long to load

        return first_weekday(self.country)

    def px(self, size: float) -> int:
        """A size that grows with the text."""
        return round(size * self.scale)

    @property
    def has_large_text(self) -> bool:
        """Whether what else stands side by side has no room for that: at 150 % text and more."""
        return self.scale >= _LARGE

    @property
    def target(self) -> int:
        """The least height of anything that can be pressed: 44 px, more with larger text."""
        return round(44 + 22 * (self.scale - 1))

    def font(self, size: float = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The program's typeface at a size in pixels for 100 % text."""
        if (size, weight) not in self._fonts:
            font = QFont(FAMILY)
            font.setPixelSize(self.px(size))
            font.setWeight(weight)
            self._fonts[size, weight] = font
        return self._fonts[size, weight]

    def icon(
        self, name: str, token: str = "ink", *, alone: bool = False, dims: bool = False
    ) -> QIcon:
        """A bundled icon, tinted with a colour of the theme; dimmed where disabled.

        alone: there are no words beside it, so it needs no gap.
        dims: it can be switched off though there are words beside it.
        """
        key = (name, token, alone or dims, alone)
        if key not in self._icons:
            icon = QIcon(self._drawn(name, self.tokens[token], alone=alone))
            if alone or dims:
                dimmed = self._drawn(name, self.tokens["disabled"], alone=alone)
                icon.addPixmap(dimmed, QIcon.Mode.Disabled)
            self._icons[key] = icon
        return self._icons[key]

    @property
    def icon_size(self) -> QSize:
        """The size of icons beside words, with room for a gap between the two."""
        return QSize(self.px(_ICON) + _GAP, self.px(_ICON))

    def palette(self) -> QPalette:
        """Qt's own palette, so that parts without a style sheet rule fit in."""
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: "background",
            QPalette.ColorRole.WindowText: "ink",
            QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.AlternateBase: "background",
            QPalette.ColorRole.Text: "ink",
            QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.ButtonText: "ink",
            QPalette.ColorRole.Highlight: "primary",
            QPalette.ColorRole.HighlightedText: "on_primary",
            QPalette.ColorRole.ToolTipBase: "surface",
            QPalette.ColorRole.ToolTipText: "ink",
            QPalette.ColorRole.PlaceholderText: "muted",
            QPalette.ColorRole.Link: "primary",
        }
        for role, token in roles.items():
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("disabled"))
        return palette

    def stylesheet(self) -> str:
        """The style sheet of the whole window."""
        end = "dark" if self.dark else "light"
        pictures = {
            name: paths.resource("icons", f"{name}-{end}.svg").as_posix()
            for name in ("tick", "drop")
        }
        return stylesheet(self.tokens, self.px, self.target, pictures)

    def _drawn(self, name: str, colour: str, *, alone: bool) -> QPixmap:
        """The picture of an icon; Qt keeps it for the next window that has the same colours."""
        side = QGuiApplication.layoutDirection().name
        key = f"{name} {colour} {self.px(_ICON)} {alone} {self.sharpness} {side}"
        pixmap = QPixmap()
        if not QPixmapCache.find(key, pixmap):
            pixmap = self._draw(name, colour, alone=alone)
            QPixmapCache.insert(key, pixmap)
        return pixmap

    def _draw(self, name: str, colour: str, *, alone: bool) -> QPixmap:
        text = paths.resource("icons", f"{name}.svg").read_text(encoding="utf-8")
        renderer = QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))
        icon = self.px(_ICON)
        size = QSize(icon, icon) if alone else self.icon_size
        pixmap = QPixmap(size * self.sharpness)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.scale(self.sharpness, self.sharpness)
        if QGuiApplication.isRightToLeft():
            painter.translate(size.width() - icon, 0)  # the words stand at the left
            if name in _POINTING:
                painter.translate(icon, 0)
                painter.scale(-1, 1)
        renderer.render(painter, QRectF(0, 0, icon, icon))
        painter.end()
        pixmap.setDevicePixelRatio(self.sharpness)
        return pixmap


def register_fonts() -> None:
    """Make the bundled typeface known to Qt, so that no machine's own fonts matter."""
    for file in sorted(paths.resource("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise EnvironmentFault(
                "The program's own font “{name}” can't be read. Install the program again.",
                name=file.name,
            )
