"""Footnotes in HTML: a small link to a place in the page, whose text links back.

There is no element for footnotes; word processors and converters each have their habit. What they share is the pair of
links. Without any, a raised number that stands in the text, and again before a later paragraph, is a footnote's too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

from wsis_desktop.model.progress import Progress, Stage, Steps

_MARK: Final = re.compile(r"\s*[\[(]?(\d{1,3}|[*†‡§]{1,3}|[a-z]|[ivxl]{1,5})[\])]?\s*")
_HINT: Final = re.compile(r"f(?:oot|t)?n(?:ote)?|endnote|note|edn\d", re.IGNORECASE)
# What readers said of a text, as Google Docs and Word link it.
_COMMENT: Final = re.compile(r"cmnt\d+|_msocom_\d+")
_STEP: Final = 200
_BODIES: Final = frozenset(("li", "p", "div", "aside", "dd", "section", "td"))


@dataclass(slots=True)
class Notes:
    """The footnotes of a page: key by element for marks and bodies, and each key's mark as printed.

    `own_marks` are the links inside a footnote that lead back to its mark. `comments` are marks and texts of comments.
    """

    marks: dict[HtmlElement, str] = field(default_factory=dict)
    bodies: dict[HtmlElement, str] = field(default_factory=dict)
    printed: dict[str, str] = field(default_factory=dict)
    own_marks: set[HtmlElement] = field(default_factory=set)
    comments: set[HtmlElement] = field(default_factory=set)


def find_notes_steps(root: HtmlElement) -> Steps[Notes]:
    """Find the footnotes of a page."""
    targets = {name: element for element in root.iter() for name in (element.get("id"), element.get("name")) if name}
    notes = Notes()
    back = _Back()
    yield Progress(Stage.READING)
    for at, link in enumerate(root.iter("a")):
        if at % _STEP == 0:
            yield Progress(Stage.READING)
        key = (link.get("href") or "").partition("#")[2]
        if _COMMENT.fullmatch(key):
            body = _body(targets[key]) if key in targets else None
            notes.comments |= {link} if body is None or _holds(body, link) else {link, body}
            continue
        if (
            key not in targets
            or not _is_mark(link, key)
            or any(above in notes.bodies for above in link.iterancestors())
        ):
            continue
        body = _body(targets[key])
        if body is None or _holds(body, link):
            continue
        notes.marks[link] = key
        notes.bodies.setdefault(body, key)
        found = _MARK.fullmatch(_text(link))
        notes.printed.setdefault(key, found[1] if found else "")
        notes.own_marks |= back.links(body, link)
    yield from _add_unlinked(root, notes)
    return notes


def _add_unlinked(root: HtmlElement, notes: Notes) -> Steps[None]:
    """Add footnotes that only raised numbers tie to their marks: each before one paragraph, behind all its marks."""
    marks: dict[str, list[HtmlElement]] = {}
    bodies: dict[str, list[tuple[HtmlElement, HtmlElement]]] = {}
    for at, raised in enumerate(root.iter("sup")):
        if at % _STEP == 0:
            yield Progress(Stage.READING)
        found = _MARK.fullmatch(_text(raised))
        if (
            not found
            or raised.find(".//a") is not None
            or any(above in notes.marks for above in raised.iterancestors())
        ):
            continue
        body = _body(raised)
        if body is not None and _begins_with(body, raised):
            bodies.setdefault(found[1], []).append((body, raised))
        elif found[1] not in bodies:
            marks.setdefault(found[1], []).append(raised)
    for printed in marks.keys() & bodies.keys():
        (body, raised), *others = bodies[printed]
        if others or body in notes.bodies:
            continue
        key = f"raised {printed}"
        notes.bodies[body], notes.printed[key] = key, printed
        notes.own_marks.add(raised)
        notes.marks |= dict.fromkeys(marks[printed], key)


def _begins_with(body: HtmlElement, raised: HtmlElement) -> bool:
    """Tell whether nothing stands before a raised number in its paragraph, and something behind it."""
    behind = False
    walk = etree.iterwalk(body, events=("start", "end"))
    for event, element in walk:
        if element is raised and behind:
            continue  # it ends, or does not, as releases of lxml differ
        said = element.text
        if element is raised:
            walk.skip_subtree()
            behind, said = True, element.tail
        elif event == "end":
            said = element.tail if element is not body else None
        if said and said.strip():
            return behind
    return False


def _is_mark(link: HtmlElement, key: str) -> bool:
    """Tell a footnote's mark from any other link in the page: short, and raised or named for what it is."""
    if not _MARK.fullmatch(_text(link)):
        return False
    parent = link.getparent()
    if link.find(".//sup") is not None or (parent is not None and parent.tag == "sup"):
        return True
    names = " ".join((link.get("class") or "", link.get("role") or "", key))
    return "back" not in names and bool(_HINT.search(names)) and "ref" not in key.lower()


def _body(target: HtmlElement) -> HtmlElement | None:
    """Return the element that holds a footnote's whole text."""
    element: HtmlElement | None = target
    while element is not None and element.tag not in _BODIES:
        element = element.getparent()
    return element


def _holds(body: HtmlElement, link: HtmlElement) -> bool:
    return any(above is body for above in link.iterancestors())


class _Back:
    """The links inside footnotes that lead back to their marks; each footnote's are listed once."""

    def __init__(self) -> None:
        self._by_target: dict[HtmlElement, dict[str, set[HtmlElement]]] = {}

    def links(self, body: HtmlElement, mark: HtmlElement) -> set[HtmlElement]:
        """Return the links in `body` that lead to its mark, and at first those too that are short."""
        homes = {mark.get("id"), mark.get("name")}
        parent = mark.getparent()
        if parent is not None:
            homes |= {parent.get("id"), parent.get("name")}
        back: set[HtmlElement] = set()
        if body not in self._by_target:
            self._by_target[body], back = _listed(body)
        listed = self._by_target[body]
        return back.union(*(listed.get(home, ()) for home in homes if home))


def _listed(body: HtmlElement) -> tuple[dict[str, set[HtmlElement]], set[HtmlElement]]:
    """Return the links in a footnote to places of the page, by where they lead, and those of them that are short."""
    by_target: dict[str, set[HtmlElement]] = {}
    short: set[HtmlElement] = set()
    for link in body.iter("a"):
        target = (link.get("href") or "").partition("#")[2]
        if not target:
            continue
        raised = link.getparent()
        whole = raised if raised is not None and raised.tag == "sup" else link
        by_target.setdefault(target, set()).add(whole)
        if len(_text(link).strip()) <= len("[12]"):
            short.add(whole)
    return by_target, short


def _text(element: HtmlElement) -> str:
    return "".join(str(piece) for piece in element.itertext())
