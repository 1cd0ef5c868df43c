"""Somebody who trains well: which button they tap, whatever a session asks."""

from __future__ import annotations

from tests.dialogs.phone import Bubble, Key
from tests.support.world import catalogue, words

FELT = ("Where did you feel it most", "And on the right?")
COUNT, FEWER, MORE = (
    "How many good reps?",
    "Fewer reps",
    "More",
)
#: The label of where an exercise may be felt, by its names; the glutes where they will do.
PLACES = {
    words().format("en", f"exercise-{exercise.id}{part}").lower(): words().format(
        "en", f"warmup-button-{next(felt for felt in exercise.places if felt in exercise.target)}"
    )
    for exercise in catalogue().exercises.values()
    for part in ("", ".inline")
}
#: The first of these that is there is tapped.
ANSWERS = (
    "Done",
    "Skip the rest",
    "Same as last time",
    "3",
    "Clean",
    "None",
    "Accept",
    "Good plan",
    "Great",
)


class Athlete:
    """Does every set as planned, or with as many repetitions as are believed."""

    def __init__(self, *, more: bool) -> None:
        self._more = more
        self._exercise = ""

    def choice(self, bubble: Bubble) -> Key:
        """The button to tap now.

        Raises:
            AssertionError: none of them is an answer.
        """
        by_label = {key.label: key for key in bubble.keys}
        if " · " in bubble.text:
            self._exercise = bubble.text.lower()
        if COUNT in bubble.text:
            numbers = [key for key in bubble.keys if key.label.isdigit()]
            return by_label.get(MORE) or numbers[-1]
        if any(question in bubble.text for question in FELT):
            names = [name for name in PLACES if name in self._exercise]
            return by_label[PLACES[max(names, key=len)]]
        if self._more and FEWER in by_label:
            return by_label[FEWER]
        for label in ANSWERS:
            if label in by_label:
                return by_label[label]
        raise AssertionError(f"no answer to {bubble.text}: {list(by_label)}")
