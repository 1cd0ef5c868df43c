"""Encode a demonstration as a small film that every phone plays in the chat, over and over."""

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import av
import numpy as np
from PIL import Image

from bot.pictures.demonstration.brush import HEIGHT, WIDTH
from bot.pictures.demonstration.phases import FRAMES_PER_SECOND

LARGEST = 60_000
"""Most bytes of one film."""

_QUALITIES = (23, 25, 27, 29, 31, 33)  # x264's rate factor, the best first


def encode(pictures: Iterable[Image.Image]) -> bytes:
    """Return an MP4 (H.264, yuv420p, no sound, its index first) of at most LARGEST bytes.

    Raises:
        ValueError: the film is too large even in the lowest quality.
    """
    shown = list(pictures)
    for quality in _QUALITIES:
        film = _encoded(shown, quality)
        if len(film) <= LARGEST:
            return film
    raise ValueError(f"the film has more than {LARGEST} bytes: move less, or shorten it")


def _encoded(pictures: list[Image.Image], quality: int) -> bytes:
    # A real file: to put the index first, the muxer reads again what it has written.
    with TemporaryDirectory() as folder:
        target = Path(folder, "film.mp4")
        _write(pictures, quality, target)
        return target.read_bytes()


def _write(pictures: list[Image.Image], quality: int, target: Path) -> None:
    # The same pictures give the same bytes: no version written, one thread, and none of x264's
    # AVX-512 code, with which its choices vary from run to run.
    options = {"movflags": "+faststart", "fflags": "+bitexact"}
    with av.open(str(target), "w", format="mp4", options=options) as film:
        stream = film.add_stream("libx264", rate=FRAMES_PER_SECOND)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        stream.codec_context.thread_count = 1
        stream.options = {
            "crf": str(quality),
            "preset": "veryslow",
            "tune": "animation",
            "profile": "high",
            "g": "600",
            "x264-params": "threads=1:asm=MMX2,SSE2Fast",
        }
        for picture in pictures:
            film.mux(stream.encode(av.VideoFrame.from_ndarray(np.asarray(picture))))
        film.mux(stream.encode())
