"""Make the words of the spoken count: `python -m scripts.spoken_count`, at build time.

It needs espeak-ng (Debian: `apt-get install espeak-ng`); the running bot only reads what it made.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import wave
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import av
import numpy as np

from bot.content.loader import load_content
from bot.content.words import Words
from bot.pictures.spoken_count.pieces import RATE, Samples
from bot.pictures.spoken_count.words import WORDS

VOICES = {
    "de": "de+f3",
    "en": "en-us+f3",
    "es": "es-419+f3",
    "fa": "fa+f3",
    "pt-BR": "pt-br+f3",
    "ru": "ru+f3",
}
"""The voice of espeak-ng for each language of the words."""

_WORDS_A_MINUTE, _PITCH = 155, 42
_LONGEST_S = 0.9  # what is counted comes every second
_AUDIBLE = 0.06  # of the loudest sample: a word begins and ends here
_LOUDNESS = 0.07  # root mean square, of full scale
_LOUDEST = 0.5
_BITS = 24_000
_ROOT = Path(__file__).parents[1]


def main(root: Path) -> list[str]:
    """Make every word of every language anew under `root`; return the names of the files.

    Raises:
        RuntimeError: espeak-ng is missing, or a word takes longer than it may.
    """
    if shutil.which("espeak-ng") is None:
        raise RuntimeError("espeak-ng is not installed: apt-get install espeak-ng")
    words = Words(load_content(root / "content").languages)
    made: list[str] = []
    for language in sorted(VOICES.keys() & set(words.languages)):
        voice = VOICES[language]
        folder = root / "content" / "media" / "count" / language
        folder.mkdir(parents=True, exist_ok=True)
        entries: dict[str, dict[str, str]] = {}
        for word in WORDS:
            text = text_of(words, language, word)
            sound = encoded(trimmed(synthesized(text, voice)))
            (folder / f"{word}.ogg").write_bytes(sound)
            entries[word] = {"text": text, "sha256": sha256(sound).hexdigest()}
            made.append(f"{language}/{word}.ogg")
        manifest = json.dumps({"voice": voice, "words": entries}, indent=1) + "\n"
        (folder / "manifest.json").write_text(manifest, "utf-8")
    return made


def text_of(words: Words, language: str, word: str) -> str:
    """Return what is said: the number itself, or the language's word."""
    return word if word.isdecimal() else words.format(language, f"count-{word}", {})


def synthesized(text: str, voice: str) -> Samples:
    """Return the text as espeak-ng says it, at RATE."""
    command = ["espeak-ng", "--stdout", "-v", voice, "-s", str(_WORDS_A_MINUTE), "-p", str(_PITCH)]
    # Fixed arguments, and a text of our own words.
    spoken = subprocess.run([*command, text], capture_output=True, check=True).stdout  # noqa: S603
    with wave.open(BytesIO(spoken)) as file:
        raw = np.frombuffer(file.readframes(file.getnframes()), np.int16)
        frame = av.AudioFrame.from_ndarray(raw[np.newaxis, :], format="s16", layout="mono")
        frame.sample_rate = file.getframerate()
    resampler = av.AudioResampler("flt", "mono", RATE)
    pieces = [*resampler.resample(frame), *resampler.resample(None)]
    return np.concatenate([piece.to_ndarray().reshape(-1) for piece in pieces])


def trimmed(sound: Samples) -> Samples:
    """Cut a word to its audible part, with soft ends and an even loudness.

    Raises:
        RuntimeError: it is longer than the second that it has.
    """
    audible = np.flatnonzero(np.abs(sound) > _AUDIBLE * np.abs(sound).max())
    sound = sound[audible[0] : audible[-1] + 1].copy()
    if len(sound) > _LONGEST_S * RATE:
        raise RuntimeError(f"a word of {len(sound) / RATE:.2f} s is too long: find a shorter one")
    for samples, end in ((round(0.003 * RATE), sound), (round(0.030 * RATE), sound[::-1])):
        end[:samples] *= np.linspace(0, 1, samples, dtype=np.float32)
    even: Samples = sound * np.float32(_LOUDNESS / np.sqrt(np.mean(sound**2)))
    return even.clip(-_LOUDEST, _LOUDEST)


def encoded(sound: Samples) -> bytes:
    """Return the word as OGG Opus; the same samples give the same bytes."""
    target = BytesIO()
    with av.open(target, "w", format="ogg", options={"fflags": "+bitexact"}) as file:
        stream = file.add_stream("libopus", rate=RATE, layout="mono")
        stream.bit_rate = _BITS
        stream.options = {"application": "audio", "vbr": "on"}
        frame = av.AudioFrame.from_ndarray(sound[np.newaxis, :], format="flt", layout="mono")
        frame.sample_rate, frame.pts = RATE, 0
        file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    return target.getvalue()


if __name__ == "__main__":
    for name in main(_ROOT):
        sys.stdout.write(f"{name}\n")
