"""Turn the segments of a tempo track into soft tones, encoded as OGG Opus."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from io import BytesIO
from typing import TypeAlias

import av
import numpy as np
from numpy.typing import NDArray

from bot.pictures.tempo import Segment, Sound, length_s

RATE = 24_000
"""Samples a second: twice the highest overtone, and a rate that Opus knows."""

Samples: TypeAlias = NDArray[np.float32]

_LOW, _HIGH = 329.6, 659.3  # E4 and E5, in hertz: a phone's small speaker carries them
_CALL = (523.3, 784.0)  # C5, G5: the switch of sides
_BELL = 2093.0  # C7: far above the tones, so that it is heard through them
_TICK = 1318.5  # E6
_LOUDNESS = 0.26  # of full scale: about -14 dB with its overtones
_OVERTONES = (1.0, 0.22, 0.08)
_FADE_S = 0.020
_ATTACK_S = 0.008  # of what is struck: quicker would click
_PIECE = RATE // 2  # samples encoded at a time: the whole would hold up everybody else
_BITS = 28_000  # a second: the longest set stays a voice message (under 1 MB)


def render(segments: Sequence[Segment]) -> bytes:
    """Return the track as OGG Opus, mono; every segment begins and ends on its sample."""
    track = np.zeros(round(length_s(segments) * RATE), dtype=np.float32)
    for segment in segments:
        first = round(segment.start_s * RATE)
        sound = _SOUNDS[segment.sound](round((segment.start_s + segment.length_s) * RATE) - first)
        track[first : first + len(sound)] += sound
    return _encoded(track)


def _glide(begin: float, end: float, samples: int) -> Samples:
    """Return a tone from one pitch to another, with soft ends."""
    pitch = np.geomspace(begin, end, samples)
    fade = min(round(_FADE_S * RATE), samples // 2)
    shape = np.ones(samples)
    shape[:fade] = np.sin(np.linspace(0, np.pi / 2, fade)) ** 2
    shape[samples - fade :] = shape[:fade][::-1]
    return _tone(np.cumsum(pitch) / RATE, shape)


def _ticks(samples: int) -> Samples:
    """Return a short tick at the beginning of every second, silence between."""
    ticks = np.zeros(samples, dtype=np.float32)
    for first in range(0, samples, RATE):
        tick = _ringing(_TICK, min(round(0.06 * RATE), samples - first), 60)
        ticks[first : first + len(tick)] = tick
    return ticks


def _ringing(pitch: float, samples: int, decay: float) -> Samples:
    """Return a struck tone that dies away, `decay` times as fast as one that lasts a second."""
    seconds = np.arange(samples) / RATE
    attack, release = (
        np.minimum(1, seconds / _ATTACK_S),
        np.minimum(1, (seconds[-1] - seconds) / 0.01),
    )
    return _tone(pitch * seconds, np.exp(-decay * seconds) * attack * release)


def _tone(cycles: NDArray[np.float64], shape: NDArray[np.float64]) -> Samples:
    """Return a sine with soft overtones; `cycles` counts its turns, `shape` is its loudness."""
    wave = sum(
        loud * np.sin(2 * np.pi * number * cycles) for number, loud in enumerate(_OVERTONES, 1)
    )
    return (_LOUDNESS * shape * wave).astype(np.float32)


def _call(samples: int) -> Samples:
    """Ring two bells, the higher one second, at the start of the time to switch sides."""
    return np.concatenate([_ringing(pitch, samples // 16, 8) for pitch in _CALL])


def _bell(samples: int) -> Samples:
    return _ringing(_BELL, samples, 14) * np.float32(0.5)


def _chord(samples: int) -> Samples:
    low, third, fifth = (_ringing(_LOW * ratio, samples, 3) for ratio in (1, 1.25, 1.5))
    return (low + third + fifth) * np.float32(0.5)


def _silence(samples: int) -> Samples:
    return np.zeros(samples, dtype=np.float32)


_SOUNDS: dict[Sound, Callable[[int], Samples]] = {
    "ready": _ticks,
    "lower": partial(_glide, _HIGH, _LOW),
    "pause": _ticks,
    "lift": partial(_glide, _LOW, _HIGH),
    "squeeze": partial(_glide, _HIGH, _HIGH),
    "let_go": _silence,
    "switch": _call,
    "last": _bell,
    "end": _chord,
}


def _encoded(track: Samples) -> bytes:
    target = BytesIO()
    with av.open(target, "w", format="ogg") as file:
        stream = file.add_stream("libopus", rate=RATE, layout="mono")
        stream.bit_rate = _BITS
        # Opus's own mode for speech would break up these tones; "lowdelay" never takes it.
        stream.options = {"vbr": "constrained", "application": "lowdelay"}
        for first in range(0, len(track), _PIECE):
            file.mux(stream.encode(_frame(track, first)))
        file.mux(stream.encode(None))
    return target.getvalue()


def _frame(track: Samples, first: int) -> av.AudioFrame:
    piece = track[np.newaxis, first : first + _PIECE]
    frame = av.AudioFrame.from_ndarray(piece, format="flt", layout="mono")
    frame.sample_rate, frame.pts = RATE, first
    return frame
