"""A history as JSON, one line for each paragraph and each thread; `resources/schemas/history-1.json` is its schema."""

from __future__ import annotations

from wsis_desktop import __version__
from wsis_desktop.model.history import History, Place, Thread
from wsis_desktop.publishing.comparison_json import (
    Json,
    json_array,
    json_line,
    json_object,
    link_json,
    revision_members,
)
from wsis_desktop.publishing.history_rows import story

HISTORY_SCHEMA = "wsis-desktop/history/1"


def history_json(history: History) -> str:
    """Return a history as JSON."""
    return json_object(
        {
            "schema": json_line(HISTORY_SCHEMA),
            "program": json_line(f"wsis-desktop {__version__}"),
            "revisions": "[\n" + ",\n".join(json_object(revision_members(each)) for each in history.revisions) + "\n]",
            "threads": json_array(_thread(history, thread) for thread in history.threads),
        }
    )


def _thread(history: History, thread: Thread) -> Json:
    return {
        "places": [thread.at(revision) for revision in range(len(history.revisions))],
        "steps": [
            {"from": _place(step.start), "to": _place(step.end), "link": link_json(step.link)} for step in thread.steps
        ],
        "came_from": _place(thread.came_from) if thread.came_from else None,
        "went_into": _place(thread.went_into) if thread.went_into else None,
        "unsure": [[_place(one), _place(other)] for one, other in thread.unsure],
        "story": story(history, thread),
    }


def _place(place: Place) -> Json:
    return [place.revision, place.paragraph]
