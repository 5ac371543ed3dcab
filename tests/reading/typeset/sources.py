"""Drafts as sources of typesetting programs: LaTeX, groff and Typst."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from tests.reading.typeset.drafts import Draft, Piece
from tests.reading.typeset.written import bits_of, tables_and_pieces
from wsis_desktop.model.revision import Kind


@dataclass(frozen=True, slots=True)
class Setting:
    """How a source has its draft set; `symbol` and `number` say whether pages bear them."""

    paper: str
    columns: int
    size: int
    justified: bool
    indented: bool
    ruled: bool
    symbol: bool
    number: bool
    fonts: int


def setting(seed: int) -> Setting:
    """Return the setting of this seed."""
    random = Random(~seed)  # noqa: S311  # a seed, no secret
    return Setting(
        paper=random.choice(("a4", "letter")),
        columns=random.choice((1, 1, 1, 2)),
        size=random.choice((10, 11, 12)),
        justified=random.random() < 0.7,
        indented=random.random() < 0.3,
        ruled=random.random() < 0.5,
        symbol=random.random() < 0.6,
        number=random.random() < 0.8,
        fonts=random.randrange(2),
    )


def _set(piece: Piece, draft: Draft, escaped: Callable[[str], str], note: str) -> str:
    """Return the text of a piece with its notes where their marks stand; `note` has a place for the note's text."""
    return "".join(
        escaped(bit.text) + ("" if bit.note is None else note.format(escaped(draft.notes[bit.note])))
        for bit in bits_of(piece)
    )


# -- LaTeX -----------------------------------------------------------------------------------------------------------

_TEX = str.maketrans(
    {
        "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}", "’": "'", "“": "``", "”": "''",
        "–": "--", "—": "---", "•": r"\textbullet{}",
    }
)  # fmt: skip


def _tex(text: str) -> str:
    # Words parted at a hyphen or a slash end lines as they do anywhere.
    return text.translate(_TEX).replace("/", "/\\penalty0{}")


def as_latex(draft: Draft, how: Setting) -> str:
    """Return a source for LaTeX."""
    head = rf"\fancyhead[R]{{{_tex(draft.symbol)}}}" if how.symbol else ""
    foot = r"\fancyfoot[C]{\thepage}" if how.number else ""
    lines = [
        rf"\documentclass[{how.size}pt,{how.paper}paper{',twocolumn' if how.columns > 1 else ''}]{{article}}",
        rf"\usepackage[{('OT1', 'T1')[how.fonts]}]{{fontenc}}\usepackage[utf8]{{inputenc}}\usepackage{{fancyhdr,array}}",
        *([r"\pdfpagewidth=8.5in\pdfpageheight=11in"] if how.paper == "letter" and how.indented else []),
        r"\pagestyle{fancy}\fancyhf{}\renewcommand{\headrulewidth}{0pt}",
        head + foot,
        "" if how.indented else r"\setlength{\parindent}{0pt}\setlength{\parskip}{6pt}",
        r"\newcommand{\entry}[3]{\par{\leftskip=#1em\noindent\llap{#2\enspace}#3\par}}",
        r"\begin{document}\tolerance=2000",
        "" if how.justified else r"\raggedright\setlength{\parindent}{1.5em}" if how.indented else r"\raggedright",
        rf"{{\centering\LARGE\bfseries {_tex(draft.title)}\par}}\bigskip",
    ]
    for part in tables_and_pieces(draft):
        lines += _latex_table(part, how) if isinstance(part, list) else [_latex(part, draft)]
    return "\n".join([*lines, r"\end{document}", ""])


def _latex(piece: Piece, draft: Draft) -> str:
    text, label = _set(piece, draft, _tex, r"\footnote{{{}}}"), _tex(piece.label)
    if piece.kind is Kind.HEADING:
        name = ("section", "subsection", "subsubsection")[piece.level - 1]
        return rf"\{name}*{{{f'{label} ' if label else ''}{text}}}"
    if piece.kind is Kind.ITEM:
        bullet = label or r"\textbullet{}"
        return rf"\entry{{{2.5 * piece.level}}}{{{bullet}}}{{{text}}}"
    if piece.quoted:
        return rf"\begin{{quote}}{text}\end{{quote}}"
    return rf"\par {label}\quad {text}" if label else rf"\par {text}"


def _latex_table(rows: list[Piece], how: Setting) -> list[str]:
    count = len(rows[0].cells)
    width = f"{0.8 / count:.2f}\\linewidth"
    bar = "|" if how.ruled else ""
    column = rf">{{\raggedright\arraybackslash}}p{{{width}}}"
    rule = r"\hline"
    body = [" & ".join(map(_tex, row.cells)) + rf" \\ {rule if how.ruled else ''}" for row in rows]
    lines = rf"\begin{{tabular}}{{{bar}{(column + bar) * count}}}"
    return [r"\par\medskip\noindent", lines, rule, *body, "" if how.ruled else rule, r"\end{tabular}\par\medskip"]


BULLET = r"\[bu]"

# -- groff -----------------------------------------------------------------------------------------------------------


def _roff(text: str) -> str:
    text = text.replace("\\", "\\e").replace("-", "\\-")
    text = re.sub(r"(?<=\w)\\-(?=\w)", "-", text)
    return "".join(each if each.isascii() else f"\\[u{ord(each):04X}]" for each in text)


def as_groff(draft: Draft, how: Setting) -> str:
    """Return a source for groff's macros `ms`."""
    lines = [
        f".pl {'11.7i' if how.paper == 'a4' else '11i'}",
        f".nr PS {how.size}",
        f".nr VS {how.size + 2}",
        f".fam {('T', 'H')[how.fonts]}",
        f".ds RH {_roff(draft.symbol) if how.symbol else ''}",
        ".ds LH",
        ".ds CH",
        f".ds CF {'%' if how.number else ''}",
        *([] if how.justified else [".ad l"]),
        ".nr PI 3n",
        ".nr GROWPS 3",
        ".nr PSINCR 2p",
        *([".2C"] if how.columns > 1 else []),
        f".ps {how.size + 5}",
        f".vs {how.size + 8}",
        f".ft B\n.ad l\n{_roff(draft.title)}\n.br\n.ft R",
        f".ad {'b' if how.justified else 'l'}",
    ]
    for part in tables_and_pieces(draft):
        lines += _groff_table(part, how) if isinstance(part, list) else _groff(part, draft, how)
    return "\n".join([*lines, ""])


def _groff(piece: Piece, draft: Draft, how: Setting) -> list[str]:
    text: list[str] = []
    bits = list(bits_of(piece))
    for bit, behind in zip(bits, [*bits[1:], None], strict=True):
        clings = behind is not None and not behind.text.startswith(" ")
        text.append(_roff(bit.text).lstrip() + ("" if bit.note is None else "\\**" + "\\c" * clings))
        if bit.note is not None:
            text += [".FS", _roff(draft.notes[bit.note]), ".FE"]
    label = _roff(piece.label)
    if piece.kind is Kind.HEADING:
        return [f".SH {piece.level}", f"{label} {' '.join(text)}".strip()]
    if piece.kind is Kind.ITEM:
        return [".RS"] * (piece.level - 1) + [f".IP {label or BULLET}", *text] + [".RE"] * (piece.level - 1)
    if piece.quoted:
        return [".QP", *text]
    start = ".PP" if how.indented else ".LP"
    return [start, f"{label}\\ \\ {text[0]}" if label else text[0], *text[1:]]


def _groff_table(rows: list[Piece], how: Setting) -> list[str]:
    count = len(rows[0].cells)
    form = " ".join(["l"] * count)
    cells = ["\t".join(f"T{{\n{_roff(cell)}\nT}}" for cell in row.cells) for row in rows]
    return [".LP", ".TS", "allbox;" if how.ruled else "tab(\t);", f"{form}.", *cells, ".TE"]


# -- Typst -----------------------------------------------------------------------------------------------------------


def _typst(text: str) -> str:
    return re.sub(r"([\\#*_`$<>@\[\]~/=+-])", r"\\\1", text)


def as_typst(draft: Draft, how: Setting) -> str:
    """Return a source for Typst."""
    head = f"header: align(right)[{_typst(draft.symbol)}]," if how.symbol else ""
    foot = 'numbering: "1",' if how.number else ""
    font = ("Libertinus Serif", "New Computer Modern")[how.fonts]
    lines = [
        f'#set page(paper: "{"a4" if how.paper == "a4" else "us-letter"}", columns: {how.columns}, {head} {foot})',
        f'#set text(font: "{font}", size: {how.size}pt, lang: "en")',
        f"#set par(justify: {str(how.justified).lower()}, first-line-indent: {'1.5em' if how.indented else '0em'})",
        f'#text(size: 18pt, weight: "bold")[{_typst(draft.title)}]',
    ]
    for part in tables_and_pieces(draft):
        lines += ["", _typst_table(part, how) if isinstance(part, list) else _typst_piece(part, draft)]
    return "\n".join([*lines, ""])


def _typst_piece(piece: Piece, draft: Draft) -> str:
    text, label = _set(piece, draft, _typst, "#footnote[{}]"), _typst(piece.label).replace(".", "\\.")
    if piece.kind is Kind.HEADING:
        return f"{'=' * piece.level} {f'{label} ' if label else ''}{text}"
    if piece.kind is Kind.ITEM:
        return f"#pad(left: {1.5 * piece.level}em)[#grid(columns: (2em, 1fr), [{label or '•'}], [{text}])]"
    if piece.quoted:
        return f"#quote(block: true)[{text}]"
    return f"{label}#h(1em){text}" if label else text


def _typst_table(rows: list[Piece], how: Setting) -> str:
    cells = [", ".join(f"[{_typst(cell)}]" for cell in row.cells) for row in rows]
    stroke = "0.5pt" if how.ruled else "none"
    return f"#table(columns: {len(rows[0].cells)}, stroke: {stroke}, table.header({cells[0]}), {', '.join(cells[1:])})"
