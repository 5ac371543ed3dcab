"""Changes to bytes, whatever they stand for."""

from __future__ import annotations

from random import Random
from typing import Final

_NUMBERS: Final = (b"\x00", b"\xff", b"\x7f", b"\x80", b"\xff\xff\xff\xff", b"\x00\x00\x00\x00", b"\x01\x00\x00\x80")


def mutated_bytes(data: bytes, random: Random) -> bytes:
    """Return bytes of which a few are others, gone, doubled or moved."""
    if not data:
        return random.choice(_NUMBERS)
    changed = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 4, 16))):
        at = random.randrange(len(changed)) if changed else 0
        length = random.choice((1, 1, 2, 8, 64, 512))
        match random.randrange(6):
            case 0:
                changed[at : at + 1] = bytes((random.randrange(256),))
            case 1:
                changed[at : at + 1] = bytes(byte ^ 1 << random.randrange(8) for byte in changed[at : at + 1])
            case 2:
                del changed[at : at + length]
            case 3:
                changed[at:at] = changed[at : at + length]
            case 4:
                number = random.choice(_NUMBERS)
                changed[at : at + len(number)] = number
            case _:
                piece = changed[at : at + length]
                del changed[at : at + length]
                to = random.randint(0, len(changed))
                changed[to:to] = piece
    if random.random() < 0.03:
        del changed[random.randint(0, len(changed)) :]
    return bytes(changed)
