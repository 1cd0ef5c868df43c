"""The spoken count: each word begins on its second, measured from the decoded sound."""

from __future__ import annotations

import json
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.coaching.catalogue.exercise import Tempo
from bot.pictures.demonstration.tempos import parse, read_tempos
from bot.pictures.spoken_count.pieces import RATE, word
from bot.pictures.spoken_count.words import WORDS, Spoken, folder_of, words_of
from bot.pictures.tempo import Rhythm, segments
from scripts.spoken_count import VOICES, text_of
from tests.pictures.test_tempo import decoded, filtered, padded, sounding, tempo_track
from tests.pictures.test_tempo_of_exercises import media_file
from tests.support.sample import sample
from tests.support.walk import walk
from tests.support.world import CONTENT, words

COUNT = CONTENT / "media" / "count"
ENGLISH = COUNT / "en"
WITHIN = 0.050
LARGEST = 60_000
"""Most bytes of one language's words."""

TEMPOS = {repr(tempo): tempo for tempo in read_tempos(CONTENT / "exercises").values()}


def spoken(rhythm: Rhythm, reps: int = 1, sides: int = 1) -> list[tuple[str, float]]:
    return [(each.word, each.at_s) for each in words_of(segments(rhythm, reps, sides))]


def heard_at(sound: NDArray[np.float64], each: Spoken) -> tuple[float, float]:
    """Return where in the sound the word is found, near its second, and how like it is there.

    A matched filter: the lag at which the decoded sound is most like the word's own samples.
    """
    piece = word(ENGLISH / f"{each.word}.ogg").astype(float)
    first = round((each.at_s - 0.2) * RATE)
    lead = round(0.2 * RATE)
    begin = max(first, 0)
    near = np.pad(sound[begin : first + len(piece) + 2 * lead], (begin - first, 0))
    size = padded(len(near) + len(piece))
    alike = np.fft.irfft(np.fft.rfft(near, size) * np.conj(np.fft.rfft(piece, size)), size)
    best = int(np.argmax(alike[: 2 * lead]))
    there = near[best : best + len(piece)]
    return (first + best) / RATE, float(alike[best] / size_of(there) / size_of(piece))


def size_of(sound: NDArray[np.float64]) -> float:
    """Its length as a vector, without the threads that a product takes."""
    return float(np.sqrt(np.sum(sound**2)))


@pytest.mark.parametrize("starts", ["lift", "lower"])
@pytest.mark.parametrize("name", sample(sorted(TEMPOS), 6))
def test_each_word_begins_on_its_second(name: str, starts: str) -> None:
    rhythm = Rhythm(TEMPOS[name], starts=starts)  # type: ignore[arg-type]
    track = tempo_track(rhythm, reps=2, sides=2, count=ENGLISH)
    sound = decoded(track)[0][:: 48_000 // RATE]

    for each in words_of(segments(rhythm, 2, 2)):
        at, alike = heard_at(sound, each)
        assert at == pytest.approx(each.at_s, abs=WITHIN), each
        assert alike > 0.6, each


def test_a_part_is_named_and_its_seconds_count_down() -> None:
    assert spoken(Rhythm(parse("3-0-1-2")), reps=2)[:9] == [
        ("3", 0),
        ("2", 1),
        ("1", 2),
        ("lift", 3),
        ("squeeze", 4),
        ("1", 5),
        ("lower", 6),
        ("2", 7),
        ("1", 8),
    ]


def test_the_last_repetition_of_each_side_is_announced_where_it_begins() -> None:
    said = spoken(Rhythm(parse("2-1-1-1"), starts="lower"), reps=2, sides=2)

    assert [at for what, at in said if what == "last-one"] == [8, 25]
    assert [at for what, at in said if what == "other-side"] == [13]
    assert [at for what, at in said if what == "hold"] == [5, 10, 22, 27]


def test_a_long_hold_counts_its_last_ten_seconds_and_then_rests() -> None:
    said = spoken(Rhythm(Tempo(0, 0, 1, 14)))

    assert said[3:6] == [("last-one", 3), ("squeeze", 4), ("10", 8)]
    assert said[-2:] == [("1", 17), ("rest", 18)]


def test_where_nothing_is_lifted_nobody_is_told_to_lift() -> None:
    said = spoken(Rhythm(Tempo(0, 0, 1, 5)), reps=2)

    squeeze = [("squeeze", 3), ("5", 4), ("4", 5), ("3", 6), ("2", 7), ("1", 8), ("rest", 9)]
    assert said[3:10] == squeeze
    assert [what for what, _ in said[10:13]] == ["last-one", "squeeze", "4"]
    assert "lift" not in [what for what, _ in said]


def test_no_word_is_spoken_into_another() -> None:
    for tempo in TEMPOS.values():
        for halved in (False, True):
            rhythm = Rhythm(tempo, "lift" if tempo.lift else "lower", halved)
            said = list(words_of(segments(rhythm, 3, 2)))
            for before, after in pairwise(said):
                lasts = len(word(ENGLISH / f"{before.word}.ogg")) / RATE
                assert before.at_s + lasts <= after.at_s + 0.05, (before, after)


def test_tones_alone_are_the_default_and_the_words_stand_above_them() -> None:
    rhythm = Rhythm(parse("3-0-1-2"))

    tones, _ = decoded(tempo_track(rhythm, 2))
    counted, rate = decoded(tempo_track(rhythm, 2, count=ENGLISH))

    assert len(tones) == len(counted)
    assert np.abs(filtered(tones, rate, 4_000, 12_000)).max() < 0.03  # of the bell
    assert np.abs(filtered(counted, rate, 4_000, 12_000)).max() > 0.08
    assert 0.2 < np.abs(counted).max() < 0.7


def test_the_bell_of_the_last_repetition_is_as_loud_as_without_words() -> None:
    rhythm = Rhythm(parse("3-0-1-2"))

    for count in (None, ENGLISH):
        sound, rate = decoded(tempo_track(rhythm, 3, count=count))
        high = filtered(sound, rate, 2060, 2130)
        begun = next(at / rate for at, _ in sounding(high, rate, 0.04))
        assert begun == pytest.approx(15, abs=WITHIN)


@pytest.mark.parametrize(
    "language",
    sorted(p.name for p in COUNT.iterdir() if (CONTENT / "words" / p.name).is_dir()),
)
def test_every_word_was_made_from_the_words_of_today(language: str) -> None:
    manifest = json.loads((COUNT / language / "manifest.json").read_text("utf-8"))

    remedy = "run `python -m scripts.spoken_count`"
    assert manifest["voice"] == VOICES[language], remedy
    assert list(manifest["words"]) == list(WORDS), remedy
    for name, entry in manifest["words"].items():
        assert entry["text"] == text_of(words(), language, name), remedy
        made = (COUNT / language / f"{name}.ogg").read_bytes()
        assert entry["sha256"] == sha256(made).hexdigest(), remedy


@pytest.mark.parametrize("folder", sorted(p.name for p in COUNT.iterdir()))
def test_a_language_is_small_and_nothing_lies_about(folder: str) -> None:
    files = {path.name for path in (COUNT / folder).iterdir()}

    assert folder in VOICES
    assert files == {"manifest.json", *(f"{name}.ogg" for name in WORDS)}
    assert sum(path.stat().st_size for path in (COUNT / folder).iterdir()) <= LARGEST


@walk("name", WORDS)
def test_a_word_is_shorter_than_its_second_and_begins_at_once(name: str) -> None:
    samples = word(ENGLISH / f"{name}.ogg")

    assert 0.15 < len(samples) / RATE < 0.95
    first = np.flatnonzero(np.abs(samples) > 0.06 * np.abs(samples).max())[0]
    assert first / RATE < 0.03


def test_a_language_without_words_falls_back(tmp_path: Path) -> None:
    for code in ("en", "pt-BR"):
        (tmp_path / "count" / code).mkdir(parents=True)

    assert folder_of(tmp_path, "pt").name == "pt-BR"
    assert folder_of(tmp_path, "en-GB").name == "en"
    assert folder_of(tmp_path, "it").name == "en"


def test_a_counted_set_is_another_sound_than_its_tones_and_as_long() -> None:
    found = [media_file("glute_bridge", spoken) for spoken in (None, "en", "it")]
    tones, english, italian = found

    assert len({each.digest for each in found}) == 2
    assert english.digest == italian.digest  # no words of its own: counted in English
    assert tones.seconds == english.seconds
    sound, rate = decoded(english.load())
    assert np.abs(filtered(sound, rate, 4_000, 12_000)).max() > 0.08
