"""The ways from a draft to a file: set as PDF by our own hand, written in a format, or sent on through another program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tests.reading.typeset.as_html import write_html
from tests.reading.typeset.composing import compose, compose_with_lists, compose_with_tables
from tests.reading.typeset.drafts import Told
from tests.reading.typeset.formats import WRITERS, Writer, told_by
from tests.reading.typeset.layouts import layout, layout_of_secretaries, layout_of_tables, wider_layout
from tests.reading.typeset.libraries import LIBRARIES
from tests.reading.typeset.makers import HABITS, PENS, bound
from tests.reading.typeset.marked_files import both_sides, marked_docx, marked_page
from tests.reading.typeset.marking import compose_marked
from tests.reading.typeset.marks import MarkPen, marks_of
from tests.reading.typeset.pages import typeset
from tests.reading.typeset.telling import without_hyphens
from tests.reading.typeset.through import (
    by_chromium,
    by_libreoffice,
    by_story,
    by_weasyprint,
    chromium,
    libreoffice,
    weasyprint,
)
from tests.reading.typeset.typesetters import TYPESETTERS
from tests.reading.typeset.written import Written
from wsis_desktop.model.revision import Kind, TextSide

Make = Callable[[Sequence[int], Path], list[Written]]
Print = Callable[[Sequence[Written], Path], list[Written]]


@dataclass(frozen=True, slots=True)
class Way:
    """A way to make files of drafts by their seeds; `program` finds what it needs besides, None where that is missing."""

    make: Make
    program: Callable[[], str | None] | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether what it needs is installed."""
        return self.program is None or self.program() is not None


def _written(writer: Writer) -> Make:
    return lambda seeds, _: [writer(compose(seed), seed) for seed in seeds]


def _with_lists(writer: Writer) -> Make:
    return lambda seeds, _: [writer(compose_with_lists(seed), seed) for seed in seeds]


def _for_print(seeds: Sequence[int], *, counted: bool = True, lists: bool = False) -> list[Written]:
    """Return web pages as they are printed; those whose lists only say where they begin to count, if `counted`."""
    composed = compose_with_lists if lists else compose
    pages = [write_html(composed(seed), seed, for_print=True) for seed in seeds]
    pages = [page for page in pages if _is_ruled(page) or not lists]
    return [page for page in pages if counted or getattr(page.manner, "numbers", "") != "list"]


def _typeset(seeds: Sequence[int], _: Path) -> list[Written]:
    """Set each draft in the layout of its seed."""
    drafts = [(compose(seed // 4), layout(seed), seed) for seed in seeds]
    return [Written(f"draft-{seed}.pdf", typeset(draft, how), draft, draft.told(), how) for draft, how, seed in drafts]


def _typeset_otherwise(seeds: Sequence[int], _: Path) -> list[Written]:
    """Set each draft in the layout of its seed with further habits."""
    drafts = [(compose(seed // 4), wider_layout(seed), seed) for seed in seeds]
    return [Written(f"draft-{seed}.pdf", typeset(draft, how), draft, draft.told(), how) for draft, how, seed in drafts]


def _typeset_by_secretaries(seeds: Sequence[int], _: Path) -> list[Written]:
    """Set each draft in the layout of its seed with habits of secretariats."""
    drafts = [(compose(seed // 4), layout_of_secretaries(seed), seed) for seed in seeds]
    return [Written(f"draft-{seed}.pdf", typeset(draft, how), draft, draft.told(), how) for draft, how, seed in drafts]


def _with_tables(seeds: Sequence[int], _: Path) -> list[Written]:
    """Set drafts with more tables, each in the layout of its seed with the habits of tables."""
    drafts = [(compose_with_tables(seed // 4), layout_of_tables(seed), seed) for seed in seeds]
    return [Written(f"draft-{seed}.pdf", typeset(draft, how), draft, draft.told(), how) for draft, how, seed in drafts]


def _typeset_with_lists(seeds: Sequence[int], _: Path) -> list[Written]:
    """Set drafts with lists in the cells of their tables, ruled and as wide as the page, each in the layout of its seed."""
    drafts = [
        (compose_with_lists(seed // 4), replace(layout(seed), drawn_cells=True, columns=1), seed) for seed in seeds
    ]
    return [Written(f"draft-{seed}.pdf", typeset(draft, how), draft, draft.told(), how) for draft, how, seed in drafts]


def _marked(seeds: Sequence[int], _: Path) -> list[Written]:
    """Set drafts with changes in them, marked in the manner of their seed; each file is read as both its texts."""
    return [written for seed in seeds for written in _both_sides(seed)]


def _both_sides(seed: int) -> list[Written]:
    draft, how, marks = compose_marked(seed), layout(seed), marks_of(seed)
    data = typeset(draft.both, how, lambda rect: MarkPen(rect, marks, seed % 3))
    return [
        Written(f"marked-{seed}-{side}.pdf", data, draft.on(side), draft.on(side).told(), (marks, how), side)
        for side in (TextSide.BEFORE, TextSide.AFTER)
    ]


def _marked_pages(seeds: Sequence[int], folder: Path, prints: Print | None = None) -> list[Written]:
    """Return web pages that say what came and went, or as a program prints them, each as both its texts."""
    drafts = [marked_page(seed) for seed in seeds]
    pages = [page for _, page in drafts]
    files = prints(pages, folder) if prints else pages
    return [each for (draft, _), file in zip(drafts, files, strict=True) for each in both_sides(draft, file)]


def _made(habit: str) -> Make:
    """Set each draft as programs with this habit write it."""

    def make(seeds: Sequence[int], _: Path) -> list[Written]:
        return [_made_with(habit, seed) for seed in seeds]

    return make


def _made_with(habit: str, seed: int) -> Written:
    draft, how = compose(seed // 4), layout(seed)
    pen = PENS.get(habit)
    data = typeset(draft, how, lambda rect: pen(rect, seed)) if pen else bound(typeset(draft, how), habit)
    return Written(f"draft-{seed}.pdf", data, draft, draft.told(), how)


def _printed_with_lists(format_name: str) -> Make:
    """Have LibreOffice print drafts with lists in the cells of their tables, around which rules are drawn.

    Where none are, the paper does not say whether a paragraph is of its row or the next.
    """

    def make(seeds: Sequence[int], folder: Path) -> list[Written]:
        files = [each for each in _with_lists(WRITERS[format_name])(seeds, folder) if _is_ruled(each)]
        return by_libreoffice(files, "pdf", folder) if files else []

    return make


def _is_ruled(file: Written) -> bool:
    """Tell a file whose tables are ruled where they are printed; LibreOffice draws no rules of a flat one."""
    return bool(getattr(file.manner, "ruled", False)) and not file.name.endswith(".fodt")


def _through(format_name: str, *ways: str) -> Make:
    def make(seeds: Sequence[int], folder: Path) -> list[Written]:
        files = _written(WRITERS[format_name])(seeds, folder)
        for to in ways:
            files = by_libreoffice(files, to, folder)
        return files

    return make


WAYS: dict[str, Way] = {
    "pdf": Way(_typeset),
    "pdf-wider": Way(_typeset_otherwise),
    "pdf-tables": Way(_with_tables),
    "pdf-secretaries": Way(_typeset_by_secretaries),
    "pdf-marked": Way(_marked),
    "docx-marked": Way(marked_docx),
    "docx-marked-odt": Way(lambda seeds, folder: marked_docx(seeds, folder, "odt"), libreoffice),
    "docx-marked-pdf": Way(lambda seeds, folder: marked_docx(seeds, folder, "pdf"), libreoffice),
    "html-marked": Way(_marked_pages),
    "html-marked-chromium": Way(lambda seeds, folder: _marked_pages(seeds, folder, by_chromium), chromium),
    "html-marked-weasyprint": Way(lambda seeds, folder: _marked_pages(seeds, folder, by_weasyprint), weasyprint),
    **{f"pdf-{habit.replace(' ', '-')}": Way(_made(habit)) for habit in HABITS},
    **{name: Way(_written(writer)) for name, writer in WRITERS.items()},
    **{f"{name}-lists": Way(_with_lists(writer)) for name, writer in WRITERS.items() if name != "text"},
    "pdf-lists": Way(_typeset_with_lists),
    "docx-lists-pdf": Way(_printed_with_lists("docx"), libreoffice),
    "odt-lists-pdf": Way(_printed_with_lists("odt"), libreoffice),
    "html-lists-chromium": Way(lambda seeds, folder: by_chromium(_for_print(seeds, lists=True), folder), chromium),
    "docx-odt": Way(_through("docx", "odt"), libreoffice),
    "docx-odt-docx": Way(_through("docx", "odt", "docx"), libreoffice),
    "docx-pdf": Way(_through("docx", "pdf"), libreoffice),
    "odt-pdf": Way(_through("odt", "pdf"), libreoffice),
    "html-chromium": Way(lambda seeds, folder: by_chromium(_for_print(seeds), folder), chromium),
    "html-weasyprint": Way(lambda seeds, folder: by_weasyprint(_for_print(seeds, counted=False), folder), weasyprint),
    **{name: Way(each.make, each.find) for name, each in TYPESETTERS.items()},
    **{name: Way(each.make, each.find) for name, each in LIBRARIES.items()},
    "html-story": Way(lambda seeds, _: by_story(_for_print(seeds))),
}


def both_told(written: Written) -> tuple[list[Told], list[Told]]:
    """Return what a file says and what is read in it, as far as the format can say it."""
    true, got = written.told, told_by(written)
    if written.name.endswith(".pdf"):
        return _as_printed(true), _as_printed(got)
    return true, got


def _as_printed(told: Sequence[Told]) -> list[Told]:
    """Return what print says: nothing of hyphens at the ends of lines, nor whether a list counted a paragraph's number."""
    return [
        each._replace(kind=Kind.PARAGRAPH) if each.kind is Kind.ITEM and each.label.isdecimal() else each
        for each in without_hyphens(told)
    ]
