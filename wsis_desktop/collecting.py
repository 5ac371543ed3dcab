"""How often Python looks for cycles of objects that nothing else holds: seldom, and never through all that was loaded."""

from __future__ import annotations

import gc

# A revision is many objects that hold no cycles. With Python's own thresholds a third of the time of reading 300 pages goes
# into looking through them again and again, and each look holds the window.
_THRESHOLDS = (50_000, 20, 50)
# So much is looked through in a few milliseconds; through everything, never by itself.
_SMALL = (5_000, 10, 1_000_000)


def collect_seldom() -> None:
    """Let what is there now be, and look through what comes after it less often."""
    gc.freeze()
    gc.set_threshold(*_THRESHOLDS)


def collect_in_small() -> None:
    """Look only through what is new, often and briefly; whoever asks for this looks through everything at better times."""
    gc.set_threshold(*_SMALL)
