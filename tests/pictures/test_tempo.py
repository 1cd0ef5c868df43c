"""The audible tempo, measured from the decoded sound: parts last as long as the tempo says."""

from __future__ import annotations

import subprocess
import sys
from functools import lru_cache
from io import BytesIO
from itertools import pairwise
from math import ceil, floor
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from bot.coaching.catalogue.exercise import Tempo
from bot.pictures.demonstration.tempos import parse, read_tempos
from bot.pictures.sound import render
from bot.pictures.tempo import OVER, Rhythm, segments
from tests.support.sample import sample

CONTENT = Path(__file__).parents[2] / "content"
LIFTED, LOWERED = "lift", "lower"
TEMPOS = {repr(tempo): tempo for tempo in read_tempos(CONTENT / "exercises").values()}
# Every tempo of the catalogue, begun either way; none begins with a part that it leaves out.
CASES = [
    pytest.param(tempo, first, id=f"{name}-{first}")
    for name, tempo in sorted(TEMPOS.items())
    for first, seconds in ((LIFTED, tempo.lift), (LOWERED, tempo.lower))
    if seconds
]
WITHIN = 0.020
NOTES = (523.3, 587.3, 659.3, 784.0, 880.0)
TONES = {"rising", "steady", "falling"}


def tempo_track(rhythm: Rhythm, reps: int, sides: int = 1, count: Path | None = None) -> bytes:
    """The track of one set."""
    return render(segments(rhythm, reps, sides), count)


@lru_cache(maxsize=1)
def decoded(track: bytes) -> tuple[NDArray[np.float64], int]:
    with av.open(BytesIO(track), "r") as file:
        parts = [frame.to_ndarray().reshape(-1) for frame in file.decode(audio=0)]
    rate = 48_000  # what Opus decodes to
    return np.concatenate(parts).astype(float), rate


def filtered(
    sound: NDArray[np.float64], rate: int, low: float, high: float
) -> NDArray[np.float64]:
    size = padded(len(sound))
    first, last = ceil(low * size / rate), floor(high * size / rate)
    whole = spectrum(sound)
    kept = np.zeros_like(whole)
    kept[first : last + 1] = whole[first : last + 1]
    return np.fft.irfft(kept, size)[: len(sound)].astype(float)


def padded(samples: int) -> int:
    """A length beyond it that has small factors only: transformed several times as fast."""
    unit = 1 << max(samples.bit_length() - 4, 0)
    return next(unit * times for times in (8, 9, 10, 12, 15, 16) if unit * times > samples)


#: The last sound and its spectrum: each is filtered several times. Of single precision: what is
#: lost is far below the softest that is measured.
TRANSFORMED: list[tuple[NDArray[np.float64], NDArray[np.complex64]]] = []


def spectrum(sound: NDArray[np.float64]) -> NDArray[np.complex64]:
    if not TRANSFORMED or TRANSFORMED[0][0] is not sound:
        found = np.fft.rfft(sound.astype(np.float32), padded(len(sound)))
        TRANSFORMED[:] = [(sound, found.astype(np.complex64, copy=False))]
    return TRANSFORMED[0][1]


def envelope(sound: NDArray[np.float64], rate: int) -> NDArray[np.float64]:
    half = round(rate * 0.002)
    summed = np.concatenate([[0.0], np.cumsum(np.pad(sound**2, (half, half)))])
    # Differences of a sum may fall a hair below the silence that they are.
    power = np.maximum(summed[2 * half : -1] - summed[: -2 * half - 1], 0) / (2 * half)
    loudness: NDArray[np.float64] = np.sqrt(power)
    return loudness


def sounding(sound: NDArray[np.float64], rate: int, above: float) -> list[tuple[int, int]]:
    """Return where it is louder than that; silences under 5 ms are beats within one sound."""
    loud = envelope(sound, rate) > above
    edges = np.flatnonzero(np.diff(np.concatenate([[False], loud, [False]]).astype(int)))
    runs: list[tuple[int, int]] = []
    for begin, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if runs and begin - runs[-1][1] < 0.005 * rate:
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((begin, end))
    return runs


def ticks(track: bytes) -> list[float]:
    """Return when a tick begins, soft or not: short, and of a pitch of its own.

    Within a tenth of a second it is one: beside a bell it beats.
    """
    sound, rate = decoded(track)
    struck = sounding(filtered(sound, rate, 1390, 1510), rate, 0.008)
    begun = [begin / rate for begin, end in struck if end - begin < 0.15 * rate]
    return [at for before, at in pairwise([-1.0, *begun]) if at - before > 0.1]


def notes(track: bytes, begins: list[float]) -> list[int]:
    """Return which note begins at each of these instants, by its place among the five."""
    sound, rate = decoded(track)
    each = [envelope(filtered(sound, rate, note - 25, note + 25), rate) for note in NOTES]
    found = []
    for at in begins:
        first, last = round((at + 0.02) * rate), round((at + 0.1) * rate)
        loudness = [note[first:last].max() for note in each]
        assert max(loudness) > 0.04
        found.append(int(np.argmax(loudness)))
    return found


def pitch(tone: NDArray[np.float64], rate: int) -> str:
    third = len(tone) // 3
    first, last = (loudest(piece, rate) for piece in (tone[:third], tone[-third:]))
    return "steady" if abs(first - last) < 20 else "rising" if last > first else "falling"


def loudest(piece: NDArray[np.float64], rate: int) -> float:
    strength = np.abs(np.fft.rfft(piece * np.hanning(len(piece)), 4 * len(piece)))
    return float(np.argmax(strength)) * rate / (4 * len(piece))


def repetition(tempo: Tempo, first: str) -> list[tuple[str, float]]:
    """Return the sound of one repetition; "" is silence, "ticks" a pause."""
    down = [("falling", tempo.lower), ("ticks", tempo.pause)] if tempo.lower else [("", 2.6)]
    up = [("rising", tempo.lift)] if tempo.lift else [("", 2.6)]
    squeeze = [("steady", tempo.squeeze)]
    order = [*up, *squeeze, *down] if first == LIFTED else [*down, *up, *squeeze]
    return [(sounds, float(length)) for sounds, length in order if length]


def wanted_ticks(wanted: list[tuple[str, float]], begins: float) -> list[float]:
    """A tick at the beginning of each tone and at each of its seconds; none while it is silent."""
    struck, at = [], begins
    for heard, length in wanted:
        struck += [at + second for second in range(ceil(length))] if heard else []
        at += length
    return struck


def check_sounds(track: bytes, wanted: list[tuple[str, float]], begins: float) -> None:
    """Each tone has its pitch, swells from its beginning, and has faded when the next begins."""
    sound, rate = decoded(track)
    low = filtered(sound, rate, 200, 480)
    loudness = envelope(low, rate)
    at = begins
    for heard, length in wanted:
        first, last = round(at * rate), round((at + length) * rate)
        middle = loudness[(first + last) // 2]
        if heard in TONES:
            assert pitch(low[first:last], rate) == heard
            assert middle > 0.08
            assert loudness[last - round(0.01 * rate)] < 0.2 * middle
            assert loudness[first + round(0.005 * rate)] < 0.5 * middle
        elif not heard:
            assert middle < 0.02
        at += length


@pytest.mark.parametrize(("tempo", "first"), sample(CASES, 6))
def test_what_one_hears_lasts_as_the_tempo_says(tempo: Tempo, first: str) -> None:
    track = tempo_track(Rhythm(tempo, starts=first), reps=3)  # type: ignore[arg-type]

    wanted = repetition(tempo, first) * 3
    check_sounds(track, wanted, begins=3.0)
    assert ticks(track) == pytest.approx([0, 1, 2, *wanted_ticks(wanted, 3.0)], abs=WITHIN)


def test_a_set_begins_with_three_ticks_a_second_apart() -> None:
    track = tempo_track(Rhythm(parse("3-0-1-2")), reps=1)

    assert ticks(track)[:3] == pytest.approx([0, 1, 2], abs=WITHIN)


def test_a_pause_is_silent_but_for_a_tick_a_second() -> None:
    track = tempo_track(Rhythm(parse("2-2-1-0"), starts="lower"), reps=1)

    # 3 s to get ready, 2 s down: the pause lasts from 5 to 7.
    assert ticks(track)[5:7] == pytest.approx([5, 6], abs=WITHIN)
    sound, rate = decoded(track)
    assert np.abs(sound[round(5.2 * rate) : round(5.9 * rate)]).max() < 0.01


def test_the_other_side_follows_a_call_and_time_to_turn() -> None:
    tempo = parse("2-0-1-1")

    track = tempo_track(Rhythm(tempo), reps=2, sides=2)

    one_side = repetition(tempo, LIFTED) * 2
    check_sounds(track, [("", 3), *one_side, ("", 4), ("", 3), *one_side], begins=0)
    sound, rate = decoded(track)
    call = filtered(sound, rate, 500, 545)[round(11 * rate) : round(11.3 * rate)]
    assert envelope(call, rate).max() > 0.04
    for tick in (15, 16, 17):
        assert min(abs(heard - tick) for heard in ticks(track)) < WITHIN


def test_only_the_last_repetition_of_a_side_begins_with_a_bell() -> None:
    track = tempo_track(Rhythm(parse("2-0-1-1")), reps=3, sides=2)

    sound, rate = decoded(track)
    bells = [begin / rate for begin, _ in sounding(filtered(sound, rate, 2030, 2160), rate, 0.04)]

    # 3 s and two repetitions of 4 s; then 4 s more, 7 s of turning, and two repetitions.
    assert bells == pytest.approx([11, 30], abs=WITHIN)


def test_each_repetition_begins_with_its_note_and_they_count_to_five() -> None:
    track = tempo_track(Rhythm(parse("2-0-1-1")), reps=7)

    assert notes(track, [3 + 4.0 * rep for rep in range(7)]) == [0, 1, 2, 3, 4, 0, 1]


def test_one_and_a_half_has_a_half_repetition_in_its_middle() -> None:
    track = tempo_track(Rhythm(parse("3-0-1-1"), halved=True), reps=2)

    up = [("rising", 1.0), ("steady", 1.0)]
    half = [("falling", 1.5), ("rising", 0.8), ("steady", 1.0)]
    check_sounds(track, [*up, *half, ("falling", 3.0)] * 2, begins=3.0)


def test_sides_that_take_turns_need_no_switch() -> None:
    rhythm = Rhythm(parse("2-0-2-1"), alternates=True)

    sounds = segments(rhythm, reps=5, sides=2)

    assert not [segment for segment in sounds if segment.sound == "switch"]
    assert sum(segment.sound == "lift" for segment in sounds) == 10


def test_a_track_is_soft_ogg_opus_that_ends_with_a_chord() -> None:
    track = tempo_track(Rhythm(parse("3-1-1-1"), starts="lower"), reps=2)

    with av.open(BytesIO(track)) as file:
        (stream,) = file.streams
        assert (file.format.name, stream.codec_context.name) == ("ogg", "opus")
    sound, rate = decoded(track)
    loudness = 20 * np.log10(np.sqrt(np.mean(sound[3 * rate : 6 * rate] ** 2)))
    assert -27 < loudness < -20
    assert np.abs(sound).max() < 0.4
    assert np.abs(sound[15 * rate : round(15.3 * rate)]).max() > 0.08
    assert len(sound) / rate == pytest.approx(16.6, abs=WITHIN)


def test_the_longest_set_is_small_enough_for_a_voice_message() -> None:
    track = tempo_track(Rhythm(parse("2-0-1-1")), reps=29, sides=2)

    assert len(track) < 1_000_000


@given(
    tempo=st.builds(Tempo, *[st.integers(0, 10)] * 4),
    starts=st.sampled_from(["lift", "lower"]),
    reps=st.integers(1, 30),
    sides=st.integers(1, 2),
)
def test_segments_follow_each_other_without_a_gap(
    tempo: Tempo, starts: str, reps: int, sides: int
) -> None:
    sounds = segments(Rhythm(tempo, starts=starts), reps, sides)  # type: ignore[arg-type]

    filling = [segment for segment in sounds if segment.sound not in OVER]
    ends = np.cumsum([segment.length_s for segment in filling])
    assert [segment.start_s for segment in filling[1:]] == pytest.approx(list(ends[:-1]))
    assert sum(segment.sound == "last" for segment in sounds) == sides
    assert [s.rep for s in sounds if s.sound == "rep"] == [*range(1, reps + 1)] * sides
    assert all(segment.length_s > 0 for segment in sounds)


def test_asking_for_the_plan_loads_no_encoder() -> None:
    asked = (
        "import sys; import bot.pictures.tempo, bot.pictures.media;"
        "print(sorted({'av', 'numpy', 'PIL', 'bot.pictures.demonstration'} & set(sys.modules)))"
    )

    loaded = subprocess.run(
        [sys.executable, "-c", asked],
        capture_output=True,
        text=True,
        check=True,
        cwd=CONTENT.parent,
    )

    assert loaded.stdout.strip() == "[]"
