"""Measures uploaded pictures and films, and refuses those that Telegram would refuse."""

import io
import struct
import warnings

from PIL import Image

from playground.api import limits
from playground.api.facts import Json
from playground.api.refusal import Refusal

_UNKNOWN_FILM: Json = {"width": 320, "height": 320, "duration": 1}
_CONTAINERS = frozenset({b"moov", b"trak"})
_PHOTO_WIDTHS = (90, 320, 800, 1280)


def photo_measures(content: bytes) -> Json:
    """Return width and height of a picture.

    Raises:
        Refusal: where it is too big, no picture, or too long and thin.
    """
    if len(content) > limits.PHOTO_BYTES:
        raise Refusal.bad("file is too big")
    try:
        with warnings.catch_warnings(), Image.open(io.BytesIO(content)) as image:
            warnings.simplefilter("ignore")
            image.load()
            width, height = image.size
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise Refusal.bad("IMAGE_PROCESS_FAILED") from None
    is_long = max(width, height) > limits.PHOTO_RATIO * min(width, height)
    if width + height > limits.PHOTO_SIDES or is_long:
        raise Refusal.bad("PHOTO_INVALID_DIMENSIONS")
    return {"width": width, "height": height}


def photo_sizes(measures: Json) -> list[tuple[int, int]]:
    """Return the sizes that Telegram offers of a picture, smallest first."""
    width, height = measures["width"], measures["height"]
    sizes = []
    for limit in _PHOTO_WIDTHS:
        scale = min(1.0, limit / max(width, height))
        size = max(1, round(width * scale)), max(1, round(height * scale))
        if size not in sizes:
            sizes.append(size)
    return sizes


def film_measures(content: bytes) -> Json:
    """Return width, height and seconds of an MP4; a guess for anything else."""
    found: Json = {}
    try:
        _read_boxes(content, found)
    except (struct.error, IndexError, ZeroDivisionError):
        return dict(_UNKNOWN_FILM)
    return {**_UNKNOWN_FILM, **found}


def _read_boxes(content: bytes, found: Json) -> None:
    at = 0
    while at + 8 <= len(content):
        size, name = struct.unpack_from(">I4s", content, at)
        end = at + size if size >= 8 else len(content)
        body = content[at + 8 : end]
        if name in _CONTAINERS:
            _read_boxes(body, found)
        elif name == b"mvhd":
            found["duration"] = _seconds(body)
        elif name == b"tkhd":
            width, height = struct.unpack(">II", body[-8:])
            if width and height:
                found["width"], found["height"] = width >> 16, height >> 16
        at = end


def _seconds(header: bytes) -> int:
    if header[0] == 1:
        scale, duration = struct.unpack_from(">IQ", header, 20)
    else:
        scale, duration = struct.unpack_from(">II", header, 12)
    return max(1, round(float(duration) / float(scale)))
