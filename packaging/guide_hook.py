"""Puts the guide into the wheel; a checkout that is installed as it stands has it in its docs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parent))

from guide_files import guide_files


class GuideHook(BuildHookInterface):  # type: ignore[type-arg]  # hatchling gives its hooks no types
    """Adds the guide and its pictures to what the wheel holds."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Say which files go where."""
        if version != "editable":
            build_data["force_include"].update(guide_files(Path(self.root)))
