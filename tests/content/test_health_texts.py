"""The page of health texts that a clinician signs holds what is said today."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from bot.content.word_files import Entry, read_languages
from tests.support.walk import walk

ROOT = Path(__file__).parents[2]
ROW = re.compile(r"^\| `([\w.-]+)` \| (.+?) \| (.+) \|$", re.MULTILINE)
ENGLISH = read_languages(ROOT / "content")[0]["en"].entries
ROWS = ROW.findall((ROOT / "docs" / "health-texts.md").read_text("utf-8"))


def texts(entry: Entry) -> Iterator[tuple[str, str]]:
    """Yield the value ("") and the attributes of a message, each on one line."""
    name, lines = "", [entry.source.partition("=")[2].split("\n")[0]]
    for line in entry.source.split("\n")[1:]:
        attribute = re.match(r" +\.([\w-]+) *=(.*)", line)
        if attribute is None:
            lines.append(line)
            continue
        yield name, " ".join(" ".join(lines).split())
        name, lines = attribute[1], [attribute[2]]
    yield name, " ".join(re.sub(r"(?m)^#.*", "", "\n".join(lines)).split())


def test_the_page_names_the_emergencies() -> None:
    named = {name for name, _, _ in ROWS}

    assert named >= {
        "health-E1",
        "health-E2",
        "pain-sign-1",
        "emergency-nerves",
        "emergency-heart",
    }
    assert len(ROWS) == len(named) > 150


@walk(("name", "now"), [(name, now) for name, _, now in ROWS])
def test_what_is_said_is_what_the_page_says(name: str, now: str) -> None:
    message, _, attribute = name.partition(".")

    said = dict(texts(ENGLISH[message]))[attribute]

    assert said == now.replace("\\|", "|"), f"{name} changed: change docs/health-texts.md with it"
