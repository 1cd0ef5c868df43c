"""Values as JSON and back: frozen structs, enums, instants, dates, sets, each with its tag.

A state written by one release must be readable by the next: a new field needs a default, and
a class that has gone makes reading fail with `Unreadable`, which the callers meet kindly.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from enum import Enum
from typing import Any

from bot.coaching.value import Value

TAG = "_"
NO_VALUE = object()

Plain = dict[str, Any]


class Unreadable(ValueError):
    """Stored text that no class of this release can read."""


class Codec:
    """Knows the classes that may be stored, each by its module's and its own name.

    A class that moves to another module is another class to what is stored already. A field
    that is empty by default (None, "", (), False) is left out where it is empty: half of
    what a screen or a profile holds. Such a default must never change.
    """

    def __init__(self, classes: Iterable[type]) -> None:
        self._classes: dict[str, type] = {}
        self._tags: dict[type, str] = {}
        for known in classes:
            tag = f"{known.__module__.rpartition('.')[2]}.{known.__name__}"
            if self._classes.setdefault(tag, known) is not known:
                raise ValueError(f"two stored classes are named {tag}")
            self._tags[known] = tag
        # How a class is written and made is worked out when it is first met.
        self._writers: dict[type, Callable[[Any], object]] = {}
        self._makers: dict[str, Callable[[Plain], object]] = {}
        self._decode = json.JSONDecoder(object_hook=self._made).decode

    def write(self, value: object) -> bytes:
        """The value as JSON.

        Raises:
            TypeError: a class in it was never declared.
        """
        return _ENCODE(self._plain(value)).encode()

    def read(self, text: bytes) -> Any:  # noqa: ANN401 - the caller knows what it stored
        """The value that was written.

        Raises:
            Unreadable: not JSON, an unknown class, or fields that do not fit it.
        """
        try:
            return _tupled(self._decode(text.decode()))
        except (KeyError, TypeError, ValueError) as error:
            raise Unreadable(type(error).__name__) from error

    def _plain(self, value: object) -> object:
        kind = type(value)
        if kind in _SCALARS:
            return value
        write = self._writers.get(kind)
        if write is None:
            write = self._writers[kind] = self._writer(kind)
        return write(value)

    def _writer(self, kind: type) -> Callable[[Any], object]:
        """How values of a class are written."""
        tag = self._tags.get(kind)
        if tag is not None and issubclass(kind, Enum):
            return {each: {TAG: tag, "v": each.value} for each in kind}.__getitem__
        if issubclass(kind, (frozenset, set)):
            return self._plain_set
        if tag is not None and issubclass(kind, Value):
            return _fields_writer(kind, tag, self._plain)
        for family, writer in _BUILT_IN_WRITERS.items():
            if issubclass(kind, family) and not issubclass(kind, Enum):
                return writer(self._plain)
        raise TypeError(f"{kind.__name__} is not declared as a stored class")

    def _plain_set(self, value: frozenset[Any]) -> object:
        """A set; one of members of a single enum is written as their values."""
        kinds = {type(each) for each in value}
        tag = self._tags.get(next(iter(kinds))) if len(kinds) == 1 else None
        if tag is not None and issubclass(kinds.pop(), Enum):
            return {TAG: tag, "all": sorted((each.value for each in value), key=str)}
        return {TAG: "set", "v": sorted(map(self._plain, value), key=json.dumps)}

    def _made(self, plain: Plain) -> object:
        """The value of one object of the JSON; what it holds has been made already."""
        tag = plain.pop(TAG)
        make = self._makers.get(tag)
        if make is None:
            make = self._makers[tag] = self._maker(tag)
        return make(plain)

    def _maker(self, tag: str) -> Callable[[Plain], object]:
        """How values of a tag are made."""
        known = self._classes.get(tag)
        if known is None:
            built_in = _BUILT_IN_MAKERS[tag]
            return lambda plain: built_in(_tupled(plain["v"]))
        if issubclass(known, Enum):
            return _member_maker(known)
        return _fields_maker(known)


def _fields_writer(
    kind: type[Value], tag: str, plain_of: Callable[[object], object]
) -> Callable[[Any], object]:
    """Writes the fields of a value that are not empty."""
    empties = _empties(kind)

    def write(value: object) -> Plain:
        plain: Plain = {TAG: tag}
        for name, empty in empties:
            each = getattr(value, name)
            if each is not empty:
                plain[name] = each if type(each) in _SCALARS else plain_of(each)
        return plain

    return write


def _fields_maker(kind: type) -> Callable[[Plain], object]:
    """Makes a value of its fields."""

    def make(plain: Plain) -> object:
        for name, each in plain.items():
            if type(each) is list:
                plain[name] = _tupled(each)
        return kind(**plain)

    return make


def _member_maker(kind: type[Enum]) -> Callable[[Plain], object]:
    """Makes a member of an enum, or a set of them."""
    members: dict[object, object] = {each.value: each for each in kind}

    def make(plain: Plain) -> object:
        if "all" in plain:
            return frozenset([members[each] for each in plain["all"]])
        return members[plain["v"]]

    return make


def _empties(kind: type[Value]) -> list[tuple[str, object]]:
    """The fields, each with the empty value it has by default; where none, what no value is."""
    names, defaults = kind.__struct_fields__, kind.__struct_defaults__
    padded = (*(NO_VALUE for _ in names[len(defaults) :]), *defaults)
    return [
        (name, default if any(default is empty for empty in _EMPTY) else NO_VALUE)
        for name, default in zip(names, padded, strict=True)
    ]


def _tupled(made: Any) -> Any:  # noqa: ANN401 - whatever was stored
    """Lists of the JSON are tuples of ours."""
    return tuple([_tupled(each) for each in made]) if type(made) is list else made


def _listed(plain_of: Callable[[object], object]) -> Callable[[Any], object]:
    return lambda value: [plain_of(each) for each in value]


def _map(plain_of: Callable[[object], object]) -> Callable[[Any], object]:
    return lambda value: {TAG: "map", "v": [[plain_of(k), plain_of(v)] for k, v in value.items()]}


def _iso(tag: str) -> Callable[[Any], Callable[[Any], object]]:
    return lambda _plain_of: lambda value: {TAG: tag, "v": value.isoformat()}


# Not msgspec's encoder, which writes an infinite number as null.
_ENCODE = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, check_circular=False).encode
#: Python keeps one of each, so that `is` tells them apart from 0 and from each other.
_EMPTY = (None, "", (), False)
_SCALARS = frozenset({str, int, float, bool, type(None)})
#: A datetime is a date too: the nearer family stands first.
_BUILT_IN_WRITERS: dict[type, Callable[[Callable[[object], object]], Callable[[Any], object]]] = {
    tuple: _listed,
    list: _listed,
    dict: _map,
    datetime: _iso("datetime"),
    date: _iso("date"),
    time: _iso("time"),
}
_BUILT_IN_MAKERS: dict[str, Callable[[Any], object]] = {
    "set": frozenset,
    "map": dict,
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
}
