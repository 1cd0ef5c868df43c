"""Values as JSON and back: frozen dataclasses, enums, instants, dates, sets, each with its tag.

A state written by one release must be readable by the next: a new field needs a default, and
a class that has gone makes reading fail with `Unreadable`, which the callers meet kindly.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import Any

TAG = "_"


class Unreadable(ValueError):
    """Stored text that no class of this release can read."""


class Codec:
    """Knows the classes that may be stored, each by its module's and its own name.

    A class that moves to another module is another class to what is stored already.
    """

    def __init__(self, classes: Iterable[type]) -> None:
        self._classes: dict[str, type] = {}
        self._tags: dict[type, str] = {}
        self._fields: dict[type, tuple[str, ...]] = {}
        for known in classes:
            tag = f"{known.__module__.rpartition('.')[2]}.{known.__name__}"
            if self._classes.setdefault(tag, known) is not known:
                raise ValueError(f"two stored classes are named {tag}")
            self._tags[known] = tag
            if is_dataclass(known):
                self._fields[known] = tuple(each.name for each in fields(known))

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
            return self._value(json.loads(text))
        except (KeyError, TypeError, ValueError) as error:
            raise Unreadable(type(error).__name__) from error

    def _plain(self, value: object) -> object:
        if value is None or type(value) in {str, int, float, bool}:
            return value
        names = self._fields.get(type(value))
        if names is not None:
            plain: dict[str, object] = {TAG: self._tags[type(value)]}
            for name in names:
                plain[name] = self._plain(getattr(value, name))
            return plain
        return self._plain_other(value)

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

    def _value(self, plain: object) -> object:
        if isinstance(plain, list):
            return tuple(self._value(each) for each in plain)
        if not isinstance(plain, dict):
            return plain
        tag = plain.pop(TAG)
        read = _BUILT_IN.get(tag)
        if read is not None:
            return read(self._value(plain["v"]))
        known = self._classes[tag]
        if issubclass(known, Enum):
            return known(plain["v"])
        return known(**{name: self._value(each) for name, each in plain.items()})


_BUILT_IN: dict[str, Callable[[Any], object]] = {
    "set": frozenset,
    "map": dict,
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
}
