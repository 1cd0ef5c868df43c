"""The tempo of every exercise, from the same files that the coach reads."""

from pathlib import Path

import yaml

from bot.coaching.catalogue.exercise import Tempo


def read_tempos(folder: Path) -> dict[str, Tempo]:
    """Lower, pause, lift and squeeze in seconds, by exercise id, in the ladders' order."""
    tempos: dict[str, Tempo] = {}
    for file in sorted(folder.glob("*.yaml")):
        for exercise in yaml.load(file.read_text("utf-8"), Loader=yaml.CSafeLoader)["exercises"]:
            tempos[exercise["id"]] = parse(exercise["prescription"]["tempo"])
    return tempos


def parse(written: str) -> Tempo:
    """Return the tempo written as lower-pause-lift-squeeze: "3-0-1-2" -> Tempo(3, 0, 1, 2)."""
    lower, pause, lift, squeeze = (int(seconds) for seconds in written.split("-"))
    return Tempo(lower=lower, pause=pause, lift=lift, squeeze=squeeze)
