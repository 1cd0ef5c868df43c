"""Draw the demonstrations that no longer match their poses.

`python -m bot.pictures.demonstration` draws what has changed, with `--all` everything anew.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from bot.coaching.catalogue.exercise import Tempo
from bot.pictures.demonstration.output.film import encode
from bot.pictures.demonstration.output.manifest import (
    Entry,
    drawn_from,
    entry,
    read_manifest,
    write_manifest,
)
from bot.pictures.demonstration.output.sheet import draw_sheet
from bot.pictures.demonstration.output.still import draw_still, png
from bot.pictures.demonstration.phases import frames
from bot.pictures.demonstration.poses import Pose, read_poses
from bot.pictures.demonstration.scene import camera_for, draw_scene
from bot.pictures.demonstration.tempos import read_tempos

_ROOT = Path(__file__).parents[3]


def main(root: Path, *, everything: bool) -> list[str]:
    """Draw what has changed under `root`, or `everything`; the ids of what was drawn.

    Raises:
        ValueError: a pose cannot be read, or an exercise has none.
    """
    media = root / "content" / "media"
    media.mkdir(exist_ok=True)
    poses, tempos = (
        read_poses(root / "content" / "poses"),
        read_tempos(root / "content" / "exercises"),
    )
    if missing := set(tempos) - set(poses):
        raise ValueError(f"no pose for {sorted(missing)}: add one under content/poses")
    before = read_manifest(media)
    unchanged = {} if everything else before
    entries = {
        name: unchanged[name]
        for name, tempo in tempos.items()
        if name in unchanged and unchanged[name]["drawn_from"] == drawn_from(poses[name], tempo)
    }
    drawn = [name for name in tempos if name not in entries]
    for name in drawn:
        entries[name] = _draw(media, name, poses[name], tempos[name])
    if drawn or before != entries:
        stills = {name: draw_still(poses[name]) for name in tempos}
        (root / "docs" / "demonstrations.png").write_bytes(png(draw_sheet(stills)))
        write_manifest(media, entries)
    for file in (*media.glob("*.mp4"), *media.glob("*.png")):
        if file.stem not in entries:
            file.unlink()  # no exercise shows it any more
    return drawn


def _draw(media: Path, name: str, pose: Pose, tempo: Tempo) -> Entry:
    film = encode(_pictures(pose, tempo))
    (media / f"{name}.mp4").write_bytes(film)
    (media / f"{name}.png").write_bytes(png(draw_still(pose)))
    sys.stdout.write(f"{name}: {len(film)} bytes\n")
    return entry(name, pose, tempo, film)


def _pictures(pose: Pose, tempo: Tempo) -> Iterator[Image.Image]:
    camera = camera_for(pose)
    return (draw_scene(pose, camera, frame) for frame in frames(pose, tempo))


if __name__ == "__main__":
    main(_ROOT, everything="--all" in sys.argv[1:])
