"""One message of How to holds all that an exercise needs, with its film."""

from __future__ import annotations

import html
import re

from bot.chat.sending.render import CAPTION_LIMIT, Renderer
from bot.coaching.message import Message
from bot.coaching.person.person import Locale
from bot.flows.exercise.how_to import TEMPO, faults, how_to
from bot.flows.exercise.knowledge_cards import card_text
from bot.flows.media import Media
from bot.flows.turn import Quote, Screen, Where
from bot.value import replace
from tests.flows.starts import talk
from tests.flows.training.trainee import begun, trained
from tests.support.screens import messages_of
from tests.support.walk import walk
from tests.support.world import NOON, catalogue, newcomer, words

EXERCISES = sorted(catalogue().exercises)
#: What names another exercise, or that it is to be known already.
ELSEWHERE = re.compile(
    r"\b(as (for|with|without|in)|(bridge|thrust|deadlift|hinge|kickback|clam|curl)s?)\b",
    re.IGNORECASE,
)


def spoken(screen: Screen) -> str:
    return Renderer(words(), lambda: NOON).screen(screen, Locale("en", "UTC"), 1).text


def ids(screen: Screen) -> set[str]:
    return {message.id for message in messages_of(screen.text)}


@walk("name", EXERCISES)
def test_a_how_to_has_set_up_movement_feeling_and_muscles_with_its_film(name: str) -> None:
    chat = begun(stored=trained(9)).does("done")
    exercise = catalogue().exercises[name]

    page = how_to(exercise, chat.context, TEMPO)

    chat.check(page)
    assert page.media == Media("demonstration", name)
    wanted = {f"exercise-{name}.setup-{n + 1}" for n in range(exercise.setup)}
    wanted |= {f"exercise-{name}.cue-{n + 1}" for n in range(exercise.cues)}
    wanted |= {f"muscle-{muscle}" for muscle in (*exercise.primary, *exercise.secondary)}
    assert wanted | {f"exercise-{name}.feel"} <= ids(page)


def test_a_how_to_says_that_no_clinician_has_read_it_yet() -> None:
    chat = begun(stored=trained(9)).does("done")
    marked = {
        name
        for name, exercise in catalogue().exercises.items()
        if "how-to-not-reviewed" in ids(how_to(exercise, chat.context, TEMPO))
    }

    assert marked == {e.id for e in catalogue().exercises.values() if e.family == "erectors"}


@walk("name", EXERCISES)
def test_each_common_mistake_comes_with_its_remedy(name: str) -> None:
    chat = begun(stored=trained(9)).does("done")
    exercise = catalogue().exercises[name]

    page = faults(exercise)

    chat.check(page)
    assert exercise.faults
    parts = {f"fault-{f}{part}" for f in exercise.faults for part in ("", ".feels", ".cue")}
    assert parts <= ids(page)


@walk("name", EXERCISES)
def test_no_page_is_cut_below_its_film(name: str) -> None:
    context = talk(newcomer()).context
    exercise = catalogue().exercises[name]

    for page in (how_to(exercise, context), faults(exercise)):
        assert len(re.sub(r"<[^>]*>", "", spoken(page))) <= CAPTION_LIMIT


@walk("name", EXERCISES)
def test_the_library_shows_the_same_page_as_a_session(name: str) -> None:
    chat = talk(newcomer()).goes("library", name)
    page = how_to(catalogue().exercises[name], chat.context)

    assert chat.screen == replace(page, rows=chat.screen.rows)
    chat.taps(f"library:{name}.faults")
    assert chat.screen.text == faults(catalogue().exercises[name]).text
    assert chat.screen.where is Where.EDIT
    chat.taps(f"library:{name}.text")
    assert (chat.screen.text, chat.screen.where) == (page.text, Where.EDIT)


@walk("name", EXERCISES)
def test_no_set_up_refers_to_another_exercise(name: str) -> None:
    exercise = catalogue().exercises[name]
    lines = [
        words().format("en", f"exercise-{name}.setup-{n + 1}", {}) for n in range(exercise.setup)
    ]

    assert not [line for line in lines if ELSEWHERE.search(line)]


def test_what_studies_found_is_folded_away_with_its_source() -> None:
    page = how_to(catalogue().exercises["clam"], talk().context)

    (quote,) = [part for part in page.text if isinstance(part, Quote)]
    assert "Selkowitz" in spoken(Screen((quote,)))
    assert spoken(Screen((quote,))).startswith("<blockquote expandable>")
    assert spoken(page).endswith("</blockquote>")


def test_a_card_of_knowledge_names_its_source() -> None:
    context = talk().context

    for card in context.catalogue.cards:
        said, quote = card_text(card.id, context)
        assert isinstance(said, Message)
        assert said.id == f"card-{card.id}"
        assert isinstance(quote, Quote)
        assert card.source in html.unescape(spoken(Screen((quote,))))


def test_how_to_of_a_session_is_a_message_with_the_film_and_leads_back_to_the_set() -> None:
    chat = begun(stored=trained(9)).does("done", "more", "how_to")
    shown = chat.screen
    assert shown.media == Media("demonstration", chat.progress.exercise)

    chat.does("back")

    assert (shown.where, chat.screen.where) == (Where.NEW, Where.EDIT)
    assert chat.buttons[0].value == "done"
