"""A word that an enum has is not written bare where it is compared, or makes an event."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from bot.coaching.events import Event
from bot.coaching.reminders.policy import OccurrenceState, ReminderKind, Resting
from bot.storage.outbox.outbox import Act, MessageState

BOT = Path(__file__).parents[1] / "bot"
#: Words by the name of the field, or the column, that holds one of them.
WORDS: dict[str, frozenset[str]] = {
    "act": frozenset(Act),
    "kind": frozenset(ReminderKind),
    "resting": frozenset(Resting),
    "state": frozenset(OccurrenceState) | frozenset(MessageState),
}
OF_A_KIND = {event.__name__ for event in get_args(Event) if "kind" in event.__struct_fields__}


def bare_words(source: str) -> list[str]:
    """The bare words that are compared with such a field, bound to it, or given as a kind."""
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Compare(left=left, comparators=values):
                field = _field(left)
            case ast.Call(func=ast.Attribute(value=column, attr="in_"), args=values):
                field = _field(column)
            case ast.Call(func=ast.Name(id=name), args=values) if name in OF_A_KIND:
                field = "kind"
            case ast.keyword(arg=str(field), value=value):
                values = [value]
            case _:
                continue
        texts = (text for value in values for text in _texts(value))
        found += [text for text in texts if text in WORDS.get(field, ())]
    return found


def _field(node: ast.expr) -> str:
    match node:
        case ast.Attribute(attr=name) | ast.Subscript(slice=ast.Constant(value=str(name))):
            return name
        case _:
            return ""


def _texts(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Set(elts=parts):
            for part in parts:
                yield from _texts(part)
        case ast.IfExp(body=one, orelse=other):
            yield from _texts(one)
            yield from _texts(other)
        case _:
            return


@pytest.mark.parametrize(
    "source",
    [
        "event.kind == 'warmup'",
        "OCCURRENCES.c.kind == 'warmup'",
        "row['act'] in ('edit', NEW)",
        "OUTBOX.c.act.in_(['edit'])",
        "Practised(on, 'training')",
        "Queued(act='strip' if strips else Act.REACT)",
        "rule.resting in {None, 'paused'}",
        "self.state != 'queued'",
    ],
)
def test_a_bare_word_is_found(source: str) -> None:
    assert len(bare_words(source)) == 1


@pytest.mark.parametrize(
    "source",
    ["media.kind == 'voice'", "Go('training')", "event.kind == ReminderKind.WARMUP", "x == 'new'"],
)
def test_another_word_is_none(source: str) -> None:
    assert bare_words(source) == []


def test_no_word_that_an_enum_has_stands_bare_in_the_code() -> None:
    found = {
        str(path.relative_to(BOT)): bare_words(path.read_text()) for path in BOT.rglob("*.py")
    }

    assert len(found) > 300
    assert {name: words for name, words in found.items() if words} == {}, "say the enum's member"
