"""Conversations that a coach can read; `pytest --accept` writes what is said now into them."""

from __future__ import annotations

import difflib
from pathlib import Path

FOLDER = Path(__file__).parent
TRANSCRIPTS = sorted(FOLDER.glob("*.txt"))
#: In each other language, in the folder of its code.
TRANSLATED = sorted(FOLDER.glob("*/*.txt"))


def differences(file: Path, said: str) -> str:
    """Return what is said otherwise than the transcript has it, readable; "" where nothing is."""
    wanted = file.read_text("utf-8").splitlines()
    lines = difflib.unified_diff(wanted, said.splitlines(), file.name, "said now", lineterm="")
    return "\n".join(lines)


def write(file: Path, said: str) -> None:
    """Accept what is said now."""
    file.write_text(said, "utf-8")
