"""The manifest of the drawn media: which file shows which exercise, and what it was drawn from."""

import json
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from bot.coaching.catalogue.exercise import Tempo
from bot.pictures.demonstration.poses import Pose

DRAWING = 2
"""The version of the drawing: raised when the same pose is drawn in another way."""

Entry: TypeAlias = dict[str, str | bool]


def drawn_from(pose: Pose, tempo: Tempo) -> str:
    """Return the fingerprint (SHA-256) of all that a film depends on: pose, tempo, drawing."""
    parts = [DRAWING, repr(tempo), pose.model_dump(mode="python")]
    return sha256(json.dumps(parts, default=str, sort_keys=True).encode()).hexdigest()


def entry(name: str, pose: Pose, tempo: Tempo, film: bytes) -> Entry:
    """Return what the manifest says of an exercise."""
    return {
        "film": f"{name}.mp4",
        "still": f"{name}.png",
        "sha256": sha256(film).hexdigest(),
        "drawn_from": drawn_from(pose, tempo),
        "alternates": pose.sides == "alternate",
        "halved": sum(step.part == "lift" for step in pose.rep) > 1,
    }


def read_manifest(folder: Path) -> dict[str, Entry]:
    """Return the manifest by exercise id; empty where nothing has been drawn yet."""
    file = folder / "manifest.json"
    entries: dict[str, Entry] = json.loads(file.read_text("utf-8")) if file.exists() else {}
    return entries


def write_manifest(folder: Path, entries: dict[str, Entry]) -> None:
    """Keep the manifest beside the media."""
    text = json.dumps(entries, indent=1, sort_keys=True) + "\n"
    (folder / "manifest.json").write_text(text, "utf-8")
