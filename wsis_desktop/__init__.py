"""WSIS Desktop: an offline reader for the drafts of negotiated texts."""

__version__ = "0.1.0"
