"""Documents reach the disk whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from wsis_desktop.publishing.save import save
from wsis_desktop.publishing.troubles import FolderInTheWay, NoSuchFolder, PublishingTrouble, WouldOverwriteSource

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps permissions and links in its own way.")


def test_a_document_is_written_as_utf8_with_plain_newlines(tmp_path: Path) -> None:
    save("é\n中\n", tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_bytes() == "é\n中\n".encode()
    assert list(tmp_path.iterdir()) == [tmp_path / "out.txt"]


def test_a_failure_in_the_middle_leaves_the_old_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out.txt"
    out.write_text("as it was")

    def full(handle: int) -> None:
        del handle
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(PublishingTrouble, match="the disk is full"):
        save("new", out)
    assert out.read_text() == "as it was"
    assert list(tmp_path.iterdir()) == [tmp_path / "out.txt"]


@pytest.mark.parametrize("name", ["文" * 83 + ".txt", "r" * 251 + ".txt"])
def test_the_longest_names_that_a_system_allows_can_be_written(tmp_path: Path, name: str) -> None:
    save("new", tmp_path / name)
    assert [path.read_text() for path in tmp_path.iterdir()] == ["new"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFolder, match="nowhere"):
        save("new", tmp_path / "nowhere" / "out.txt")


def test_a_folder_is_not_overwritten(tmp_path: Path) -> None:
    with pytest.raises(FolderInTheWay):
        save("new", tmp_path)


def test_a_draft_is_never_overwritten_by_what_is_made_from_it(tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("1. Text.")
    with pytest.raises(WouldOverwriteSource):
        save("new", tmp_path / "." / "draft.txt", sources=[draft])
    assert draft.read_text() == "1. Text."


@posix
def test_permissions_and_links_of_an_old_document_stay(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    save("new", link)
    assert link.is_symlink()
    assert real.read_text() == "new"
    assert real.stat().st_mode & 0o777 == 0o640


@posix
def test_a_new_document_gets_the_permissions_that_the_system_gives(tmp_path: Path) -> None:
    (tmp_path / "made").touch()
    save("new", tmp_path / "out.txt")
    assert (tmp_path / "out.txt").stat().st_mode == (tmp_path / "made").stat().st_mode


@posix
def test_a_device_is_written_to_and_not_replaced() -> None:
    save("new", Path("/dev/null"))
    assert not Path("/dev/null").is_file()


@posix
@pytest.mark.skipif(
    hasattr(os, "geteuid") and os.geteuid() == 0, reason="To the system's administrator all is writable."
)
def test_a_folder_without_permission_is_told_in_a_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(PublishingTrouble, match="the system does not permit it"):
            save("new", tmp_path / "out.txt")
    finally:
        tmp_path.chmod(0o700)
