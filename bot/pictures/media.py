"""The demonstrations that were drawn at build time: which files show which exercise."""

import json
from pathlib import Path

from bot.value import Value


class Demonstration(Value):
    """The media of one exercise, and what its rhythm has beyond its tempo."""

    film: Path  # MP4, one repetition in the exercise's own tempo
    still: Path  # PNG, start and end side by side
    sha256: str  # of the film
    alternates: bool  # sides take turns from one repetition to the next
    halved: bool  # each repetition has a half one in its middle


def read_demonstrations(folder: Path) -> dict[str, Demonstration]:
    """Return every demonstration of the folder's manifest, by exercise id."""
    entries = json.loads((folder / "manifest.json").read_text("utf-8"))
    return {
        name: Demonstration(
            film=folder / entry["film"],
            still=folder / entry["still"],
            sha256=entry["sha256"],
            alternates=entry["alternates"],
            halved=entry["halved"],
        )
        for name, entry in entries.items()
    }
