"""The window's style sheet, made from the colour tokens and the text size."""

from __future__ import annotations

from collections.abc import Callable, Mapping


def stylesheet(
    tokens: Mapping[str, str],
    px: Callable[[float], int],
    target: int,
    pictures: Mapping[str, str],
) -> str:
    """Qt style sheet for widgets that carry the properties ``role``, ``kind`` and ``card``.

    tokens: colour token -> '#RRGGBB'. px: scales a size in pixels with the text.
    target: the least height of anything that can be pressed, in pixels.
    pictures: the files of the tick and of the arrow of a drop-down list.
    """
    sizes = {f"px{size}": f"{px(size)}px" for size in (8, 12, 14, 15, 16, 17, 18, 19, 22, 24, 29)}
    # Qt counts borders and padding on top of min-height.
    sizes |= {
        "target": f"{target}px",
        "height": f"{target - 2}px",
        "focus_height": f"{target - 4}px",
        "chip": f"{target // 2}px",
        # A field's least height is a layout's last word, so it has to be enough for its words.
        "inner": f"{max(target, px(34) + 10) - 2 * px(8) - 2}px",
        "focus_padding": f"{px(8) - 1}px {px(12) - 1}px",
    }
    text = _SHEET
    for name, value in {**sizes, **tokens, **pictures}.items():
        text = text.replace(f"<{name}>", value)
    return text


_SHEET = """
* { font-family: "Atkinson Hyperlegible Next"; font-size: <px16>; color: <ink>; }
QWidget#window, QScrollArea, QScrollArea > QWidget > QWidget, QDialog { background: <background>; }
QToolTip { background: <surface>; color: <ink>; border: 1px solid <control>; padding: 6px; }
QLabel { background: transparent; }
QPushButton { outline: none; }
QLabel[role="heading"] { font-size: <px29>; font-weight: 700; }
QLabel[role="section"] { font-size: <px19>; font-weight: 600; }
QLabel[role="number"] { font-size: <px24>; font-weight: 700; border: 2px solid transparent;
    border-radius: 6px; }
QLabel[role="number"]:focus { border-color: <focus>; }
QLabel[role="strong"] { font-size: <px17>; font-weight: 600; }
QLabel[role="muted"] { font-size: <px15>; color: <muted>; }
QLabel[role="small"] { font-size: <px15>; }
QLabel[role="complete"] { font-size: <px15>; font-weight: 600; color: <primary>; }
QLabel[role="emergency"] { font-size: <px19>; font-weight: 600; color: <emergency>; }
QLabel[role="notice"] { font-size: <px19>; font-weight: 600; color: <notice>; }

QFrame#sidebar { background: <surface>; border: none; border-right: 1px solid <line>; }
QFrame#sidebar[mirrored="true"] { border-right: none; border-left: 1px solid <line>; }
QFrame[card="plain"] { background: <surface>; border: 1px solid <line>; border-radius: 14px; }
QFrame[card="notice"] { background: <notice_surface>; border: 1px solid <notice_line>;
    border-radius: 14px; }
QFrame[card="strong"] { background: <strong>; border: none; border-radius: 14px; }
QFrame[card="strong"] QLabel { color: <on_strong>; }
QFrame[card="emergency"] { background: <emergency_surface>; border: 1px solid <emergency_line>;
    border-radius: 14px; }
QFrame[role="divider"] { background: <line>; border: none; max-height: 1px; min-height: 1px; }

QPushButton { background: <surface>; border: 1px solid <control>; border-radius: 10px;
    padding: 0 <px14>; min-height: <height>; }
QPushButton:hover { background: <primary_soft>; }
QPushButton:pressed { background: <primary_soft>; border-color: <primary>; }
QPushButton:disabled { color: <disabled>; border-color: <line>; background: <surface>; }
QPushButton:checked { background: <primary_soft>; border-color: <primary>; color: <primary>;
    font-weight: 600; }
QPushButton[kind="primary"] { background: <primary>; border-color: <primary>; color: <on_primary>;
    font-weight: 600; }
QPushButton[kind="primary"]:hover { background: <primary_hover>; }
QPushButton[kind="primary"]:disabled { background: <line>; border-color: <line>;
    color: <disabled>; }
QPushButton[kind="chip"] { border-radius: <chip>; }
QPushButton[kind="chip"]:checked { background: <primary>; border-color: <primary>;
    color: <on_primary>; }
QPushButton[kind="link"] { background: transparent; border: 2px solid transparent; color: <primary>;
    text-decoration: underline; padding: 0; text-align: left; min-height: <focus_height>; }
QPushButton[kind="link"]:disabled { color: <disabled>; }
QPushButton[kind="icon"] { padding: 0; }
QPushButton[kind="date"] { text-align: left; }
QPushButton[kind="emergency"] { background: <emergency_surface>; border: 1px solid <emergency>;
    color: <emergency>; font-weight: 600; }
QFrame[card="strong"] QPushButton { background: transparent; border-color: <on_strong>;
    color: <on_strong>; }
QFrame[card="strong"] QPushButton[kind="primary"] { background: <on_strong>; color: <strong>; }
QFrame[card="strong"] QPushButton[kind="link"] { border-color: transparent; }

QLineEdit, QPlainTextEdit { placeholder-text-color: <muted>; }
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox { background: <surface>;
    border: 1px solid <control>; border-radius: 10px; padding: <px8> <px12>;
    selection-background-color: <primary>; selection-color: <on_primary>; }
QLineEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox { min-height: <inner>; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus,
QSpinBox:focus { border: 2px solid <focus>; padding: <focus_padding>; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: none; padding: 0;
    min-height: 0; background: transparent; }
QTimeEdit::up-button, QTimeEdit::down-button { width: 0; border: none; }
QComboBox QAbstractItemView { background: <surface>; border: 1px solid <control>;
    selection-background-color: <primary_soft>; selection-color: <ink>; }
QComboBox QAbstractItemView::item { min-height: <target>; padding: 0 <px8>; }
QComboBox QAbstractItemView::item:selected { background: <primary_soft>; color: <ink>; }

QCalendarWidget QWidget#qt_calendar_navigationbar { background: <surface>; }
QCalendarWidget QToolButton { background: transparent; color: <ink>; border: 2px solid transparent;
    border-radius: 8px; min-width: 44px; min-height: 44px; }
QCalendarWidget QToolButton:hover { background: <primary_soft>; }
QCalendarWidget QToolButton:focus { border: 2px solid <focus>; }
QCalendarWidget QAbstractItemView { selection-background-color: <primary>;
    selection-color: <on_primary>; alternate-background-color: <surface>; }
QCalendarWidget QAbstractItemView:disabled { color: <disabled>; }

QComboBox::drop-down, QDateEdit::drop-down { border: none; width: <target>; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("<drop>"); width: <px22>;
    height: <px22>; }

QListWidget, QListView, QTextBrowser, QTableView { background: <surface>; border: none; }
QListWidget::item { min-height: <target>; padding: 0 <px12>; border-radius: 10px; }
QListWidget::item:selected { background: <primary_soft>; color: <primary>; }
QHeaderView::section { background: <surface>; color: <muted>; border: none;
    border-bottom: 1px solid <line>; padding: <px8>; font-size: <px15>; }
QTableView { gridline-color: <line>; selection-background-color: <primary_soft>;
    selection-color: <ink>; border: 2px solid <surface>; }
QTableView:focus { border-color: <focus>; }

QScrollArea { border: none; }
QScrollArea:focus { border: 2px solid <focus>; }
QScrollBar:vertical { background: transparent; width: 14px; margin: 3px; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 3px; }
QScrollBar::handle { background: <control>; border-radius: 4px; min-height: 44px; min-width: 44px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: <surface>; border: 1px solid <control>; padding: 6px; }
QMenu::item { padding: <px12> <px18>; border-radius: 8px; }
QMenu::item:selected { background: <primary_soft>; }
QMenu::item:disabled { color: <disabled>; }
"""
