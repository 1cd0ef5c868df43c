"""Read docs/OPERATING.md: its sections, and the names in the first cells of their tables."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "OPERATING.md"
_NAME = re.compile(r"`(\w+)`")


@cache
def section(title: str) -> str:
    """Return the text of a section."""
    _, _, rest = PAGE.read_text("utf-8").partition(f"## {title}\n")
    return rest.partition("\n## ")[0]


@cache
def documented(title: str) -> frozenset[str]:
    """List the names that a section explains."""
    rows = [line for line in section(title).splitlines() if line.startswith("|")]
    return frozenset(name for row in rows for name in _NAME.findall(row.split("|")[1]))
