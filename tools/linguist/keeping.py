"""Keep translations in files of Qt Linguist, one for each language, and make them ready to ship."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

import PySide6

from linguist.extracting import Message

# How many forms a count has in each language, as Qt chooses among them.
FORMS = {"ar": 6, "en": 2, "es": 2, "fr": 2, "ru": 3, "zh": 1}
# The program is written in English: only what it counts needs a form for one and another for many.
SOURCE_LANGUAGE = "en"
_LOCALES = {"zh": "zh_CN"}


@dataclass(frozen=True, slots=True)
class Translation:
    """What a message is in one language: a text, or one for each plural form; unfinished while any of them is empty."""

    forms: tuple[str, ...] = ()

    @property
    def finished(self) -> bool:
        """Tell whether there is nothing left to translate."""
        return bool(self.forms) and all(self.forms)


Translations = dict[Message, Translation]


def wanted(messages: Iterable[Message], language: str) -> list[Message]:
    """Return what a language's file has to hold, in its order."""
    return sorted(each for each in messages if language != SOURCE_LANGUAGE or each.plural)


def path_of(folder: Path, language: str, suffix: str = ".ts") -> Path:
    """Return where the file of a language lies."""
    return folder / f"wsis-desktop_{language}{suffix}"


def load(path: Path) -> Translations:
    """Read a file of translations."""
    kept: Translations = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of the project
        name = context.findtext("name", "")
        for message in context.iter("message"):
            made = message.find("translation")
            plural = [form.text or "" for form in made.iter("numerusform")] if made is not None else []
            text = (made.text or "").strip("\n") if made is not None else ""
            forms = tuple(plural) if message.get("numerus") == "yes" else ((text,) if text else ())
            kept[Message(name, message.findtext("source", ""))] = Translation(forms)
    return kept


def update(folder: Path, language: str, messages: Iterable[Message]) -> Translations:
    """Bring a language's file in line with the messages of the code, and return it: what is new waits, what is gone goes.

    Words that have moved to another part of the window, or were given another menu letter, keep their translation.
    """
    path = path_of(folder, language)
    kept = load(path) if path.exists() else {}
    known: dict[object, Translation]
    known = {_plain(message): translation for message, translation in kept.items() if translation.finished}
    known |= {message: translation for message, translation in kept.items() if translation.finished}
    made = {
        message: known.get(message) or known.get(_plain(message)) or Translation()
        for message in wanted(messages, language)
    }
    save(path, language, made)
    return made


def save(path: Path, language: str, translations: Mapping[Message, Translation]) -> None:
    """Write a file of translations, ordered, without the lines of the code: they would change with every commit."""
    locale = _LOCALES.get(language, language)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{locale}" sourcelanguage="{SOURCE_LANGUAGE}">',
    ]
    context = None
    for message, made in sorted(translations.items()):
        if message.context != context:
            lines += ["</context>"] if context is not None else []
            context = message.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines += _message(message, made, FORMS[language])
    lines += ["</context>"] if context is not None else []
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def release(folder: Path, language: str, target: Path | None = None) -> Path:
    """Make the file that Qt loads, and return its path."""
    made = target or path_of(folder, language, ".qm")
    tool = Path(PySide6.__file__).parent / "lrelease"
    # Swapped in whole: a window that is open may be reading the file.
    beside = made.with_name(f".{made.name}.part")
    try:
        subprocess.run([tool, "-silent", path_of(folder, language), "-qm", beside], check=True)
        beside.replace(made)
    finally:
        beside.unlink(missing_ok=True)
    return made


def _plain(message: Message) -> tuple[str, bool]:
    return message.source.replace("&", ""), "&" in message.source


def _message(message: Message, made: Translation, forms: int) -> list[str]:
    unfinished = "" if made.finished else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if message.plural else "    <message>"]
    lines.append(f"        <source>{escape(message.source)}</source>")
    if message.plural:
        texts = (*made.forms, *[""] * forms)[:forms]
        lines.append(f"        <translation{unfinished}>")
        lines += [f"            <numerusform>{escape(text)}</numerusform>" for text in texts]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{unfinished}>{escape(''.join(made.forms))}</translation>")
    return [*lines, "    </message>"]
