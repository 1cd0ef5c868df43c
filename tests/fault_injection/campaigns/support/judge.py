"""Judges a record of fault injection, pure: lost, doubled, late, wrong hour, out of order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby

from tests.fault_injection.campaigns.support.record import Record

#: After a third doubt a message is given up, so that nobody gets it more often.
COPIES_OF_ONE_MOST = 3


def judged(record: Record) -> list[str]:
    """Return the broken guarantees, a line each; [] where all hold."""
    return [
        *_lost(record),
        *_doubled(record),
        *_at_a_wrong_hour(record),
        *_never_injected(record),
    ]


def out_of_order(record: Record) -> list[str]:
    """The chats in which things came in another order than they were asked for.

    A copy right behind its original is no disorder.
    """
    asked, came = defaultdict(list), defaultdict(list)
    for intent in record.intents:
        asked[intent.chat].append(intent.name)
    for arrival in record.arrivals:
        came[arrival.chat].append(arrival.name)
    return [
        f"{chat}: came in another order than asked for, from {_first_difference(names, found)} on"
        for chat, names in asked.items()
        if (found := [name for name, _ in groupby(came[chat])]) != names
    ]


def _lost(record: Record) -> Iterator[str]:
    times = record.times()
    for intent in record.intents:
        key = (intent.chat, intent.name)
        if not times[key] and key not in record.let_fall:
            yield f"{intent.chat}: lost: {intent.name}"
        if times[key] and key in record.let_fall:
            yield f"{intent.chat}: came and was dropped ({record.let_fall[key]}): {intent.name}"


def _doubled(record: Record) -> Iterator[str]:
    doubts, copies = record.doubts(), record.copies()
    for chat, number in sorted(copies.items()):
        if number > doubts[chat]:
            yield f"{chat}: doubled: {number} copies, {doubts[chat]} doubts injected"
    for (chat, name), number in sorted(record.times().items()):
        if number > COPIES_OF_ONE_MOST:
            yield f"{chat}: doubled: {name} came {number} times"
    counted = record.unknown + record.dropped_as_unknown
    if copies.total() > counted:
        yield f"doubled: {copies.total()} copies, {counted} doubts counted by the bot"
    if counted > doubts.total():
        yield f"{counted} doubts counted by the bot, {doubts.total()} injected"


def _at_a_wrong_hour(record: Record) -> Iterator[str]:
    wanted = {(intent.chat, intent.name): intent for intent in record.intents}
    for arrival in record.arrivals:
        intent = wanted.get((arrival.chat, arrival.name))
        if intent is None:
            yield f"{arrival.chat}: nobody asked for: {arrival.name} at {arrival.at}"
        elif arrival.at < intent.not_before:
            yield f"{arrival.chat}: wrong hour: {arrival.name} at {arrival.at}"
        elif arrival.at > intent.not_after:
            yield f"{arrival.chat}: late: {arrival.name} at {arrival.at}"


def _never_injected(record: Record) -> Iterator[str]:
    for kind in sorted(record.planned - set(+record.injected)):
        yield f"never happened: {kind}"


def _first_difference(asked: list[str], came: list[str]) -> str:
    return next((one for one, other in zip(asked, came, strict=False) if one != other), "the end")
