"""A redline: both texts in one, in one order, so that taking one side of every change gives one of the texts."""

from typing import Final

# In whose name changes are tracked where nobody is named.
US: Final = "WSIS Desktop"
