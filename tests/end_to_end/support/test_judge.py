"""The judge of kills must be able to say no: a good log, and doctored ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from tests.end_to_end.support.judge import UNSEEN, Asked, Evidence, Shown, Tapped, judged

ANA = 100_001
PROMPT = Shown(ANA, "prompt 20261124")
QUESTION = Shown(ANA, "question 5")


def good() -> Evidence:
    """A warm-up of one set; its first message came twice, because a kill fell in its request."""
    return Evidence(
        shown=[PROMPT, QUESTION, QUESTION],
        talk=[
            Asked(ANA, 1, 5, "bridge"),
            Tapped(ANA, 5, "done"),
            Asked(ANA, 1, 6, "felt"),
            Tapped(ANA, 6, "glutes"),
            Asked(ANA, 2, 9, "bridge"),
        ],
        stray=Counter({ANA: 1}),
        due={PROMPT},
        done=Counter({ANA: 1}),
        practised={(ANA, "20261124")},
        finished=Counter({ANA: 1}),
        under_way=[Counter(), Counter({ANA: 1})],
        unknown=1,
    )


def asks_the_answered_revision(evidence: Evidence) -> None:
    evidence.talk.append(Asked(ANA, 2, 5, "bridge again"))


def asks_the_same_words_again(evidence: Evidence) -> None:
    evidence.talk.append(Asked(ANA, 1, 12, "felt"))


def hides_the_open_question(evidence: Evidence) -> None:
    evidence.talk.append(Asked(ANA, 2, 12, UNSEEN))


def counts_a_set_twice(evidence: Evidence) -> None:
    evidence.done[ANA] += 1


def loses_a_set(evidence: Evidence) -> None:
    evidence.done.clear()


def counts_a_day_too_many(evidence: Evidence) -> None:
    evidence.practised.add((ANA, "20261125"))


def loses_a_prompt(evidence: Evidence) -> None:
    evidence.due.add(Shown(ANA, "prompt 20261126"))


def gives_a_message_up(evidence: Evidence) -> None:
    evidence.lost = 1


def sends_twice_without_a_kill(evidence: Evidence) -> None:
    evidence.shown.append(PROMPT)
    evidence.unknown = 2


def sends_twice_to_somebody_else(evidence: Evidence) -> None:
    evidence.under_way = [Counter({ANA + 1: 1})]


def counts_no_doubt(evidence: Evidence) -> None:
    evidence.unknown = 0


def doubts_without_a_reason(evidence: Evidence) -> None:
    evidence.unknown = 2


def leaves_dead_buttons(evidence: Evidence) -> None:
    evidence.stray[ANA] = 2


def test_what_was_promised_and_kept_is_let_pass() -> None:
    evidence = good()

    assert judged(evidence) == []


@pytest.mark.parametrize(
    ("doctor", "complaint"),
    [
        (asks_the_answered_revision, "asked again: bridge again"),
        (asks_the_same_words_again, "asked again: felt"),
        (hides_the_open_question, "nobody sees it"),
        (counts_a_set_twice, "1 sets done, 2 in the journal"),
        (loses_a_set, "1 sets done, 0 in the journal"),
        (counts_a_day_too_many, "1 finished, 2 days count"),
        (loses_a_prompt, "never came: prompt 20261126"),
        (gives_a_message_up, "1 messages were given up"),
        (sends_twice_without_a_kill, "2 copies, 1 requests under way"),
        (sends_twice_to_somebody_else, "1 copies, 0 requests under way"),
        (counts_no_doubt, "1 copies, 0 doubts"),
        (doubts_without_a_reason, "2 doubts counted, 1 requests"),
        (leaves_dead_buttons, "2 messages with dead buttons"),
    ],
    ids=lambda case: getattr(case, "__name__", ""),
)
def test_a_doctored_log_is_found_out(doctor: Callable[[Evidence], None], complaint: str) -> None:
    evidence = good()

    doctor(evidence)

    assert [line for line in judged(evidence) if complaint in line]


def test_a_prompt_need_not_come_once_the_day_is_done() -> None:
    evidence = good()

    evidence.due.add(Shown(ANA, "prompt 20261127"))
    evidence.practised.add((ANA, "20261127"))
    evidence.finished[ANA] += 1

    assert judged(evidence) == []
