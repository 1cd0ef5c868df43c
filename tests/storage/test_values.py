"""Whatever is stored comes back as it was; what no release knows is said to be unreadable."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from enum import Enum, StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coaching.value import Value, field
from bot.services.stored import codec
from bot.storage.values import Codec, Unreadable
from tests.world import settled


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


class Tree(Value):
    leaves: tuple[Leaf, ...]
    day: date
    sizes: frozenset[Size]
    names: tuple[tuple[str, object], ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    child: Tree | None = None


CODEC = Codec([Colour, Size, Leaf, Tree])

instants = st.datetimes(timezones=st.just(UTC))
leaves = st.builds(Leaf, st.sampled_from(Colour), instants, st.none() | st.times())
scalars = st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False)
arguments = scalars | st.dates() | leaves | st.frozensets(st.integers() | st.text())
twigs = st.builds(
    Tree,
    leaves=st.lists(leaves, max_size=3).map(tuple),
    day=st.dates(),
    sizes=st.frozensets(st.sampled_from(Size)),
    names=st.lists(st.tuples(st.text(), arguments), max_size=3).map(tuple),
    counts=st.dictionaries(st.text(), st.integers(), max_size=3),
)
trees = st.recursive(
    twigs,
    lambda child: st.builds(Tree, st.just(()), st.dates(), st.just(frozenset()), child=child),
    max_leaves=4,
)


@given(value=trees | arguments)
def test_what_is_written_is_read_again(value: object) -> None:
    assert CODEC.read(CODEC.write(value)) == value


def test_an_enum_comes_back_as_itself_and_not_as_its_word() -> None:
    read = CODEC.read(CODEC.write((Colour.RED, "red")))

    assert [type(each) for each in read] == [Colour, str]


def test_a_person_is_read_as_written() -> None:
    person = settled()

    assert codec().read(codec().write(person)) == person


def test_an_undeclared_class_is_not_stored() -> None:
    with pytest.raises(TypeError, match="Leaf is not declared"):
        Codec([Colour]).write(Leaf(Colour.RED, datetime(2026, 1, 1, tzinfo=UTC)))


def test_an_undeclared_enum_is_not_stored_as_its_word() -> None:
    with pytest.raises(TypeError, match="Colour is not declared"):
        Codec([Size]).write(Colour.RED)


@pytest.mark.parametrize(
    "stored",
    [
        b"no json",
        b'{"_":"test_values.Gone"}',
        b'{"_":"test_values.Leaf","colour":"red"}',
        b'{"_":"test_values.Leaf","colour":"red","when":1,"smell":2}',
        b'{"_":"test_values.Colour","v":"green"}',
        b'{"_":"date","v":"yesterday"}',
        b'{"_":"date","v":7}',
        b'{"colour":"red"}',
    ],
    ids=["no-json", "no-class", "no-field", "a-field-more", "no-value", "no-date", "int", "bare"],
)
def test_what_no_class_fits_is_unreadable(stored: bytes) -> None:
    with pytest.raises(Unreadable):
        CODEC.read(stored)


def test_a_field_that_came_later_takes_its_default() -> None:
    before = {"_": "test_values.Leaf", "colour": {"_": "test_values.Colour", "v": "red"}}
    when = {"_": "datetime", "v": "2026-01-01T00:00:00+00:00"}

    read = CODEC.read(json.dumps({**before, "when": when}).encode())

    assert read == Leaf(Colour.RED, datetime(2026, 1, 1, tzinfo=UTC), at=None)


def test_two_classes_of_one_name_are_refused() -> None:
    other = type("Leaf", (), {"__module__": f"another.{__name__.rpartition('.')[2]}"})

    with pytest.raises(ValueError, match=r"two stored classes are named test_values\.Leaf"):
        Codec([Leaf, other])
