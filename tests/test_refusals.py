"""Why the system refuses a file is told in words of our own, which every language of the window has."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from wsis_desktop.desktop.speaking.fact_words import is_known
from wsis_desktop.refusals import REASONS, reason_of


def test_every_reason_can_be_told_in_every_language() -> None:
    assert sorted(reason for reason in {*REASONS, reason_of(OSError(errno.ERANGE, "")), reason_of(ValueError())}
                  if not is_known(reason)) == []  # fmt: skip


def test_no_reason_is_the_english_of_the_system() -> None:
    its_own = {os.strerror(number).lower() for number in errno.errorcode}
    assert not its_own & {reason_of(OSError(number, os.strerror(number))) for number in errno.errorcode}


def test_what_has_no_words_keeps_its_name() -> None:
    assert reason_of(OSError(errno.ERANGE, "Numerical result out of range")) == "the system refuses it (ERANGE)"
    assert reason_of(OSError("said by a library")) == "the system refuses it (0)"


def test_a_file_that_windows_has_lent_to_another_program_is_told_apart_from_one_that_nobody_may_read() -> None:
    lent, forbidden = PermissionError(errno.EACCES, "Permission denied"), PermissionError(errno.EACCES, "Access denied")
    lent.winerror, forbidden.winerror = 32, 5  # type: ignore[attr-defined,unused-ignore]
    assert reason_of(lent) == "another program is using it"
    assert reason_of(forbidden) == "the system does not permit it"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("x" * 300, "its name is too long"),
        ("a\0b", "its name is not one that the system knows"),
        ("gone/file", "there is no such file or folder"),
    ],
)
@pytest.mark.skipif(os.name != "posix", reason="names have other bounds under Windows")
def test_what_a_name_does_wrong_is_told(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises((OSError, ValueError)) as refused:
        (tmp_path / name).write_bytes(b"")
    assert isinstance(refused.value, OSError | ValueError)
    assert reason_of(refused.value) == reason
