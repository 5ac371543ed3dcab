"""The languages in which the window speaks: the six of the United Nations, each named in itself.

The words lie in `resources/translations`, made by `make translations`. Qt brings those of its own buttons and dialogs along.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from wsis_desktop.desktop.speaking.marking import QT_TRANSLATE_NOOP
from wsis_desktop.desktop.widgets.by_name import set_by_name
from wsis_desktop.shipped import shipped

_OWN = "wsis-desktop"


class Language(NamedTuple):
    """One language: its code, its name in itself, and the locale whose dates and figures are written where none is known.

    Lines of some run to the left. The Arabic of the world writes the figures that drafts have; some countries write others.
    """

    code: str
    name: str
    locale: str
    runs_left: bool = False


LANGUAGES: Final = {
    language.code: language
    for language in (
        Language("ar", "العربية", "ar_001", runs_left=True),
        Language("zh", "中文", "zh_CN"),
        Language("en", "English", "en_GB"),
        Language("fr", "Français", "fr_FR"),
        Language("ru", "Русский", "ru_RU"),
        Language("es", "Español", "es_ES"),
    )
}
ENGLISH: Final = LANGUAGES["en"]
# Qt calls these by how one country speaks them.
_NATIVE: Final = {"en": "English", "es": "español"}
# Where the program's own fonts have no letters, those of the system in the shapes of this language, whichever it has:
# Japanese writes signs that it shares with Chinese otherwise.
_FALLBACKS: Final = {
    "ar": ("Noto Sans Arabic", "Segoe UI", "Geeza Pro", "DejaVu Sans"),
    "zh": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC"),
}
# Qt's own buttons say the words of the program's: its Arabic has two manners of commanding.
_BUTTONS: Final = (
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
)
# With the words of each: Qt looks them up where Python has read them to, and does not copy them.
_INSTALLED: Final[list[tuple[QTranslator, bytes]]] = []


def language_name(code: str) -> str:
    """Return the name of a language, in itself: English, français, العربية; nothing for one not recognised."""
    if not code:
        return ""
    locale = QLocale(code)
    if locale.language() in {QLocale.Language.C, QLocale.Language.AnyLanguage}:
        return code
    return _NATIVE.get(code) or locale.nativeLanguageName()


def system_language() -> Language:
    """Return the first language of the system that the window speaks; English where it speaks none."""
    for tag in QLocale.system().uiLanguages():
        if found := LANGUAGES.get(tag.replace("_", "-").split("-")[0]):
            return found
    return ENGLISH


def chosen_language(code: str) -> Language:
    """Return the language of a code; the system's for no code, or one that is not known."""
    return LANGUAGES.get(code) or system_language()


def spoken_language() -> Language:
    """Return the language in which words are looked up now."""
    application = QApplication.instance()
    code = application.property(_OWN) if application is not None else None
    return LANGUAGES.get(code, ENGLISH) if isinstance(code, str) else ENGLISH


def speak(application: QApplication, language: Language) -> None:
    """Look words up in another language from now on, and lay everything out in its direction.

    What stands in a window already keeps its words: a window is made anew for that.
    """
    # Kept, not sought among the children of the application: Python would load all that its style can be asked.
    while _INSTALLED:
        application.removeTranslator(_INSTALLED[-1][0])
        _INSTALLED.pop()
    locale = _locale(language)
    QLocale.setDefault(locale)
    # What was installed last is asked first.
    for name, folder in (
        ("qtbase", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
        (_OWN, shipped("translations")),
    ):
        if found := _translator(folder / f"{name}_{_file_of(name, language)}.qm"):
            _INSTALLED.append(found)
            application.installTranslator(found[0])
    application.setProperty(_OWN, language.code)
    font = application.font()
    font.setFamilies([font.families()[0], *_FALLBACKS.get(language.code, ())])
    application.setFont(font)
    set_by_name(application, layoutDirection="RightToLeft" if language.runs_left else "LeftToRight")


def _translator(path: Path) -> tuple[QTranslator, bytes] | None:
    """Return a translator and the words of a file, read into memory; None where it is not there, or holds none.

    Qt would look them up in the file itself: an update that writes it anew would end the program at the next word.
    """
    try:
        words = path.read_bytes()
    except OSError:
        return None
    translator = QTranslator()
    return (translator, words) if translator.load(words, str(path.parent)) else None


def _locale(language: Language) -> QLocale:
    """Return the system's own locale where it speaks this language: a reader in Geneva writes dates as they do there."""
    system = QLocale.system()
    if language.code != "ar" and system.name().split("_")[0] == language.code:
        return system
    return QLocale(language.locale)


def _file_of(name: str, language: Language) -> str:
    return "zh_CN" if name == "qtbase" and language.code == "zh" else language.code
