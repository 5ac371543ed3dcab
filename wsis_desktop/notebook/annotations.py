"""Notes as W3C Web Annotations in JSON-LD, and back.

What the standard has a word for is said in it, so that other programs can read it: bodies, tags, authors, and targets by
TextQuoteSelector, TextPositionSelector (over the paragraph's text) and FragmentSelector (a page and a part of it in per
cent). What it has none for stands beside that under `wsis:`, so that a note comes back as it was.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final
from uuid import NAMESPACE_URL, UUID, uuid5

from wsis_desktop.model.anchor import Anchor
from wsis_desktop.model.note import Note, NoteKind, Scope, Stance
from wsis_desktop.model.region import Region
from wsis_desktop.notebook.encoding import (
    Json,
    anchor_as_json,
    anchor_of,
    carried_as_json,
    carried_of,
    choice,
    identity,
    maybe,
    record,
    several,
    time_as_text,
    time_of,
    truth,
    words,
)

CONTEXT: Final = ["http://www.w3.org/ns/anno.jsonld", {"wsis": "urn:wsis-desktop:ns#"}]
_SOURCE: Final = "urn:sha256:"
_ID: Final = "urn:uuid:"
_PARTS_OF_PAGES: Final = "http://www.w3.org/TR/media-frags/"
_MOTIVATIONS: Final = {
    NoteKind.COMMENT: "commenting",
    NoteKind.QUESTION: "questioning",
    NoteKind.PROPOSAL: "editing",
    NoteKind.POSITION: "assessing",
    NoteKind.TASK: "commenting",
}


def collection(annotations: Iterable[Json]) -> Json:
    """Return annotations as one JSON-LD document."""
    return {"@context": CONTEXT, "type": "AnnotationPage", "items": list(annotations)}


def items_of(told: object) -> list[Json]:
    """Return the annotations of a JSON-LD document: a page, a collection with its first page, a list or a single one."""
    if isinstance(told, list):
        return [record(each) for each in told]
    found = record(told)
    if isinstance(found.get("first"), dict):
        return items_of(found["first"])
    if "items" in found:
        return items_of(found["items"])
    return [found]


def as_annotation(note: Note) -> Json:
    """Return a note as a Web Annotation, without the context."""
    bodies: list[Json] = [_body(note.body, "commenting", "text/markdown")]
    if note.proposed:
        bodies.append(_body(note.proposed, "editing", "text/plain"))
    bodies += [_body(tag, "tagging", "text/plain") for tag in note.tags]
    told: Json = {
        "id": f"{_ID}{note.id}",
        "type": "Annotation",
        "motivation": _MOTIVATIONS[note.kind],
        "created": time_as_text(note.created),
        "modified": time_as_text(note.modified),
        "body": bodies,
        "target": _target(note.anchor) if note.anchor else f"{_ID}{note.revision or note.dossier}",
        "wsis:dossier": str(note.dossier),
        "wsis:kind": note.kind.value,
        "wsis:scope": note.scope.value,
        "wsis:done": note.done,
    }
    if note.author:
        told["creator"] = {"type": "Person", "name": note.author}
    return told | {f"wsis:{name}": value for name, value in _extra(note) if value is not None}


def _extra(note: Note) -> Iterable[tuple[str, object]]:
    yield "revision", note.revision and str(note.revision)
    yield "earlier", note.earlier and str(note.earlier)
    yield "stance", note.stance and note.stance.value
    yield "anchor", note.anchor and anchor_as_json(note.anchor)
    yield "counterpart", note.counterpart and anchor_as_json(note.counterpart)
    yield "carried", note.carried and carried_as_json(note.carried)
    yield "origin", note.origin and str(note.origin)
    yield "conflictOf", note.conflict_of and str(note.conflict_of)
    yield "binned", note.binned and time_as_text(note.binned)


def note_of(told: object) -> Note:
    """Read a note that this program wrote as an annotation; raise ValueError for what does not fit."""
    found = record(told)
    bodies = several(record, found.get("body"))
    by_purpose: dict[str, list[str]] = {purpose: [] for purpose in _PURPOSES}
    for each in bodies:
        by_purpose[words(each.get("purpose"))].append(words(each.get("value")))
    creator = found.get("creator")
    return Note(
        id=_id_of(found.get("id")),
        dossier=identity(found.get("wsis:dossier")),
        created=time_of(found.get("created")),
        modified=time_of(found.get("modified")),
        kind=choice(NoteKind, found.get("wsis:kind")),
        scope=choice(Scope, found.get("wsis:scope")),
        body="".join(by_purpose["commenting"][:1]),
        revision=maybe(identity, found.get("wsis:revision")),
        anchor=maybe(anchor_of, found.get("wsis:anchor")),
        earlier=maybe(identity, found.get("wsis:earlier")),
        counterpart=maybe(anchor_of, found.get("wsis:counterpart")),
        proposed="".join(by_purpose["editing"][:1]),
        stance=maybe(_stance, found.get("wsis:stance")),
        done=truth(found.get("wsis:done")),
        tags=tuple(by_purpose["tagging"]),
        author=words(record(creator).get("name")) if creator is not None else "",
        binned=maybe(time_of, found.get("wsis:binned")),
        origin=maybe(identity, found.get("wsis:origin")),
        carried=maybe(carried_of, found.get("wsis:carried")),
        conflict_of=maybe(identity, found.get("wsis:conflictOf")),
    )


def is_ours(told: Json) -> bool:
    """Tell an annotation that this program wrote from another program's."""
    return "wsis:kind" in told


def _stance(told: object) -> Stance:
    return choice(Stance, told)


def _id_of(told: object) -> UUID:
    text = words(told)
    if not text.startswith(_ID):
        raise ValueError("not an id of ours")
    return identity(text.removeprefix(_ID))


_PURPOSES: Final = ("commenting", "editing", "tagging")


def _body(value: str, purpose: str, format: str) -> Json:  # noqa: A002 - the standard's word
    return {"type": "TextualBody", "value": value, "purpose": purpose, "format": format}


def _target(anchor: Anchor) -> Json:
    quotation = anchor.quotation
    selectors: list[Json] = [
        {
            "type": "TextQuoteSelector",
            "exact": anchor.words,
            "prefix": quotation.prefix if quotation else "",
            "suffix": quotation.suffix if quotation else "",
        },
        {"type": "TextPositionSelector", "start": anchor.span.start, "end": anchor.span.end},
    ]
    selectors += [_part_of_page(region) for region in anchor.regions]
    return {"source": f"{_SOURCE}{anchor.document}", "selector": selectors}


def _part_of_page(region: Region) -> Json:
    box = (region.x0, region.y0, region.x1 - region.x0, region.y1 - region.y0)
    value = f"page={region.page}&xywh=percent:{','.join(f'{100 * each:.4f}' for each in box)}"
    return {"type": "FragmentSelector", "conformsTo": _PARTS_OF_PAGES, "value": value}


# -- other programs' -------------------------------------------------------------------------------------------------


def foreign_note(told: Json, dossier: UUID, now: datetime) -> tuple[Note, str, str, str]:
    """Read another program's annotation: a note without a place, and the words it quotes with those before and behind."""
    bodies = told.get("body", told.get("bodyValue", ""))
    texts, tags = [], []
    for each in bodies if isinstance(bodies, list) else [bodies]:
        value = words(each if isinstance(each, str) else record(each).get("value", ""))
        if isinstance(each, dict) and each.get("purpose") == "tagging":
            tags.append(value)
        elif value:
            texts.append(value)
    creator = told.get("creator")
    author = words(creator if isinstance(creator, str) else record(creator or {}).get("name", ""))
    id_told = words(told.get("id", ""))
    exact, prefix, suffix = _quoted(told.get("target"))
    # The same annotation is the same note, however often it is imported.
    name = id_told or f"{exact}/{texts}/{author}"
    note = Note(
        id=uuid5(dossier, f"annotation/{uuid5(NAMESPACE_URL, name)}"),
        dossier=dossier,
        created=now,
        modified=now,
        kind=NoteKind.QUESTION if told.get("motivation") == "questioning" else NoteKind.COMMENT,
        body="\n\n".join(texts),
        tags=tuple(dict.fromkeys(tags)),
        author=author,
    )
    return note, exact, prefix, suffix


def source_of(told: Json) -> str:
    """Return the SHA-256 that an annotation's target names; empty when it names none."""
    target = told.get("target")
    target = target[0] if isinstance(target, list) and target else target
    source = target.get("source") if isinstance(target, dict) else target
    return source.removeprefix(_SOURCE) if isinstance(source, str) and source.startswith(_SOURCE) else ""


def _quoted(target: object) -> tuple[str, str, str]:
    """Return the words that a target quotes, and those before and behind them."""
    if isinstance(target, list):
        target = target[0] if target else None
    if not isinstance(target, dict):
        return "", "", ""
    selectors = target.get("selector", [])
    for each in selectors if isinstance(selectors, list) else [selectors]:
        if isinstance(each, dict) and each.get("type") == "TextQuoteSelector":
            return words(each.get("exact", "")), words(each.get("prefix", "")), words(each.get("suffix", ""))
    return "", "", ""
