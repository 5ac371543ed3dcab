"""Why the system refuses a file, in words of our own: its own are terse, and English whatever the reader's language is."""

from __future__ import annotations

import errno
from typing import Final

_GONE: Final = "the disk or the drive is no longer there"
_SILENT: Final = "the network drive does not answer"
_NOT_ALLOWED: Final = "the system does not permit it"
_IN_USE: Final = "another program is using it"
_STRANGE_NAME: Final = "its name is not one that the system knows"
_TOO_MANY: Final = "too many files are open at once"
_BY_NAME: Final = {
    "ENOENT": "there is no such file or folder",
    "EACCES": _NOT_ALLOWED,
    "EPERM": _NOT_ALLOWED,
    "EROFS": "the disk can be read but not written",
    "ENOSPC": "the disk is full",
    "EDQUOT": "your share of the disk is used up",
    "EFBIG": "it is larger than files can be there",
    "EIO": "the disk reports an error",
    "ENODEV": _GONE,
    "ENXIO": _GONE,
    "ENOTCONN": _GONE,
    "ENOMEDIUM": _GONE,
    "ESTALE": _SILENT,
    "ETIMEDOUT": _SILENT,
    "EHOSTDOWN": _SILENT,
    "EHOSTUNREACH": _SILENT,
    "ENETDOWN": _SILENT,
    "ENETUNREACH": _SILENT,
    "ECONNRESET": _SILENT,
    "ECONNREFUSED": _SILENT,
    "EBUSY": _IN_USE,
    "ETXTBSY": _IN_USE,
    "ENAMETOOLONG": "its name is too long",
    "EILSEQ": _STRANGE_NAME,
    "EISDIR": "it is a folder",
    "ENOTDIR": "a file has the name of its folder",
    "EEXIST": "there is something of this name already",
    "ELOOP": "its links lead in a circle",
    "EMFILE": _TOO_MANY,
    "ENFILE": _TOO_MANY,
    "ENOMEM": "there is not enough memory",
}
_BY_NUMBER: Final = {
    number: words for name, words in _BY_NAME.items() if (number := getattr(errno, name, None)) is not None
}
# Windows has one number of C for them and for files that nobody may read.
_BY_NUMBER_OF_WINDOWS: Final = {32: _IN_USE, 33: _IN_USE}
REASONS: Final = frozenset(_BY_NAME.values())


def reason_of(error: OSError | ValueError) -> str:
    """Return why the system refused something, to stand behind a colon; what has no words here keeps its name.

    A `ValueError` is what Python raises for a name that no file can have.
    """
    if not isinstance(error, OSError):
        return _STRANGE_NAME
    by_windows = _BY_NUMBER_OF_WINDOWS.get(getattr(error, "winerror", None) or 0)
    number = error.errno or 0
    return by_windows or _BY_NUMBER.get(number) or f"the system refuses it ({errno.errorcode.get(number, number)})"
