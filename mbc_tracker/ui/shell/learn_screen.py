"""The Learn screen in the window, and the ways to it and back from it."""

from __future__ import annotations

from mbc_tracker.content import pages
from mbc_tracker.ui.learn.history import Origin
from mbc_tracker.ui.learn.page import LearnPage
from mbc_tracker.ui.shell.context import Shell
from mbc_tracker.ui.shell.dialogs import ShellDialogs
from mbc_tracker.ui.shell.main_window import LEARN


def make_learn(shell: Shell, dialogs: ShellDialogs) -> LearnPage:
    """Learn, from which one gets to 'Who to call' and back to where a page was opened."""
    context = shell.context
    library = pages.load(context.guidance, context.words.language)
    page = LearnPage(context.operations, context.diary, library, context.words, shell.theme)
    page.call_wanted.connect(dialogs.show_help)
    page.screen_wanted.connect(shell.window.show_page)
    return page


def open_article(shell: Shell, key: str) -> None:
    """Turn to a page of Learn; going back from it leads to the screen that is shown now."""
    screen, name = shell.window.current_screen
    page = shell.window.show_page(LEARN)
    if isinstance(page, LearnPage):
        page.open_page(key, Origin(screen, name))
