"""What can keep a calendar from being taken over."""

from __future__ import annotations

from wsis_desktop.model.trouble import Trouble


class CalendarRefused(Trouble):
    """A file that is no calendar, or holds no meeting."""

    sentence_template = "“{name}” could not be read as a calendar: {reason}."
    next_step_template = "Choose an .ics file (iCalendar), as calendar programs export it."
