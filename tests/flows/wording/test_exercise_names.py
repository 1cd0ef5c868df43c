"""Every reason of the core has its sentence, and every number and place in it its words."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from bot.coaching.rules.context import ReasonGroup
from bot.coaching.rules.decisions import because
from bot.content.checks.message_uses import MessageUse, message_uses
from bot.flows.wording.exercise_names import because_line
from tests.flows.training.trainee import trainee
from tests.support.world import words

COACHING = Path(__file__).parents[3] / "bot" / "coaching"
#: One value of each argument that a reason may have.
ARGUMENTS = {
    "exercise": "glute_bridge",
    "easier": "glute_squeeze",
    "to": "glute_bridge_banded",
    "felt": "hamstrings",
    "band": "medium",
    "cue": "cue-bridge-hamstrings",
    "place": "knee",
    "number": 4,
    "sets": 2,
    "reps": 10,
    "seconds": 1,
    "sessions": 2,
    "days": 9,
    "good": 5,
    "reported": 6,
    "hours": 48,
    "mornings": 3,
    "weeks": 2,
    "percent": 15,
    "before": 3.0,
    "after": 4.0,
    "until": datetime(2026, 11, 4, 17, 40, tzinfo=UTC),
}
PARTS = {
    *(f"why-drill-{group}" for group in ReasonGroup),
    *(f"why-{what}-{why}" for what in ("less-load", "step-back") for why in ("form", "reps")),
    *(f"why-lighter-next-time-{why}" for why in ("form", "reps")),
    *(f"why-beyond-{what}" for what in ("lower", "squeeze", "hold", "rest")),
}


@cache
def reasons() -> list[MessageUse]:
    """Return the reasons in the source, whole or with a part that is filled in."""
    return [
        said
        for said in message_uses(COACHING)
        if said.id.startswith("why-") and not said.id.endswith("-")  # the beginning of a pattern
    ]


def whole() -> set[str]:
    return {said.id for said in reasons() if said.pattern is None}


def test_no_reason_is_left_out_here() -> None:
    patterns = [said for said in reasons() if said.pattern is not None]

    assert len(whole()) > 30
    assert all(any(said.means(message) for message in PARTS) for said in patterns)


def test_every_reason_can_be_told() -> None:
    chat = trainee()

    for message in sorted(whole() | PARTS):
        line = because_line(because(message, **ARGUMENTS), chat.context)  # type: ignore[arg-type]

        assert 0 < len(chat.words(line)) <= 260, message


def test_lost_form_is_a_reason_too() -> None:
    chat = trainee()

    line = because_line(
        because("why-cue", felt="form", exercise="clam", cue="cue-abduction-form"),
        chat.context,
    )

    assert "your form slipped" in chat.words(line)


#: Messages in which an answer stands as the place where an exercise was felt.
OF_AN_ANSWER = (
    "ladder-spot",
    "prompt-drill",
    "review-next-cue",
    "suggestion-weak-spot",
    "suggestion-weak-spot.mixed",
)


def test_an_answer_that_is_no_place_has_a_sentence_of_its_own_in_every_language() -> None:
    others = {"exercise": "X", "spot": "X", "cue": "X", "day": 2, "days": 2, "sessions": 2}
    wrong = []
    for language in words().whole_languages:
        for message in OF_AN_ANSWER:
            for answer in ("form", "cramp", "nowhere"):
                args = {**others, "answer": answer, "felt": "PLACE"}
                shown = words().format(language, message, args)
                # Lost form leads to no cue.
                if "PLACE" in shown and (message, answer) != ("review-next-cue", "form"):
                    wrong.append((language, message, shown))
    assert wrong == []
