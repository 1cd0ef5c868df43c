"""Answers on how much is left, and proposals of another hour, at a card."""

from __future__ import annotations

from bot.coaching.message import Message
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.warmup.progress import WarmUpProgress
from bot.flows import practice_questions
from tests.flows.practice import Practice, practice
from tests.flows.training.trainee import Training, begun, trainee
from tests.support.screens import messages_of


def left(chat: Training | Practice) -> tuple[int, int]:
    """Return the sets and the minutes that are said to be left."""
    (screen,) = practice_questions.left("", chat.context).screens
    (line,) = (message for message in messages_of(screen.text) if message.id == "typed-left")
    args = dict(line.args)
    sets, minutes = args["sets"], args["minutes"]
    assert isinstance(sets, int)
    assert isinstance(minutes, int)
    return sets, minutes


def test_what_is_left_of_a_session_falls_to_nothing_with_its_sets() -> None:
    chat = begun()
    seen = [left(chat)]
    while chat.session is not None:
        done = chat.progress.sets_done
        assert left(chat)[0] == seen[0][0] - done
        seen.append(left(chat))
        chat.plays_one()

    assert seen == sorted(seen, reverse=True)
    assert seen[0][1] <= chat.person.profile.minutes
    assert seen[-1][0] == 0


def test_what_is_left_of_a_warm_up_falls_with_its_sets() -> None:
    chat = practice()
    chat.goes("warmup", "normal")
    plan = chat.progress.plan
    first = left(chat)
    chat.does("done")
    second = left(chat)

    assert first == (sum(part.sets for part in plan.parts), plan.minutes)
    assert second < first


def test_a_warm_up_before_a_session_says_that_it_follows() -> None:
    chat = trainee()
    chat.goes("training", "normal")
    assert chat.session
    assert isinstance(chat.session.progress, WarmUpProgress)
    chat.goes("left")

    (line,) = chat.said[-1].text
    assert isinstance(line, Message)
    assert line.id == "typed-left-session"


def test_with_nothing_open_the_practice_is_over() -> None:
    chat = practice().goes("left")

    assert [m.id for m in messages_of(chat.said[-1].text)] == ["warmup-closed"]


def test_an_hour_that_is_none_is_not_proposed() -> None:
    chat = begun()
    assert chat.session
    assert isinstance(chat.session.progress, TrainingProgress)
    chat.goes("other_hour", "25:00,nonsense,20:00")
    goes = [choice.go.argument for row in chat.said[-1].rows for choice in row if choice.go]

    assert goes == ["hour-20:00", "hour"]
