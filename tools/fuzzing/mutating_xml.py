"""Changes to trees of XML and HTML, and to the packages that hold them."""

from __future__ import annotations

import contextlib
import copy
import zipfile
from random import Random
from typing import Final

from lxml import etree, html

from fuzzing.mutating_bytes import mutated_bytes
from fuzzing.mutating_words import mutated_words
from fuzzing.packages import NO_PACKAGE, packed, parts_of

_VALUES: Final = (
    *("", "0", "1", "-1", "2", "9", "10", "63", "true", "false", "none", "auto", "99999999999", "-2147483648", "1.5"),
    *("Heading1", "Title", "ListParagraph", "bullet", "decimal", "lowerRoman", "upperLetter", "%1.%2.", "%9", "%"),
    *("restart", "x"),
    *("2026-13-45T99:00:00Z", "2026-05-03", "Ana", "\u0661", "\u00b2", "i", "a", "../../etc", "#x", "rId1"),
)  # fmt: skip
_DEPTHS: Final = (1, 2, 8, 40, 200)
_MOST_ELEMENTS: Final = 6_000
_LARGEST_PART: Final = 2_000_000
Element = etree._Element  # noqa: SLF001 - lxml has no other name for it


def mutated_package(data: bytes, other: bytes, random: Random) -> bytes:
    """Return a zip archive with a part of it changed; bytes that are no archive are changed as bytes."""
    try:
        parts = parts_of(data, largest=_LARGEST_PART)
    except NO_PACKAGE:
        return mutated_bytes(data, random)
    others: dict[str, bytes] = {}
    with contextlib.suppress(*NO_PACKAGE):
        others = parts_of(other, largest=_LARGEST_PART)
    names = [name for name in parts if name.endswith((".xml", ".rels"))]
    if not names or random.random() < 0.08:
        return _packed(_other_parts(parts, random), random)
    telling = [name for name in names if name.rsplit("/", 1)[-1] in _TELLING] or names
    name = random.choice(telling if random.random() < 0.9 else names)
    for _ in range(random.choice((1, 1, 2, 4))):
        parts[name] = mutated_tree(parts[name], others.get(name, b""), random)
    return _packed(parts, random)


# Where words stand and what says how they are counted and styled.
_TELLING: Final = frozenset(
    ("document.xml", "content.xml", "numbering.xml", "styles.xml", "footnotes.xml", "endnotes.xml", "document.xml.rels")
)


def _packed(parts: dict[str, bytes], random: Random) -> bytes:
    made = packed(parts, zipfile.ZIP_STORED if random.random() < 0.1 else zipfile.ZIP_DEFLATED)
    return mutated_bytes(made, random) if random.random() < 0.02 else made


def _other_parts(parts: dict[str, bytes], random: Random) -> dict[str, bytes]:
    """Drop a part, cut it, put another in its place, or call it by another name."""
    if not parts:
        return parts
    name, second = random.choice(list(parts)), random.choice(list(parts))
    match random.randrange(5):
        case 0:
            del parts[name]
        case 1:
            parts[name] = parts[name][: random.randint(0, len(parts[name]))]
        case 2:
            parts[name], parts[second] = parts[second], parts[name]
        case 3:
            parts[name.upper() if random.random() < 0.5 else f"{name}x"] = parts.pop(name)
        case _:
            parts[name] = mutated_bytes(parts[name], random)
    return parts


def mutated_tree(data: bytes, other: bytes, random: Random) -> bytes:
    """Return XML with one element, attribute or text changed; bytes that are no XML are changed as bytes."""
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    except (etree.XMLSyntaxError, ValueError):
        return mutated_bytes(data, random)
    try:
        foreign = etree.fromstring(other, etree.XMLParser(resolve_entities=False, no_network=True)) if other else root
    except (etree.XMLSyntaxError, ValueError):
        foreign = root
    _mutate(root, foreign, random)
    return bytes(etree.tostring(root, encoding="UTF-8"))


def mutated_html(data: bytes, other: bytes, random: Random) -> bytes:
    """Return HTML with one element, attribute or text changed."""
    try:
        root = html.document_fromstring(data)
        foreign = html.document_fromstring(other) if other else root
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return mutated_bytes(data, random)
    _mutate(root, foreign, random)
    try:
        return bytes(etree.tostring(root, encoding="UTF-8", method="html"))
    except (UnicodeError, etree.SerialisationError):
        return data


def _mutate(root: Element, foreign: Element, random: Random) -> None:
    elements = [each for each in root.iter() if _is_element(each)]
    one, two = random.choice(elements), random.choice(elements)
    try:
        match random.randrange(9):
            case 0:
                _change_text(one, random)
            case 1 | 2:
                _change_attribute(one, two, random)
            case 3:
                _drop(one)
            case 4:
                _put(copy.deepcopy(one), two, random, len(elements))
            case 5:
                _put(one, two, random, len(elements))
            case 6:
                one.tag = random.choice([each.tag for each in foreign.iter() if _is_element(each)])
            case 7:
                donors = [each for each in foreign.iter() if _is_element(each)]
                _put(copy.deepcopy(random.choice(donors)), two, random, len(elements))
            case _:
                _nest(one, random, len(elements))
    except (ValueError, TypeError, AssertionError):
        return  # lxml refuses what no tree can be: an element inside itself, a name that is none


def _is_element(node: Element) -> bool:
    """Tell an element from a comment or an instruction."""
    tag: object = node.tag
    return isinstance(tag, str)


def _change_text(element: Element, random: Random) -> None:
    texts = [each for each in element.iter() if _is_element(each) and (each.text or "").strip()]
    target = random.choice(texts) if texts else element
    target.text = mutated_words(target.text or "", random)


def _change_attribute(element: Element, other: Element, random: Random) -> None:
    names = sorted(str(name) for name in {*element.attrib, *other.attrib})
    if not names:
        return
    name = random.choice(names)
    if random.random() < 0.2:
        if name in element.attrib:
            del element.attrib[name]
        return
    known = [value for each in element.getroottree().iter() for value in each.attrib.values()][:2_000]
    element.set(name, str(random.choice(known)) if known and random.random() < 0.5 else random.choice(_VALUES))


def _drop(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _put(element: Element, place: Element, random: Random, count: int) -> None:
    """Put an element before, behind or into another one, unless the tree is large enough."""
    if count + sum(1 for _ in element.iter()) > _MOST_ELEMENTS:
        return
    parent = place.getparent()
    if parent is None or random.random() < 0.3:
        place.insert(random.randint(0, len(place)), element)
    else:
        parent.insert(parent.index(place) + random.randint(0, 1), element)


def _nest(element: Element, random: Random, count: int) -> None:
    """Put an element into copies of one of its kin, many deep."""
    parent = element.getparent()
    depth = random.choice(_DEPTHS)
    if parent is None or count + depth > _MOST_ELEMENTS:
        return
    shell = element if random.random() < 0.5 else parent
    tag, at = str(shell.tag), parent.index(element)
    outer = inner = element.makeelement(tag, {str(name): str(value) for name, value in shell.attrib.items()})
    for _ in range(depth):
        deeper = inner.makeelement(tag, {str(name): str(value) for name, value in shell.attrib.items()})
        inner.append(deeper)
        inner = deeper
    parent.insert(at, outer)
    inner.append(element)
