"""Rules of the whole tree: sizes, tables of contents, the words of the glossary."""

from __future__ import annotations

import ast
import html
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from bot.coaching.events import Event
from bot.coaching.person.person import Lock, Person
from bot.flows.registry import COMMANDS, FLOWS, OFFERS, SIDE_ANSWERS, TAKES_ARGUMENT
from bot.flows.turn import Elapsed, Input, Shared, Tap, Turn, Typed
from bot.services.conversation.event_handlers import HANDLERS, UNWRITTEN
from bot.services.conversation.flow_runner import OF_THE_DAY, OPEN_TO_NEWCOMERS, OPEN_WHILE_LOCKED
from bot.value import replace
from tests.support.talk import Talk
from tests.support.walk import walk
from tests.support.world import NOON, newcomer, onboarded

ROOT = Path(__file__).parents[1]
LONGEST = 400


def modules_of(*folders: str) -> list[Path]:
    return sorted(path for name in folders for path in (ROOT / name).rglob("*.py"))


MODULES = modules_of("bot", "playground")
ALL_MODULES = modules_of("bot", "playground", "tests", "scripts", "benchmarks")
TRANSCRIPTS = ROOT / "tests" / "transcripts"
MOST_MODULES = 15
NO_NAMES = {"utils", "helpers", "common", "core", "models", "misc"}

INPUTS: dict[type, Any] = {
    Tap: Tap("no such button"),
    Typed: Typed("xyzzy"),
    Shared: Shared("Asia/Tokyo"),
    Elapsed: Elapsed(),
}


LOCKED = tuple(replace(onboarded().profile, lock=Lock(why, NOON)) for why in ("nerves", "heart"))
PEOPLE = (newcomer(), onboarded(), *(replace(onboarded(), profile=locked) for locked in LOCKED))
#: With what a flow begins that asks nothing else.
ASKED_BY = {"prompt": "later", "morning": "bit_worse", "zone": "onboarding"}
#: What a flow says to people with a history; to everybody else it has nothing to say.
ASKED_AFTER_WEEKS = {
    "import": "Restore your data? Exported: today",
    "suggestion": (
        "You felt the glute bridge in the back of your thighs twice. Let's work on that."
    ),
    "viewing": "Ana. What would you like to see or change?",
}
TELLING = 12  # characters of a line that nobody else says


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


# --- modules --------------------------------------------------------------------------------


def test_a_module_is_one_idea_long() -> None:
    lines = {name_of(path): path.read_text().count("\n") for path in ALL_MODULES}

    long = {name: number for name, number in lines.items() if number > LONGEST}

    assert long == {}, "split each where its idea ends"


def test_the_first_line_of_a_module_says_what_it_is_for() -> None:
    said = {
        name_of(path): (ast.get_docstring(ast.parse(path.read_text())) or "").partition("\n")[0]
        for path in MODULES
    }

    unfinished = {n: line for n, line in said.items() if not line.endswith((".", ":", "?", "!"))}

    assert unfinished == {}


def crowded() -> set[str]:
    """The folders of bot, playground and tests with more modules than are looked through."""
    paths = modules_of("bot", "playground", "tests")
    counts = Counter(name_of(path.parent) for path in paths if path.name != "__init__.py")
    return {folder for folder, modules in counts.items() if modules > MOST_MODULES}


def test_a_folder_holds_few_enough_modules_to_look_through() -> None:
    assert crowded() == set(), f"more than {MOST_MODULES} modules: divide it"


def test_no_room_is_named_after_nothing() -> None:
    names = {part for path in MODULES for part in (*path.relative_to(ROOT).parts[:-1], path.stem)}

    assert names & NO_NAMES == set()


def test_nothing_is_kept_in_the_memory_of_one_process() -> None:
    pattern = re.compile(r"context\.(?:user|chat|bot)_data")

    found = [name_of(path) for path in MODULES if pattern.search(path.read_text())]

    assert found == [], "memory of one process; use storage"


# --- tables of contents ---------------------------------------------------------------------


@walk("event", get_args(Event))
def test_every_event_has_a_handler(event: type) -> None:
    assert event in HANDLERS


def test_no_handler_waits_for_an_event_that_is_gone() -> None:
    assert set(HANDLERS) | UNWRITTEN == set(get_args(Event))


def test_every_kind_of_input_is_tried_here() -> None:
    assert set(INPUTS) == set(get_args(Input))


def test_every_way_leads_somewhere() -> None:
    names = set(FLOWS) | set(SIDE_ANSWERS)

    assert {go.flow for go in COMMANDS.values()} <= names
    assert names >= OPEN_TO_NEWCOMERS >= OPEN_WHILE_LOCKED
    assert names >= OF_THE_DAY
    assert set(SIDE_ANSWERS) >= OFFERS
    assert {go.flow for go in COMMANDS.values()} & set(FLOWS) >= TAKES_ARGUMENT
    assert set(FLOWS) & set(SIDE_ANSWERS) == set()


@walk("name", FLOWS)
def test_a_flow_is_pure_functions_over_declared_steps(name: str) -> None:
    flow = FLOWS[name]

    assert all(isinstance(step, type) for step in flow.steps)
    assert all(callable(each) for each in (flow.start, flow.resume, flow.show))


def test_no_step_belongs_to_two_flows() -> None:
    owners: dict[type, list[str]] = {}
    for name, flow in FLOWS.items():
        for step in flow.steps:
            owners.setdefault(step, []).append(name)

    assert {step: names for step, names in owners.items() if len(names) > 1} == {}


# --- flows and inputs -----------------------------------------------------------------------


def opened(name: str, person: Person) -> Talk | None:
    """Somebody in front of the first question of a flow; None where it asks them nothing."""
    chat = Talk(FLOWS, SIDE_ANSWERS, person).goes(name, ASKED_BY.get(name, ""))
    return chat if chat.state is not None and chat.flow is not None else None


@walk("kind", INPUTS)
@walk("person", PEOPLE)
@walk("name", FLOWS)
def test_every_flow_meets_every_kind_of_input(name: str, person: Person, kind: type) -> None:
    chat = opened(name, person)
    if chat is None:
        return

    turn = FLOWS[chat.flow or ""].resume(chat.state, INPUTS[kind], chat.context)

    assert isinstance(turn, Turn)
    assert turn.state is None or isinstance(turn.state, all_steps())


@walk("name", FLOWS)
def test_a_flow_begins_with_a_question_it_can_show_again(name: str) -> None:
    chat = opened(name, onboarded())
    if chat is not None:
        assert FLOWS[chat.flow or ""].screen(chat.state, chat.context).text


def all_steps() -> tuple[type, ...]:
    return tuple(step for flow in FLOWS.values() for step in flow.steps)


# --- transcripts and words ------------------------------------------------------------------


@walk("name", FLOWS)
def test_every_flow_is_heard_in_a_transcript(name: str) -> None:
    files = sorted(TRANSCRIPTS.glob("*.txt"))
    asked = {line for person in PEOPLE for line in first_question(name, person)}
    asked |= {ASKED_AFTER_WEEKS[name]} if name in ASKED_AFTER_WEEKS else set()

    heard = {line for file in files for line in lines_of(file.read_text())}

    assert asked & heard, f"no transcript comes through {name}; it asks {sorted(asked)}"


def first_question(name: str, person: Person) -> set[str]:
    chat = opened(name, person)
    return set() if chat is None else lines_of(html.unescape(re.sub("<[^>]*>", "", chat.text())))


def lines_of(text: str) -> set[str]:
    """The lines that say something, whatever numbers stand in them."""
    lines = {re.sub(r"\d+", "#", line.strip()) for line in text.splitlines()}
    return {line for line in lines if len(line) >= TELLING}


def terms() -> Iterator[tuple[str, str]]:
    for line in (ROOT / "docs" / "GLOSSARY.md").read_text().splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 3 and "`" in cells[2]:
            for place in re.findall(r"`([^`]+)`", cells[2]):
                yield cells[0], place


@walk(("term", "place"), list(terms()))
def test_a_term_of_the_glossary_stands_where_it_says(term: str, place: str) -> None:
    if place.startswith(("content/", "bot/", "playground/")) or "/" in place:
        assert (ROOT / place).exists() or (ROOT / "bot" / place).exists(), (
            f"the glossary sends {term!r} to {place}, which is not there"
        )
        return
    name, _, attribute = place.partition(".")
    source = "\n".join(path.read_text() for path in MODULES)
    assert re.search(rf"\b(class|def) {name}\b|^{name}\b", source, re.MULTILINE), place
    assert not attribute or re.search(rf"\b{attribute}\b", source), place
