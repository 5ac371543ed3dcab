"""Drafts sent through other programs: what these make of a file should be read as the file is."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import pymupdf

from tests.reading.typeset.written import Written

_PATIENCE = 300
_CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


def libreoffice() -> str | None:
    """Return LibreOffice's program, None where it is not installed."""
    return shutil.which("soffice")


def chromium() -> str | None:
    """Return Chromium's program, None where it is not installed."""
    return next((found for name in _CHROMIUM if (found := shutil.which(name))), None)


def by_libreoffice(files: Sequence[Written], to: str, folder: Path) -> list[Written]:
    """Return what LibreOffice saves files as, all at once; raise `FileNotFoundError` without it."""
    program = libreoffice()
    if program is None:
        raise FileNotFoundError("soffice")
    source, target = folder / f"to-{to}", folder / to
    for each in (source, target):
        each.mkdir(parents=True, exist_ok=True)
    for written in files:
        (source / written.name).write_bytes(written.data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", to, "--outdir", str(target)]
    paths = [str(source / written.name) for written in files]
    subprocess.run([*command, *paths], check=True, capture_output=True, timeout=_PATIENCE)
    return [_made(written, (target / written.name).with_suffix(f".{to}")) for written in files]


def by_chromium(pages: Sequence[Written], folder: Path) -> list[Written]:
    """Return web pages as Chromium prints them; raise `FileNotFoundError` without it."""
    program = chromium()
    if program is None:
        raise FileNotFoundError("chromium")
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for written in pages:
        page, target = folder / written.name, (folder / written.name).with_suffix(".pdf")
        page.write_bytes(written.data)
        options = ["--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}"]
        printing = [f"--print-to-pdf={target}", "--no-pdf-header-footer", page.as_uri()]
        subprocess.run([program, *options, *printing], check=True, capture_output=True, timeout=_PATIENCE)
        made.append(_made(written, target))
    return made


def weasyprint() -> str | None:
    """Return WeasyPrint's program, None where it is not installed."""
    return shutil.which("weasyprint")


def by_weasyprint(pages: Sequence[Written], folder: Path) -> list[Written]:
    """Return web pages as WeasyPrint prints them, in styles of several kinds; raise `FileNotFoundError` without it."""
    program = weasyprint()
    if program is None:
        raise FileNotFoundError("weasyprint")
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for seed, written in enumerate(pages):
        page, style = folder / written.name, folder / f"{written.name}.css"
        target = page.with_suffix(".pdf")
        page.write_bytes(written.data)
        style.write_text(_print_style(Random(f"{written.name} {seed}")), encoding="utf-8")  # noqa: S311 - no secret
        subprocess.run([program, "-s", style, page, target], check=True, capture_output=True, timeout=_PATIENCE)
        made.append(_made(written, target))
    return made


def _print_style(random: Random) -> str:
    """Return a style sheet for print: paper, margins, columns, running heads, and how text is set."""
    paper = random.choice(("A4", "letter", "A5", "A4 landscape"))
    heads = random.sample(["top-left", "top-center", "top-right", "bottom-left", "bottom-center", "bottom-right"], 2)
    text, number = (
        random.choice(('"A/80/L.41"', '"Advance unedited version"')),
        random.choice(("counter(page)", '"Page " counter(page) " of " counter(pages)', '"– " counter(page) " –"')),
    )
    return f"""
        @page {{ size: {paper}; margin: {random.choice((18, 22, 30))}mm;
                 @{heads[0]} {{ content: {text} }} @{heads[1]} {{ content: {number} }} }}
        html {{ font-family: {random.choice(("serif", "sans-serif", "monospace"))};
                font-size: {random.choice((9, 10, 11.5))}pt; line-height: {random.choice((1.15, 1.3, 1.6))} }}
        body {{ text-align: {random.choice(("left", "justify"))}; hyphens: {random.choice(("manual", "auto"))};
                columns: {_columns(random, paper)} }}
        p {{ margin: {random.choice((0.2, 0.5, 0.9))}em 0 }}
    """


def _columns(random: Random, paper: str) -> int:
    """Return how many columns a paper has room for: a table too wide for its column is printed over the next one."""
    drawn = random.choice((1, 1, 2)) if "landscape" not in paper else 2
    return drawn if paper != "A5" else 1


def by_story(pages: Sequence[Written]) -> list[Written]:
    """Return web pages as PyMuPDF sets them, on pages of several sizes."""
    return [
        replace(written, name=f"{Path(written.name).stem}.pdf", data=_story(written.data.decode(), seed))
        for seed, written in enumerate(pages)
    ]


def _story(page: str, seed: int) -> bytes:
    random = Random(seed)  # noqa: S311  # a seed, no secret
    paper = pymupdf.paper_rect(random.choice(("a4", "letter", "a5")))
    margin = random.choice((40, 54, 72))
    style = (
        f"body {{ font-family: {random.choice(('serif', 'sans-serif'))}; font-size: {random.choice((9, 11, 12))}px }}"
    )
    story = pymupdf.Story(page, user_css=style)
    held = io.BytesIO()
    writer = pymupdf.DocumentWriter(held)
    more = 1
    while more:
        device = writer.begin_page(paper)
        more, _ = story.place(pymupdf.Rect(margin, margin, paper.width - margin, paper.height - margin))
        story.draw(device)
        writer.end_page()
    writer.close()
    return held.getvalue()


def _made(written: Written, path: Path) -> Written:
    return replace(written, name=path.name, data=path.read_bytes())
