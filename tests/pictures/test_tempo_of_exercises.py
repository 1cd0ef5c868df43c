"""Every exercise's sound, measured as it is uploaded: both sides, switch, last repetition, end."""

from __future__ import annotations

from typing import cast

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.coaching.catalogue.exercise import Exercise
from bot.flows.media import Track
from bot.pictures.media import read_demonstrations
from bot.services.delivery.media import MediaFile, MediaStore
from bot.storage.database import Database
from tests.pictures.test_tempo import (
    WITHIN,
    check_sounds,
    decoded,
    envelope,
    filtered,
    repetition,
    sounding,
    ticks,
    wanted_ticks,
)
from tests.support.sample import sample
from tests.support.walk import walk
from tests.support.world import CONTENT, NOON, catalogue

EXERCISES = sorted(catalogue().exercises)
SHOWN = read_demonstrations(CONTENT / "media")
REPS = 2
READY, SWITCH, END = 3.0, 4.0, 1.6
LOUDEST = 10 ** (-7 / 20)  # of full scale: -7 dBFS

Sounds = list[tuple[str, float]]
Samples = NDArray[np.float64]


def media_file(name: str, spoken: str | None = None) -> MediaFile:
    """The sound as Telegram gets it."""
    nothing_stored = cast("Database", None)
    media_store = MediaStore(nothing_stored, catalogue(), CONTENT / "media", lambda: NOON)
    tempo = catalogue().exercises[name].prescription.tempo
    track = Track(name, REPS, tempo, spoken=spoken)
    found = media_store.find(track, lambda message: message.id)
    assert found is not None
    return found


def rhythm(name: str) -> tuple[object, ...]:
    """Return what makes the sound of one exercise another than that of the next."""
    exercise, shown = catalogue().exercises[name], SHOWN[name]
    tempo = exercise.prescription.tempo
    return tempo, exercise.starts, exercise.one_sided, shown.halved, shown.alternates


#: Exercises of one rhythm sound alike: one of them is measured.
RHYTHMS = {rhythm(name): name for name in EXERCISES}


def one_repetition(exercise: Exercise) -> Sounds:
    sounds = repetition(exercise.prescription.tempo, exercise.starts)
    if SHOWN[exercise.id].halved:
        up = sounds[: sounds.index(next(h for h in sounds if h[0] == "falling"))]
        half = [("falling", 1.5), ("rising", 0.8), ("steady", float(sounds[1][1]))]
        sounds = [*up, *half, *sounds[len(up) :]]
    return sounds


def sides(exercise: Exercise) -> list[int]:
    """Return how many repetitions follow each other, side by side."""
    if not exercise.one_sided:
        return [REPS]
    return [2 * REPS] if SHOWN[exercise.id].alternates else [REPS, REPS]


def expected(name: str) -> tuple[Sounds, list[float], list[float]]:
    """Return what one should hear; where ticks begin; where a side's last repetition does."""
    exercise = catalogue().exercises[name]
    once = one_repetition(exercise)
    sounds: Sounds = []
    struck: list[float] = []
    bells: list[float] = []
    for number, reps in enumerate(sides(exercise)):
        sounds += [("", SWITCH)] * bool(number)
        now = length(sounds)
        struck += [now, now + 1, now + 2]
        sounds.append(("ticks", READY))
        for rep in range(reps):
            now = length(sounds)
            bells += [now] * (rep == reps - 1)
            struck += wanted_ticks(once, now)
            sounds += once
    return sounds, struck, bells


def length(sounds: Sounds) -> float:
    return sum(seconds for _, seconds in sounds)


@walk("name", EXERCISES)
def test_a_sound_is_as_long_as_its_repetitions(name: str) -> None:
    sounds, _, _ = expected(name)

    assert media_file(name).seconds == round(length(sounds) + END)


@pytest.mark.parametrize("name", sample(RHYTHMS.values(), 6))
def test_what_one_hears_of_an_exercise_is_its_tempo(name: str) -> None:
    sounds, struck, bells = expected(name)
    track = media_file(name).load()
    sound, rate = decoded(track)

    check_sounds(track, sounds, begins=0)
    assert ticks(track) == pytest.approx(struck, abs=WITHIN)
    rung = sounding(filtered(sound, rate, 2030, 2160), rate, 0.04)
    assert [begin / rate for begin, _ in rung] == pytest.approx(bells, abs=WITHIN)
    check_end(sound, rate, length(sounds))
    check_calls(sound, rate, sounds)
    check_pleasant(sound, rate)


def check_end(sound: Samples, rate: int, end: float) -> None:
    """The chord begins on the end, after what came before has faded."""
    chord = sounding(filtered(sound, rate, 200, 480), rate, 0.03)
    (begin, *_) = (at / rate for at, _ in chord if at / rate > end - 0.1)
    assert begin == pytest.approx(end, abs=WITHIN)
    assert len(sound) / rate == pytest.approx(end + END, abs=WITHIN)


def check_calls(sound: Samples, rate: int, sounds: Sounds) -> None:
    """The lower bell of a call is heard where the sides are switched."""
    lower = envelope(filtered(sound, rate, 500, 545), rate)
    for number, part in enumerate(sounds):
        if part == ("", SWITCH):
            begin = round(length(sounds[:number]) * rate)
            assert lower[begin : begin + round(0.3 * rate)].max() > 0.04


def check_pleasant(sound: Samples, rate: int) -> None:
    """Nothing is loud, and nothing clicks.

    A click, or a tone that is torn off, is heard over all pitches, and ours end far below these:
    0.0005 is measured with tones struck within 4 ms, 0.002 with half a millisecond.
    """
    assert np.abs(sound).max() <= LOUDEST
    assert np.abs(filtered(sound, rate, 8_000, 24_000)).max() < 0.0003
