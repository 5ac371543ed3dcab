"""Pages are drawn as pixels that a window shows as they are."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from wsis_desktop.reading.files.troubles import DamagedFile, MissingFile, NeedsPassword
from wsis_desktop.reading.pages import BYTES_PER_PIXEL, PageImages


def _file(folder: Path, **options: object) -> Path:
    """Write a page whose left half is pure red, and a turned one."""
    document = pymupdf.open()
    page = document.new_page(width=200, height=100)
    page.draw_rect(pymupdf.Rect(0, 0, 100, 100), color=None, fill=(1, 0, 0))
    document.new_page(width=200, height=100).set_rotation(90)
    path = folder / "two.pdf"
    document.save(path, **options)
    return path


def _pixel(pixels: bytearray, width: int, x: int, y: int) -> tuple[int, ...]:
    start = (y * width + x) * BYTES_PER_PIXEL
    return tuple(pixels[start : start + BYTES_PER_PIXEL])


def test_pixels_are_blue_green_red_alpha_on_white_paper(tmp_path: Path) -> None:
    pixels = bytearray(400 * 200 * BYTES_PER_PIXEL)
    with PageImages(_file(tmp_path)) as pages:
        pages.draw(1, 400, 200, pixels)
    assert _pixel(pixels, 400, 50, 100) == (0, 0, 255, 255)
    assert _pixel(pixels, 400, 350, 100) == (255, 255, 255, 255)


def test_sizes_are_those_of_the_page_as_shown(tmp_path: Path) -> None:
    with PageImages(_file(tmp_path)) as pages:
        assert pages.page_count == 2
        assert (pages.page_size(1).width, pages.page_size(1).height) == (200, 100)
        assert (pages.page_size(2).width, pages.page_size(2).height) == (100, 200)


@pytest.mark.parametrize(("width", "height"), [(1, 1), (333, 167), (401, 199), (120, 300)])
def test_the_page_fills_whatever_picture_is_asked_for(tmp_path: Path, width: int, height: int) -> None:
    pixels = bytearray(width * height * BYTES_PER_PIXEL)
    with PageImages(_file(tmp_path)) as pages:
        pages.draw(1, width, height, memoryview(pixels))
    assert all(pixels[3::BYTES_PER_PIXEL])
    assert _pixel(pixels, width, width // 4, height // 2)[2] == 255


def test_a_larger_buffer_keeps_its_rest(tmp_path: Path) -> None:
    pixels = bytearray(10 * 10 * BYTES_PER_PIXEL + 5)
    with PageImages(_file(tmp_path)) as pages:
        pages.draw(1, 10, 10, pixels)
    assert pixels[-5:] == bytes(5)


def test_mistakes_of_the_caller_are_no_troubles(tmp_path: Path) -> None:
    with PageImages(_file(tmp_path)) as pages:
        with pytest.raises(ValueError, match="3"):
            pages.draw(3, 10, 10, bytearray(400))
        with pytest.raises(ValueError, match="0"):
            pages.draw(1, 0, 10, bytearray(400))
        with pytest.raises(ValueError, match="bytes"):
            pages.draw(1, 100, 100, bytearray(400))


def test_a_locked_file_asks_for_its_password(tmp_path: Path) -> None:
    path = _file(tmp_path, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="opensesame", owner_pw="owner")
    with pytest.raises(NeedsPassword):
        PageImages(path)
    with PageImages(path, "opensesame") as pages:
        assert pages.page_count == 2


def test_a_broken_file_is_a_trouble(tmp_path: Path) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(b"%PDF-1.4\n garbage")
    with pytest.raises(DamagedFile):
        PageImages(path)


def test_a_missing_file_is_told_as_missing(tmp_path: Path) -> None:
    with pytest.raises(MissingFile):
        PageImages(tmp_path / "gone.pdf")


def test_a_file_may_be_replaced_while_its_pages_are_shown(tmp_path: Path) -> None:
    pixels = bytearray(400 * 200 * BYTES_PER_PIXEL)
    path = _file(tmp_path)
    with PageImages(path) as pages:
        path.write_bytes(b"something else")
        pages.draw(1, 400, 200, pixels)
    assert _pixel(pixels, 400, 50, 100) == (0, 0, 255, 255)


def test_closing_twice_is_no_mistake(tmp_path: Path) -> None:
    pages = PageImages(_file(tmp_path))
    pages.close()
    pages.close()
