"""Meetings read from what people write and from .ics files: days, clocks, zones, places and links."""
