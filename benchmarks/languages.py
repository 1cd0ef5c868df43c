"""Six languages on disk beside English alone: start, memory, and a message rendered.

`python -m benchmarks.languages` prints ratios: reading the content at the start (at most 1.05),
memory then (1.05), and a screen rendered again and again in each language beside English (1.1).
The languages are copies of English where there are fewer than six.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.figures import print_ratio
from bot.chat.sending.render import Renderer
from bot.coaching.message import AtHour, msg
from bot.coaching.person.person import Locale
from bot.content.new_language import new_language
from bot.content.words import Words
from bot.flows.turn import Choice, Screen

ROOT = Path(__file__).parents[1]
CODES = ("es", "pt-BR", "ru", "de", "fa")
ROUNDS, RENDERED = 9, 3_000
NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
_START = """
import gc, sys, time
from pathlib import Path
begun = time.process_time()
import psutil
from bot.content.language.parser import parsers_in
from bot.content.loader import load_content
from bot.content.words import Words
root = Path(sys.argv[1])
content = load_content(root), parsers_in(root / "words")
words = Words(content[0].languages)
begun = time.process_time() - begun
for code in words.whole_languages:  # the command menu, set meanwhile
    words.format(code, "bot-description")
    if code != "en":
        words.forget(code)
gc.collect()
print(begun, psutil.Process().memory_info().rss / 1e6)
"""


def main() -> None:
    """Measure both in turn, so that noise hits both alike."""
    with tempfile.TemporaryDirectory() as folder:
        alone, six = Path(folder) / "alone", Path(folder) / "six"
        for root in (alone, six):
            shutil.copytree(
                ROOT / "content", root, ignore=shutil.ignore_patterns("media", "poses")
            )
        for path in (alone / "words").iterdir():
            if path.name != "en":
                shutil.rmtree(path)
        for code in CODES:
            if not (six / "words" / code).exists():
                new_language(six, code)
        starts = [(_started(alone), _started(six)) for _ in range(ROUNDS)]
        for index, (name, unit) in enumerate((("start", "s"), ("memory", "MB"))):
            before, after = (min(pair[side][index] for pair in starts) for side in (0, 1))
            print(f"{name}: {before:.3f} {unit} with English alone, {after:.3f} {unit} with six")
            print_ratio(f"  {name}, of English alone", after / before, "at most 1.05")
        _render(Words.load(alone), Words.load(six))


def _started(root: Path) -> tuple[float, float]:
    """Return CPU seconds and megabytes of a process that reads this content."""
    command = [sys.executable, "-c", _START, str(root)]
    found = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    seconds, megabytes = map(float, found.stdout.split())
    return seconds, megabytes


def _render(alone: Words, six: Words) -> None:
    english = _rendered(alone, "en")
    print(f"a screen in English alone: {english * 1e6:.1f} µs")
    for code in ("en", *CODES):
        print_ratio(
            f"  in {code}, of English alone", _rendered(six, code) / english, "at most 1.10"
        )


def _rendered(words: Words, language: str) -> float:
    """Return the fewest seconds of CPU that a screen takes which was rendered before."""
    renderer = Renderer(words, lambda: NOON)
    names = tuple(msg(f"exercise-{name}.inline") for name in ("glute_bridge", "clam", "rdl"))
    screen = Screen(
        (
            msg("prompt-what", exercises=names),
            msg("onboarding-plan-warmup", at=AtHour(NOON.time())),
        ),
        ((Choice(msg("button-back"), "back"), Choice(msg("button-done"), "done")),),
    )
    locale, seconds = Locale(language, "UTC"), []
    for _ in range(ROUNDS):
        begun = time.process_time()
        for _ in range(RENDERED):
            renderer.screen(screen, locale, 1)
        seconds.append((time.process_time() - begun) / RENDERED)
    return min(seconds)


if __name__ == "__main__":
    main()
