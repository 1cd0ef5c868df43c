"""No two replies in a row are alike, and each says what can be typed."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.services.coach import Coach
from tests.services.conversation.typed.open_flow import at_a_set


async def test_small_talk_has_small_answers_that_take_turns(bob: Coach) -> None:
    answers = []
    for text in ("hi, I'm back", "thanks!", "Thank you 🙏", "hello", "hello"):
        await bob.types(text)
        answers.append(bob.sender.ids()[0])

    assert [line.rpartition("-")[0] for line in answers] == [
        "talk-back",
        "talk-thanks",
        "talk-thanks",
        "talk-hello",
        "talk-hello",
    ]
    assert all(one != other for one, other in pairwise(answers))


async def test_small_talk_leaves_the_open_question_open(ana: Coach) -> None:
    before = await ana.conversation()

    await ana.types("thanks!")

    after = await ana.conversation()
    assert ana.sender.ids()[0].startswith("talk-thanks")
    assert (after["revision"], after["flow"]) == (before["revision"], "warmup")


async def test_no_two_answers_alike_in_a_row_and_each_says_what_is_taken(ana: Coach) -> None:
    answers = []
    for _ in range(5):
        await ana.types("xyzzy")
        answers.append(ana.sender.ids()[:2])

    assert all(one[0] != other[0] for one, other in pairwise(answers))
    assert {each[0] for each in answers} == {f"typed-unclear-{n}" for n in (1, 2, 3)}
    assert {each[1] for each in answers} == {"typed-takes-label"}


@pytest.mark.parametrize("asked", ["a city", "a set"])
async def test_what_a_question_itself_says_of_a_text_never_comes_twice_in_a_row(
    bob: Coach, asked: str
) -> None:
    text, own = ("Nowhere", "zone-unknown") if asked == "a city" else ("999", "typed-most-reps")
    if asked == "a city":
        await bob.commands("timezone")
        await bob.presses("other")
    else:
        await at_a_set(bob)
    first = []
    for _ in range(4):
        await bob.types(text)
        first.append(bob.sender.ids()[0])

    assert (first[0], first[2]) == (own, own)
    assert first[1].startswith("typed-unclear-")
    assert all(one != other for one, other in pairwise(first))


async def test_with_nothing_open_too_no_two_answers_are_alike(bob: Coach) -> None:
    answers = []
    for text in ("xyzzy", "xyzzy", "plugh", "🤷"):
        await bob.types(text)
        answers.append(bob.sender.ids()[0])

    assert all(one != other for one, other in pairwise(answers))


async def test_a_question_says_what_can_be_typed_at_it(bob: Coach) -> None:
    await bob.commands("pause")
    await bob.types("xyzzy")

    assert bob.sender.ids()[:2] == ["typed-unclear-1", "typed-takes-date"]


async def test_that_typed_words_are_kept_is_said_above_what_comes_next(bob: Coach) -> None:
    await bob.goes("note", "clam")

    await bob.types("Mind the left knee")

    assert bob.sender.ids()[:2] == ["button-saved", "how-to-title"]
