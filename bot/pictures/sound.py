"""Turn the segments of a tempo track into soft tones, with spoken words or without; OGG Opus."""

from collections.abc import Callable, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TypeAlias

import av
import numpy as np
from numpy.typing import NDArray

from bot.pictures.spoken_count.pieces import RATE, Samples, spoken
from bot.pictures.tempo import Segment, Sound, length_s

Make: TypeAlias = Callable[[int], Samples]

_LOW, _HIGH = 293.7, 440.0  # D4 and A4, in hertz: low enough to be calm, a phone carries them
_NOTES = (523.3, 587.3, 659.3, 784.0, 880.0)  # of the repetitions: they count to five and again
_CALL = (523.3, 784.0)  # C5, G5: the switch of sides
_BELL = 2093.0  # C7: far above the tones, so that it is heard through them
_TICK = 1450.0  # between the overtones of all others
_OVERTONES = (1.0, 0.18, 0.05)
#: Loudness of full scale, before overtones.
_TONE, _STRUCK, _STRIKE, _SOFT_TICK, _ENDING = 0.13, 0.10, 0.10, 0.035, 0.06
_BELL_LOUDNESS = 0.13
_REST = 0.3  # of a tone's loudness at its ends, between which it swells
_ATTACK_S, _RELEASE_S = 0.030, 0.140  # of a tone
_STRIKE_S = 0.008  # attack of what is struck: quicker would click
_BELOW_WORDS = 0.35  # what is left of the tones while somebody counts
_PIECE = RATE // 2  # samples encoded at a time: the whole would hold up everybody else
_BITS = 28_000  # a second: the longest set stays a voice message (under 1 MB)


def render(segments: Sequence[Segment], count: Path | None = None) -> bytes:
    """Return the track as OGG Opus, mono; every segment begins and ends on its sample.

    `count`: the folder of the words that are spoken over the tones.
    """
    track = np.zeros(round(length_s(segments) * RATE), dtype=np.float32)
    for segment in segments:
        first = round(segment.start_s * RATE)
        samples = round((segment.start_s + segment.length_s) * RATE) - first
        below = count is not None and segment.sound != "last"
        _put(track, first, _sound(segment, samples) * np.float32(_BELOW_WORDS if below else 1))
    if count is not None:
        for at, word in spoken(segments, count):
            _put(track, round(at * RATE), word)
    return _encoded(track)


def _put(track: Samples, first: int, sound: Samples) -> None:
    room = track[first : first + len(sound)]
    room += sound[: len(room)]


def _sound(segment: Segment, samples: int) -> Samples:
    if segment.sound == "rep":
        return _ringing(_NOTES[(segment.rep - 1) % len(_NOTES)], samples, 7) * np.float32(_STRUCK)
    return _SOUNDS[segment.sound](samples)


def _breath(begin: float, end: float, samples: int) -> Samples:
    """Return a tone between two pitches that swells and fades, with a soft tick a second."""
    pitch = np.geomspace(begin, end, samples)
    swell = _REST + (1 - _REST) * np.sin(np.linspace(0, np.pi, samples)) ** 1.5
    shape = swell * _edges(samples, _ATTACK_S, _RELEASE_S)
    tone = _tone(np.cumsum(pitch) / RATE, shape) * np.float32(_TONE)
    return tone + _ticks(samples, _SOFT_TICK)


def _edges(samples: int, attack_s: float, release_s: float) -> NDArray[np.float64]:
    """Return a rise from silence to full loudness, and a fall back, both softly."""
    seconds = np.arange(samples) / RATE
    begun = np.minimum(1, seconds / attack_s)
    left = np.minimum(1, (samples / RATE - seconds) / min(release_s, samples / RATE / 2))
    edges: NDArray[np.float64] = np.sin(np.minimum(begun, left) * np.pi / 2) ** 2
    return edges


def _ticks(samples: int, loudness: float) -> Samples:
    """Return a short tick at the beginning of every second, silence between."""
    ticks = np.zeros(samples, dtype=np.float32)
    for first in range(0, samples, RATE):
        tick = _ringing(_TICK, min(round(0.08 * RATE), samples - first), 60)
        _put(ticks, first, tick * np.float32(loudness))
    return ticks


def _ringing(pitch: float, samples: int, decay: float) -> Samples:
    """Return a struck tone that dies away, `decay` times as fast as one that lasts a second."""
    seconds = np.arange(samples) / RATE
    attack, release = (
        np.minimum(1, seconds / _STRIKE_S),
        np.minimum(1, (seconds[-1] - seconds) / 0.01),
    )
    return _tone(pitch * seconds, np.exp(-decay * seconds) * attack * release)


def _tone(cycles: NDArray[np.float64], shape: NDArray[np.float64]) -> Samples:
    """Return a sine with soft overtones; `cycles` counts its turns, `shape` is its loudness."""
    wave = sum(
        loud * np.sin(2 * np.pi * number * cycles) for number, loud in enumerate(_OVERTONES, 1)
    )
    return (shape * wave).astype(np.float32)


def _call(samples: int) -> Samples:
    """Ring two bells, the higher one second, at the start of the time to switch sides."""
    both = [_ringing(pitch, samples // 8, 8) for pitch in _CALL]
    return np.concatenate(both) * np.float32(_STRUCK)


def _bell(samples: int) -> Samples:
    return _ringing(_BELL, samples, 14) * np.float32(_BELL_LOUDNESS)


def _chord(samples: int) -> Samples:
    low, third, fifth = (_ringing(_LOW * ratio, samples, 3) for ratio in (1, 1.25, 1.5))
    return (low + third + fifth) * np.float32(_ENDING)


def _silence(samples: int) -> Samples:
    return np.zeros(samples, dtype=np.float32)


_SOUNDS: dict[Sound, Make] = {
    "ready": partial(_ticks, loudness=_STRIKE),
    "lower": partial(_breath, _HIGH, _LOW),
    "pause": partial(_ticks, loudness=_STRIKE),
    "lift": partial(_breath, _LOW, _HIGH),
    "squeeze": partial(_breath, _HIGH, _HIGH),
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
