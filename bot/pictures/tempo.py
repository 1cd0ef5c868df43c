"""The audible tempo: what one hears, part by part, with the phone on the floor."""

from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from bot.coaching.catalogue.exercise import Tempo
from bot.value import Value

Sound: TypeAlias = Literal[
    "ready", "lower", "pause", "lift", "squeeze", "let_go", "switch", "rep", "last", "end"
]
"""Sound of a stretch: ticks to get ready, a falling tone to lower, ticks alone to pause, a
rising tone to lift, a steady one to squeeze, silence to let go, a call to switch sides, a chord at
the end. Over the beginning of each repetition sounds its note, over that of the last a bell."""

READY_S = 3.0
"""Three ticks, a second apart, before the first repetition of a side."""

SWITCH_S = 4.0
"""Time to lie or stand the other way round, before the ticks."""

LET_GO_S = 2.6
"""To come back where the tempo times no way back: 0.6 s to let go, 2 s of rest (rulings 22)."""

_HALF_LOWER_S, _HALF_LIFT_S = 1.5, 0.8  # the half repetition of one-and-a-half (rulings 22)
_NOTE_S, _LAST_S, _END_S = 0.7, 0.4, 1.6
OVER = frozenset({"rep", "last"})
"""Sounds over the beginning of the next stretch, which take no time of their own."""


class Rhythm(Value):
    """Rhythm of one repetition: its tempo, and how the exercise takes it."""

    tempo: Tempo
    starts: Literal["lift", "lower"] = "lift"
    halved: bool = False  # a half repetition in the middle of each
    alternates: bool = False  # sides take turns from one repetition to the next


class Segment(Value):
    """A stretch of the track, in seconds from its beginning."""

    sound: Sound
    start_s: float
    length_s: float
    rep: int  # which repetition of its side, from 1; 0 before the first


def segments(rhythm: Rhythm, reps: int, sides: int = 1) -> tuple[Segment, ...]:
    """Return the sounds of a set of `reps` repetitions on each of `sides` (1 or 2), in order."""
    if rhythm.alternates:
        reps, sides = reps * sides, 1
    placed: list[Segment] = []
    now, rep = 0.0, 0
    for sound, length in _set(rhythm, reps, sides):
        rep = {"ready": 0, "switch": 0, "rep": rep + 1}.get(sound, rep)
        placed.append(Segment(sound, now, length, rep))
        now += 0.0 if sound in OVER else length
    return tuple(placed)


def length_s(segments: Sequence[Segment]) -> float:
    """Return how long the whole track is, in seconds."""
    return max(segment.start_s + segment.length_s for segment in segments)


def _set(rhythm: Rhythm, reps: int, sides: int) -> Iterator[tuple[Sound, float]]:
    for side in range(sides):
        if side:
            yield "switch", SWITCH_S
        yield "ready", READY_S
        for rep in range(reps):
            yield "rep", _NOTE_S
            if rep == reps - 1:
                yield "last", _LAST_S
            yield from ((part, length) for part, length in _repetition(rhythm) if length)
    yield "end", _END_S


def _repetition(rhythm: Rhythm) -> Iterator[tuple[Sound, float]]:
    tempo = rhythm.tempo
    if rhythm.starts == "lower":
        yield "lower", tempo.lower
        yield "pause", tempo.pause
        yield ("lift", tempo.lift) if tempo.lift else ("let_go", LET_GO_S)
        yield "squeeze", tempo.squeeze
        return
    yield "lift", tempo.lift
    yield "squeeze", tempo.squeeze
    if rhythm.halved:
        yield "lower", _HALF_LOWER_S
        yield "lift", _HALF_LIFT_S
        yield "squeeze", tempo.squeeze
    yield ("lower", tempo.lower) if tempo.lower else ("let_go", LET_GO_S)
    yield "pause", tempo.pause
