"""What stands in docs/OPERATING.md: the names in the first cells of a section's table."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "OPERATING.md"
_NAME = re.compile(r"`(\w+)`")


@cache
def documented(section: str) -> frozenset[str]:
    """The names that a section explains."""
    _, _, rest = PAGE.read_text("utf-8").partition(f"## {section}\n")
    rows = [line for line in rest.partition("\n## ")[0].splitlines() if line.startswith("|")]
    return frozenset(name for row in rows for name in _NAME.findall(row.split("|")[1]))
