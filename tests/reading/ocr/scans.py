"""Scans made for tests: a page is drawn a little askew and specked, and its picture is all that is left of it."""

from __future__ import annotations

import random

import pymupdf
import pytest

from tests.reading import udhr
from tests.reading.udhr import Layout, Part
from wsis_desktop.reading.ocr.tesseract import Tesseract, installed

TEXTS = {
    "en": "We request the Secretary-General to report annually on the progress made, and we invite all stakeholders to "
    "contribute to that report within their mandates and existing resources.",
    "fr": "Nous prions le Secrétaire général de rendre compte chaque année des progrès accomplis, et nous invitons toutes "
    "les parties prenantes à contribuer à ce rapport dans les limites de leurs ressources.",
    "es": "Pedimos al Secretario General que informe cada año sobre los progresos realizados, e invitamos a todas las "
    "partes interesadas a contribuir a ese informe con los recursos existentes.",
    "ru": "Мы просим Генерального секретаря ежегодно представлять доклад о достигнутом прогрессе и предлагаем всем "
    "заинтересованным сторонам внести вклад в этот доклад в пределах имеющихся ресурсов.",
    "ar": "نطلب إلى الأمين العام أن يقدم تقريرا سنويا عن التقدم المحرز وندعو جميع أصحاب المصلحة إلى الإسهام في هذا "
    "التقرير في حدود الموارد المتاحة لهم في كل بلد من البلدان النامية",
    "zh": "我们请秘书长每年报告取得的进展，并邀请所有利益攸关方在各自任务和现有资源范围内为这份报告作出贡献。"
    "我们还请各国政府和国际组织支持发展中国家的努力。",
}
"""A paragraph in each of the six languages."""


def tesseract_for(*languages: str) -> Tesseract:
    """Return the machine's Tesseract; skip the test where it is missing, or its data for these languages are."""
    found = installed()
    if found is None:
        pytest.skip("Tesseract is not installed: this test reads pictures with it.")
    missing = set(languages) - set(found.languages)
    if missing:
        pytest.skip(
            f"Tesseract has no data for {', '.join(sorted(missing))}: this test reads pictures in that language."
        )
    return found


def typeset(language: str, text: str, times: int = 3) -> bytes:
    """Return a PDF with a text in a language, as numbered paragraphs."""
    parts = tuple(Part("item", f"{number}.", text) for number in range(1, times + 1))
    font = udhr.font_for(language) if language == "zh" else None
    font = udhr.font_file("DejaVuSans.ttf") if language == "ar" else font
    return udhr.set_by_mupdf(parts, language, Layout(size=13, gap=10), font)


def scanned(data: bytes, *, askew: float = 0.2, dpi: int = 200) -> pymupdf.Document:
    """Return the pages of a PDF as a scanner would give them."""
    chance = random.Random(3)  # noqa: S311 - the same specks each time
    source, scan = pymupdf.open(stream=data, filetype="pdf"), pymupdf.open()
    for page in source:
        drawn = page.get_pixmap(matrix=pymupdf.Matrix(dpi / 72, dpi / 72).prerotate(askew), colorspace=pymupdf.csGRAY)
        for _ in range(400):
            drawn.set_pixel(chance.randrange(drawn.width), chance.randrange(drawn.height), (chance.randrange(256),))
        copy = scan.new_page(width=page.rect.width, height=page.rect.height)
        copy.insert_image(copy.rect, pixmap=drawn)
    source.close()
    return scan
