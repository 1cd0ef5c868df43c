"""From /start to the first exercise: how many taps, words and typed messages that takes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TRANSCRIPTS = Path(__file__).parents[1] / "transcripts"
MOST_TAPS, MOST_WORDS, MOST_TYPED = 11, 400, 14
FIRST_EXERCISE = "Glute bridge · set 1"
#: What the health check must not lose, whatever becomes shorter.
NEEDED = ("18+", "not a doctor", "encrypted", "/delete", *(f"{n} " for n in range(1, 12)))
_BUTTON = re.compile(r"\[[^\]]*\]")


def way_in(name: str) -> tuple[list[str], str]:
    """What the person did, and what the coach said, up to and with the first exercise."""
    did, said = [], []
    for line in (TRANSCRIPTS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("> "):
            did.append(line.removeprefix("> "))
        elif line.startswith("    "):
            said.append(line)
            if line.strip().startswith(FIRST_EXERCISE):
                return did, "\n".join(said)
    raise AssertionError(f"{name} never reaches the first exercise")


def words_of(said: str) -> list[str]:
    """What there is to read: the texts, without the labels of buttons."""
    return re.findall(r"[\w'’:+/-]+", _BUTTON.sub("", said))


@pytest.mark.parametrize("name", ["onboarding_by_first_buttons"])
def test_the_first_exercise_is_some_taps_and_words_away(name: str) -> None:
    did, said = way_in(name)

    assert len([step for step in did if step.startswith("[")]) <= MOST_TAPS
    assert len(words_of(said)) <= MOST_WORDS
    missing = [needed for needed in NEEDED if needed not in said]
    assert not missing


def test_typed_all_the_way_it_is_some_messages_away() -> None:
    did, _ = way_in("onboarding_typed")

    typed = [step for step in did if not step.startswith("[") and step != "/start"]
    assert len(typed) <= MOST_TYPED
    assert all(not step.startswith("[") for step in did)
