"""The words of heads and feet: what rules, page numbers, dates and job numbers look like."""

from __future__ import annotations

import re
from typing import Final

RULE: Final = re.compile(r"[_\-–—―─═*\s]{5,}")
PAGE_NUMBER: Final = re.compile(
    r"[-–—|\[( ]*(?:page|página|pagina|стр\.?|p\.)?\s*(\d{1,4}|[ivxlc]{1,7})\s*"
    r"(?:[/|]|of|de|sur|из)?\s*(\d{1,4})?[-–—|\]) ]*",
    re.IGNORECASE,
)
DATE: Final = re.compile(r"\d{1,2}[./ ]\d{1,2}[./ ]\d{2,4}|\d{1,2} \w+ \d{4}")
JOB_NUMBER: Final = re.compile(r"\*\d{6,8}\*|\d\d-\d{5}(?: \([A-Za-z]\))?(?: +[\d ]+)?(?:\*\d+\*)?")
