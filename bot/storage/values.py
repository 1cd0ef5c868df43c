"""Values as JSON and back: frozen dataclasses, enums, instants, dates, sets, each with its tag.

A state written by one release must be readable by the next: a new field needs a default, and
a class that has gone makes reading fail with `Unreadable`, which the callers meet kindly.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import Field, fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import Any

TAG = "_"


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
        self._fields: dict[type, tuple[tuple[str, object], ...]] = {}
        for known in classes:
            tag = f"{known.__module__.rpartition('.')[2]}.{known.__name__}"
            if self._classes.setdefault(tag, known) is not known:
                raise ValueError(f"two stored classes are named {tag}")
            self._tags[known] = tag
            if is_dataclass(known):
                self._fields[known] = tuple((each.name, _empty(each)) for each in fields(known))

    def write(self, value: object) -> bytes:
        """The value as JSON.

        Raises:
            TypeError: a class in it was never declared.
        """
        return json.dumps(self._plain(value), separators=(",", ":"), ensure_ascii=False).encode()

    def read(self, text: bytes) -> Any:  # noqa: ANN401 - the caller knows what it stored
        """The value that was written.

        Raises:
            Unreadable: not JSON, an unknown class, or fields that do not fit it.
        """
        try:
            return _tupled(json.loads(text, object_hook=self._made))
        except (KeyError, TypeError, ValueError) as error:
            raise Unreadable(type(error).__name__) from error

    def _plain(self, value: object) -> object:
        kind = type(value)
        if kind in _SCALARS:
            return value
        if kind is tuple or kind is list:
            return [self._plain(each) for each in value]  # type: ignore[attr-defined]
        names = self._fields.get(kind)
        if names is None:
            return self._plain_other(value)
        plain: dict[str, object] = {TAG: self._tags[kind]}
        for name, empty in names:
            each = getattr(value, name)
            if each is not empty:
                plain[name] = each if type(each) in _SCALARS else self._plain(each)
        return plain

    def _plain_other(self, value: object) -> object:
        match value:
            case Enum() if type(value) in self._tags:
                return {TAG: self._tags[type(value)], "v": value.value}
            case tuple() | list():
                return [self._plain(each) for each in value]
            case frozenset() | set():
                return {TAG: "set", "v": sorted((self._plain(e) for e in value), key=json.dumps)}
            case datetime() | date() | time():
                return {TAG: type(value).__name__, "v": value.isoformat()}
            case dict():
                return {
                    TAG: "map",
                    "v": [[self._plain(k), self._plain(v)] for k, v in value.items()],
                }
            case _:
                raise TypeError(f"{type(value).__name__} is not declared as a stored class")

    def _made(self, plain: dict[str, Any]) -> object:
        """The value of one object of the JSON; what it holds has been made already."""
        tag = plain.pop(TAG)
        known = self._classes.get(tag)
        if known is None:
            return _BUILT_IN[tag](_tupled(plain["v"]))
        if known in self._fields:
            return known(**{name: _tupled(each) for name, each in plain.items()})
        return known(plain["v"])


def _empty(field: Field[Any]) -> object:
    """The empty value that a field has by default; itself, which no value is, where none."""
    return field.default if any(field.default is each for each in _EMPTY) else field


def _tupled(made: Any) -> Any:  # noqa: ANN401 - whatever was stored
    """Lists of the JSON are tuples of ours."""
    return tuple([_tupled(each) for each in made]) if type(made) is list else made


#: Python keeps one of each, so that `is` tells them apart from 0 and from each other.
_EMPTY = (None, "", (), False)
_SCALARS = frozenset({str, int, float, bool, type(None)})
_BUILT_IN: dict[str, Callable[[Any], object]] = {
    "set": frozenset,
    "map": dict,
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
}
