"""A row of a table, as SQLite gives and takes it: columns by their names."""

from __future__ import annotations

Value = str | int | float | None
Row = dict[str, Value]
