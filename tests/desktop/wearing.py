"""What dresses everything in a theme, as the fixture `wear` yields it."""

from collections.abc import Callable

from wsis_desktop.desktop.painting.theme import Theme

Wear = Callable[[Theme], None]
