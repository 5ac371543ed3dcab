"""A property that is reckoned once."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field

import pytest

from wsis_desktop.comparing.weighing.once import once


@dataclass(frozen=True)
class _Asked:
    word: str
    asked: list[str] = field(default_factory=list)

    @once
    def capital(self) -> str:
        """The word in capitals."""
        self.asked.append(self.word)
        return self.word.upper()


def test_is_reckoned_when_it_is_asked_for_and_then_kept() -> None:
    one, other = _Asked("shall"), _Asked("should")
    assert not one.asked
    assert (one.capital, one.capital, other.capital) == ("SHALL", "SHALL", "SHOULD")
    assert (one.asked, other.asked) == (["shall"], ["should"])


def test_tells_what_it_is_and_lets_frozen_values_be_frozen() -> None:
    assert _Asked.capital.__doc__ == "The word in capitals."
    one = _Asked("may")
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.word = "shall"  # type: ignore[misc]
    assert dataclasses.replace(one, word="must").capital == "MUST"
