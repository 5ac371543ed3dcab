"""Draw the program's icon in the sizes and formats that systems ask for: PNG for Linux, ICO for Windows, ICNS for macOS.

python tools/draw_icons.py build/icons
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
LARGEST_ICO = 256
LARGEST_ICNS = 512


def drawn(source: Path, side: int) -> QImage:
    """Return the picture, `side` pixels wide and high."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


def main(folder: Path) -> None:
    """Draw every size into `folder`; raise OSError where one cannot be written."""
    source = Path(__file__).parent.parent / "resources" / "icons" / "wsis-desktop.svg"
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [(f"{side}.png", side) for side in SIZES]
    wanted += [("wsis-desktop.ico", LARGEST_ICO), ("wsis-desktop.icns", LARGEST_ICNS)]
    for name, side in wanted:
        if not drawn(source, side).save(str(folder / name)):
            message = (
                f"“{name}” could not be written into “{folder}”: this Qt has no way to write that kind of picture."
            )
            raise OSError(message)


if __name__ == "__main__":
    application = QGuiApplication(["-", "-platform", "offscreen"])
    main(Path(sys.argv[1]))
