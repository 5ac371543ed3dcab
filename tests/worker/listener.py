"""Takes the answers of a worker's client and waits for the wanted one."""

from __future__ import annotations

import threading
from collections.abc import Callable

from wsis_desktop.worker.protocol import Answer, Progressed, RevisionRead, Ticket

SECONDS = 30.0


class Listener:
    """Collects answers and lets a test wait for the one it wants."""

    def __init__(self) -> None:
        self.answers: list[Answer] = []
        self._news = threading.Condition()

    def __call__(self, answer: Answer) -> None:
        """Take an answer."""
        with self._news:
            self.answers.append(answer)
            self._news.notify_all()

    def wait_for(self, wanted: Callable[[Answer], bool]) -> Answer:
        """Return the first answer that is wanted."""
        with self._news:
            arrived = self._news.wait_for(lambda: any(map(wanted, self.answers)), SECONDS)
            assert arrived, f"nothing of the kind came, only {self.answers}"
            return next(answer for answer in self.answers if wanted(answer))

    def last(self, ticket: Ticket) -> Answer:
        """Return the answer with which a request came back."""
        return self.wait_for(lambda answer: answer.ticket == ticket and is_last(answer))

    def of(self, ticket: Ticket) -> list[Answer]:
        """Return what came for a request up to now."""
        return [answer for answer in self.answers if answer.ticket == ticket]


def is_last(answer: Answer) -> bool:
    """Tell whether a request came back with this answer."""
    return not isinstance(answer, Progressed) and not (isinstance(answer, RevisionRead) and answer.side)
