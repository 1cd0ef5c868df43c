"""Somebody who trains well: which button they tap, whatever a session asks."""

from __future__ import annotations

from tests.dialogs.phone import Bubble, Key

FELT, COUNT, FEWER, MORE = (
    "Where did you feel it most?",
    "How many good reps?",
    "Fewer reps",
    "More",
)
#: What the back of the thighs is to do, or the back; all else may be felt in the glutes.
FOR_THE_THIGHS = ("heel dig", "curl")
FOR_THE_BACK = ("bird dog", "hinge hold", "back extension")
#: The first of these that is there is tapped.
ANSWERS = ("Done", "Skip the rest", "3", "Clean", "None", "Accept", "Good plan", "Great")


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
        if FELT in bubble.text:
            thighs = any(words in self._exercise for words in FOR_THE_THIGHS)
            back = any(words in self._exercise for words in FOR_THE_BACK)
            label = "Back muscles" if back else "Back of thighs" if thighs else "Glutes"
            return by_label[label]
        if self._more and FEWER in by_label:
            return by_label[FEWER]
        for label in ANSWERS:
            if label in by_label:
                return by_label[label]
        raise AssertionError(f"no answer to {bubble.text}: {list(by_label)}")
