"""Spoken words as samples: read from the files that were made at build time."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

import av
import numpy as np
from numpy.typing import NDArray

from bot.pictures.spoken_count.words import words_of
from bot.pictures.tempo import Segment

RATE = 24_000
"""Samples a second: twice the highest overtone, and a rate that Opus knows."""

Samples: TypeAlias = NDArray[np.float32]


def spoken(segments: Sequence[Segment], folder: Path) -> Iterator[tuple[float, Samples]]:
    """Return each word with the second at which it begins."""
    for each in words_of(segments):
        yield each.at_s, word(folder / f"{each.word}.ogg")


@lru_cache(maxsize=64)
def word(file: Path) -> Samples:
    """Return the samples of a word, mono.

    Raises:
        FileNotFoundError: it was not made; `python -m scripts.spoken_count` makes it.
    """
    resampler = av.AudioResampler("flt", "mono", RATE)
    with av.open(str(file)) as sound:
        frames = [
            made.to_ndarray().reshape(-1)
            for frame in (*sound.decode(audio=0), None)
            for made in resampler.resample(frame)
        ]
    return np.concatenate(frames)
