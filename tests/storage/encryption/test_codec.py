"""Stored values come back as they were; what no release knows is unreadable."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from enum import Enum, StrEnum
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.inspect import AnyType, CustomType, type_info

from bot.coaching.events import AnswerGiven
from bot.coaching.message import AtHour, AtInstant, Message, OnDay, msg
from bot.services.codec import codec
from bot.storage.encryption.codec import Codec, Unreadable, plain
from bot.value import Value, field
from tests.support.world import onboarded


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Size(Enum):
    SMALL = 1
    LARGE = 2


class Leaf(Value):
    colour: Colour
    when: datetime
    at: time | None = None


class Fruit(Value):
    weight: float


class Tree(Value):
    leaves: tuple[Leaf, ...]
    day: date
    sizes: frozenset[Size]
    names: tuple[tuple[str, str | int | float | bool | Leaf | Fruit | None], ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    child: Tree | None = None


class Vague(Value):
    anything: object


class Holder(Value):
    held: tuple[dict[str, Vague | None], ...]


CODEC = Codec([Leaf, Fruit, Tree], [bool, type(None)])

instants = st.datetimes(timezones=st.just(UTC))
leaves = st.builds(Leaf, st.sampled_from(Colour), instants, st.none() | st.times())
fruits = st.builds(Fruit, st.floats(allow_nan=False))
numbers = st.integers(-(2**63), 2**64 - 1)  # of MessagePack
scalars = st.none() | st.booleans() | numbers | st.text() | st.floats(allow_nan=False)
twigs = st.builds(
    Tree,
    leaves=st.lists(leaves, max_size=3).map(tuple),
    day=st.dates(),
    sizes=st.frozensets(st.sampled_from(Size)),
    names=st.lists(st.tuples(st.text(), scalars | leaves | fruits), max_size=3).map(tuple),
    counts=st.dictionaries(st.text(), numbers, max_size=3),
)
trees = st.recursive(
    twigs,
    lambda child: st.builds(Tree, st.just(()), st.dates(), st.just(frozenset()), child=child),
    max_leaves=4,
)

moments = st.dates().map(OnDay) | st.times().map(AtHour) | instants.map(AtInstant)
words = st.recursive(
    st.builds(Message, st.text()),
    lambda said: st.builds(
        lambda id_, arguments: msg(id_, **arguments),
        st.text(),
        st.dictionaries(
            st.sampled_from(["one", "other"]),
            scalars | moments | st.dates() | st.times() | instants | said | st.tuples(said, said),
        ),
    ),
    max_leaves=4,
)


@given(value=trees | leaves | fruits | st.booleans() | st.none())
def test_what_is_written_is_read_again(value: object) -> None:
    assert CODEC.read(CODEC.write(value)) == value


@given(said=words)
def test_what_is_said_later_is_said_as_it_was_meant(said: Message) -> None:
    only = Codec([Message])

    assert only.read(only.write(said)) == said


def test_an_enum_comes_back_as_itself_and_not_as_its_word() -> None:
    leaf = CODEC.read(CODEC.write(Leaf(Colour.RED, datetime(2026, 1, 1, tzinfo=UTC))))

    assert type(leaf.colour) is Colour


def test_a_profile_is_read_as_written() -> None:
    profile = onboarded().profile

    assert codec().read(codec().write(profile)) == profile


def test_an_undeclared_class_is_not_stored() -> None:
    with pytest.raises(TypeError, match="Leaf is not declared"):
        Codec([Tree]).write(Leaf(Colour.RED, datetime(2026, 1, 1, tzinfo=UTC)))


def test_everything_that_is_stored_is_described_down_to_its_last_field() -> None:
    """A field of any type would come back as a map of its fields."""
    known = codec().classes

    assert len(known) > 50
    assert not [each.__name__ for each in known if _is_vague(type_info(each))]


def test_a_field_of_any_type_is_found_however_deep_it_lies() -> None:
    assert _is_vague(type_info(Holder))


def _is_vague(info: Any, seen: frozenset[object] = frozenset()) -> bool:  # noqa: ANN401
    if isinstance(info, AnyType | CustomType):
        return True
    kind = getattr(info, "cls", None)
    if kind is not None and kind in seen:
        return False
    inner = within(info)
    return any(_is_vague(each, seen | {kind}) for each in inner)


def within(info: Any) -> list[Any]:  # noqa: ANN401
    """The types that a type is made of."""
    one = [getattr(info, name, None) for name in ("item_type", "key_type", "value_type", "type")]
    many = [*getattr(info, "types", ()), *getattr(info, "item_types", ())]
    fields = [each.type for each in getattr(info, "fields", ())]
    return [each for each in (*one, *many, *fields) if isinstance(each, msgspec.inspect.Type)]


def stored(**fields: object) -> bytes:
    return msgspec.msgpack.encode(fields)


@pytest.mark.parametrize(
    "found",
    [
        b"no pack",
        stored(_="Gone"),
        stored(_="Leaf", colour="red"),
        stored(_="Fruit", weight=1.0, smell=2),
        stored(_="Leaf", colour="green", when=datetime(2026, 1, 1, tzinfo=UTC)),
        stored(_="Tree", leaves=(), day="yesterday", sizes=()),
        stored(_="Tree", leaves=(), day=7, sizes=()),
        stored(weight=1.0),
        b"\x81\xa1_\xa2\xff\xff",
    ],
    ids=["garbage", "class", "field", "more", "member", "date", "int", "bare", "text"],
)
def test_what_no_class_fits_is_unreadable(found: bytes) -> None:
    with pytest.raises(Unreadable):
        CODEC.read(found)


def test_a_field_that_came_later_takes_its_default() -> None:
    when = datetime(2026, 1, 1, tzinfo=UTC)

    read = CODEC.read(stored(_="Leaf", colour="red", when=when))

    assert read == Leaf(Colour.RED, when, at=None)


def test_people_read_it_without_our_classes() -> None:
    written = codec().write(AnswerGiven("clam", "felt", "glutes"))

    assert plain(written)["exercise"] == "clam"
