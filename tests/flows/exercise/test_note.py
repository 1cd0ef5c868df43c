"""A note on an exercise: asked for on its page, shown on its card, changed and removed."""

from __future__ import annotations

import re

from bot.chat.sending.render import CAPTION_LIMIT, Renderer
from bot.coaching.message import Message
from bot.coaching.person.person import Locale
from bot.coaching.remembered import ExerciseNote
from bot.coaching.session.session import with_item
from bot.flows.exercise.note import LONGEST, AtNote
from bot.flows.training.screens import card
from bot.flows.training.steps import AtSet
from bot.flows.turn import Screen
from bot.value import replace
from tests.flows.starts import talk
from tests.flows.training.trainee import Training, begun, trained
from tests.support.world import NOON, catalogue, newcomer, onboarded, words

WORDS = "Left foot <further> out & slow"


def noted(chat: Training, text: str = WORDS) -> Training:
    """At the set, after a note was written on its exercise."""
    exercise = chat.progress.exercise
    chat.does("more", "how_to", f"note:{exercise}")
    chat.says(text)
    return chat


def ids(screen: Screen) -> set[str]:
    return {part.id for part in screen.text if isinstance(part, Message)}


def spoken(screen: Screen) -> str:
    renderer = Renderer(words(), lambda: NOON)
    return renderer.screen(screen, Locale("en", "Europe/Berlin"), 1).text


def test_a_note_stands_on_the_card_from_then_on_and_is_escaped() -> None:
    chat = noted(begun(stored=trained(9)).does("done"))

    assert isinstance(chat.state, AtSet)
    chat.shows("note-line")
    assert "Left foot &lt;further&gt; out &amp; slow" in spoken(chat.screen)
    assert "note-line" in ids(card(chat.progress, chat.context))


def test_a_note_is_changed_and_removed() -> None:
    chat = noted(begun(stored=trained(9)).does("done"))
    exercise = chat.progress.exercise

    noted(chat, "  other \n words ")
    assert chat.memory.stored(f"note:{exercise}") == ExerciseNote("other words")
    chat.does("more", "how_to", f"note:{exercise}").shows("note-line").does("remove")

    assert chat.memory.stored(f"note:{exercise}") is None
    assert "note-line" not in ids(chat.screen)


def test_a_warm_up_shows_the_note_on_its_card_too() -> None:
    chat = talk(onboarded()).goes("warmup").taps("more").taps("how_to")
    (value,) = [c.go.argument for c in chat.buttons if c.go and c.go.flow == "note"]
    chat.taps(f"note:{value}").says("Towel under the head")

    assert chat.flow == "warmup"
    chat.shows("note-line")


def test_a_note_is_reached_from_the_menu_of_a_card_and_leads_back_to_it() -> None:
    session = begun(stored=trained(9)).does("done")
    session.does("more", f"note:{session.progress.exercise}").says("Heels wider")
    warm_up = talk(onboarded()).goes("warmup").taps("more")
    (value,) = [c.go.argument for c in warm_up.buttons if c.go and c.go.flow == "note"]
    warm_up.taps(f"note:{value}").says("Towel under the head")

    assert isinstance(session.state, AtSet)
    assert warm_up.flow == "warmup"
    session.shows("note-line")
    warm_up.shows("note-line")


def test_what_is_too_long_is_not_cut_but_asked_for_again() -> None:
    chat = noted(begun(stored=trained(9)).does("done"), "a" * (LONGEST + 1))

    chat.shows("note-long")
    assert isinstance(chat.state, AtNote)
    assert chat.says("a" * LONGEST).memory.stored(f"note:{chat.progress.exercise}")


def test_a_note_can_be_written_from_the_library_and_leads_back_there() -> None:
    chat = talk(onboarded()).goes("library", "clam").taps("note:clam").says("Heels on the wall")

    assert chat.memory.stored("note:clam") == ExerciseNote("Heels on the wall")
    assert chat.flow is None
    chat.shows("how-to-title")

    stranger = talk(newcomer()).goes("library", "clam")
    assert "note" not in {choice.go.flow for choice in stranger.buttons if choice.go}


def test_no_card_is_cut_by_the_longest_note() -> None:
    chat = begun(stored=trained(9)).does("done")
    cut = []
    for name in catalogue().exercises:
        chat.memory.stored_values[f"note:{name}"] = ExerciseNote("m" * LONGEST)
        item = chat.progress.session.item
        one = replace(item.queue[0], exercise=name)
        shown = replace(item, plan=replace(item.plan, exercise=name), queue=(one,))
        progress = replace(chat.progress, session=with_item(chat.progress.session, shown))
        seen = re.sub(r"<[^>]*>", "", spoken(card(progress, chat.context)))
        cut += [name] if len(seen) > CAPTION_LIMIT or "mmm" not in seen else []

    assert cut == []
