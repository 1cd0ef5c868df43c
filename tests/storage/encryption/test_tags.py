"""A stored value is found again by the name of its class: the names are unique, and stay."""

from __future__ import annotations

import pkgutil
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.inspect import StructType, type_info

import bot
from bot.coaching.calendar import Occurrence
from bot.coaching.events import Practised, SetCompleted
from bot.coaching.ladder.standing import Standing
from bot.coaching.message import msg
from bot.coaching.person.person import Locale
from bot.coaching.reminders.policy import Reminder, ReminderKind
from bot.coaching.rules.context import Pain, PainPlace, SetAnswers
from bot.coaching.session.plan import PlannedSet
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.session.session import DoneSet, Session
from bot.coaching.warmup.progress import WarmUpProgress
from bot.coaching.warmup.warmup import WarmUp
from bot.flows.settings.pause import AtPauseUntil
from bot.flows.settings.plan_screens import AtWarmUpTime
from bot.flows.training.steps import AtPause
from bot.flows.turn import Choice
from bot.services.codec import codec
from bot.services.messages import MessageBody, ReminderRef, Strip
from bot.storage.encryption.codec import FIELDS, RENAMED, Codec
from bot.value import Value
from tests.storage.encryption.test_codec import within
from tests.support.world import NOON

STORED = Path(__file__).with_name("stored_tags.txt").read_text().split()
ENTRY = "bot.__main__"


def values() -> Iterator[type[Value]]:
    for module in pkgutil.walk_packages(bot.__path__, "bot."):
        if module.name != ENTRY:
            import_module(module.name)
    yield from (each for each in _below(Value) if each.__module__.startswith("bot."))


def _below(base: type[Value]) -> Iterator[type[Value]]:
    for each in base.__subclasses__():
        yield each
        yield from _below(each)


def stored_tags() -> set[object]:
    """The tags of the declared classes and of all that stands in their fields."""
    found: dict[type, object] = {}
    waiting: list[Any] = [type_info(each) for each in codec().classes]
    while waiting:
        info = waiting.pop()
        if isinstance(info, StructType):
            if info.cls in found:
                continue
            found[info.cls] = info.tag
        waiting += within(info)
    return set(found.values())


def test_no_two_values_share_a_name() -> None:
    names = Counter(each.__name__ for each in values())

    assert len(names) > 300
    assert [name for name, times in names.items() if times > 1] == []


def test_a_value_is_tagged_with_the_name_of_its_class_alone() -> None:
    assert [each for each in values() if each.__struct_config__.tag != each.__name__] == []


def test_stored_tags_are_those_of_the_committed_list() -> None:
    """A name that leaves the list leaves rows that nobody reads: see decision 0026 first."""
    assert stored_tags() == set(STORED)
    assert sorted(set(STORED)) == STORED


def test_a_tag_that_took_the_place_of_another_is_stored() -> None:
    assert set(RENAMED.values()) <= set(STORED)


def test_values_with_the_tags_of_once_are_read_at_every_depth() -> None:
    pain = {"_": "grading.Pain", "number": 2, "place": "knee"}
    answers = {"_": "grading.Answers", "reps": 8, "pain": pain}
    planned = {"_": "plan.PlannedSet", "exercise": "clam", "reps": 8, "minimum": 6}
    done = {"_": "session.DoneSet", "planned": planned, "answers": answers}

    read = Codec([DoneSet]).read(msgspec.msgpack.encode(done))

    assert read.answers == SetAnswers(8, pain=Pain(2, PainPlace.KNEE))
    assert read.planned == PlannedSet("clam", 8, 6)


def test_a_message_of_the_older_name_is_read() -> None:
    older = {"_": "Choice", "label": {"_": "Say", "id": "button-back"}, "value": "back"}

    assert Codec([Choice]).read(msgspec.msgpack.encode(older)) == Choice(
        msg("button-back"), "back"
    )


def test_a_message_that_an_earlier_release_has_queued_is_read() -> None:
    due = {"_": "Occurrence", "local_date": "2026-03-29", "due_at": "2026-03-29T06:00:00Z"}
    reminder = {"_": "Reminder", "kind": "warmup", "occurrence": due, "zone": "Europe/Berlin"}
    older = {
        "_": "MessageBody",
        "content": {"_": "Strip"},
        "voice": {"_": "Locale", "language": "de", "zone": "Europe/Berlin"},
        "promises": [{"_": "ReminderRef", "reminder": reminder, "pass_": 1}],
    }

    read = codec().read(msgspec.msgpack.encode(older))

    occurrence = Occurrence(date(2026, 3, 29), datetime(2026, 3, 29, 6, tzinfo=UTC))
    carried = Reminder(ReminderKind.WARMUP, occurrence, "Europe/Berlin")
    expected = MessageBody(Strip(), Locale("de", "Europe/Berlin"), (ReminderRef(carried, 1),))
    assert read == expected


def test_a_renamed_field_is_read() -> None:
    older = {"_": "Practised", "local_date": "2026-11-02", "kind": "warmup", "told": True}

    read = codec().read(msgspec.msgpack.encode(older))

    assert read == Practised(date(2026, 11, 2), "warmup", reported=True)


def test_fields_took_their_names_in_classes_that_are_stored() -> None:
    fields = {each.__name__: each.__struct_fields__ for each in values()}
    today = [(tag, new) for tag, names in FIELDS.items() for new in names.values()]

    assert [(tag, new) for tag, new in today if new and new not in fields[tag]] == []
    assert set(FIELDS) <= set(STORED)


def test_a_value_with_a_field_that_has_gone_is_read() -> None:
    older = {"_": "SetCompleted", "exercise": "clam", "number": 1, "reps": 8, "own_rung": False}
    plan = {"_": "WarmUp", "dose": "normal", "level": 1}
    progress = {"_": "WarmUpProgress", "plan": plan, "touched": NOON}
    begun = {"letter": "A", "local_date": "2026-11-02", "started_at": NOON, "items": []}
    session = {"_": "Session", **begun, "rest": 60, "amber": True}
    training = {"_": "TrainingProgress", "session": session, "minutes": 30, "touched": NOON}

    assert codec().read(msgspec.msgpack.encode(older)) == SetCompleted("clam", 1, 8)
    assert codec().read(msgspec.msgpack.encode(progress)) == WarmUpProgress(WarmUp(), NOON)
    assert codec().read(msgspec.msgpack.encode(training)) == TrainingProgress(
        Session("A", date(2026, 11, 2), NOON, ()), NOON
    )


def test_a_standing_of_before_the_sides_is_read_and_both_sides_are_stored() -> None:
    older = {"_": "Standing", "family": "abduction", "exercise": "clam", "bad_mornings": 1}
    one = Standing("abduction", "clam", side="left", other=Standing("abduction", "clam_banded"))

    assert codec().read(msgspec.msgpack.encode(older)) == Standing(
        "abduction", "clam", bad_mornings=1
    )
    assert codec().read(codec().write(one)) == one


@pytest.mark.parametrize(
    ("older", "value"),
    [
        ("plan_screens.AtHour", AtWarmUpTime()),
        ("pause.AtPause", AtPauseUntil()),
        ("training_steps.AtPause", AtPause()),
    ],
)
def test_of_two_classes_of_one_name_each_is_found(older: str, value: Value) -> None:
    assert codec().read(msgspec.msgpack.encode({"_": older})) == value
