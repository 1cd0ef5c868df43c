"""Reads the parameters of a request by the table of facts, before a method acts."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from playground.api.facts import Facts, Json, Method, Slot
from playground.api.refusal import Refusal, missing
from playground.api.type_check import Kinds, Mismatch

#: Read by their methods, which know Telegram's own words for what is wrong with them.
_READ_BY_METHODS = frozenset(
    {"reply_markup", "media", "commands", "menu_button", "reaction", "options"}
)
#: An empty address ends a webhook; every other empty parameter counts as left out.
_MAY_BE_EMPTY = frozenset({"url"})
_EMPTY = (None, "")
_TRUE = frozenset({"true", "1", "yes"})

Read = Callable[[str, object], object]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came with a request."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Request:
    """A request that has passed the table.

    Attributes:
        method: the method's name, as Telegram writes it.
        params: values of the declared types; empty ones are left out.
        files: what was uploaded, by the name of its part.
        warnings: parameters that the Bot API does not know.
    """

    method: str
    params: Json
    files: Mapping[str, Upload]
    warnings: tuple[str, ...] = ()


class Requests:
    """The checks of every method, each compiled at its first call."""

    def __init__(self, facts: Facts, kinds: Kinds) -> None:
        self._facts = facts
        self._kinds = kinds
        self._readers: dict[str, dict[str, Read]] = {}
        self._required: dict[str, tuple[str, ...]] = {}

    def method(self, name: str) -> Method | None:
        """Return the method of that name in any case; None if the Bot API has none."""
        return self._facts.methods.get(name.lower())

    def read(self, method: Method, raw: Mapping[str, Any], files: Mapping[str, Upload]) -> Request:
        """Check and convert the parameters.

        Raises:
            Refusal: where one is missing or of another type.
        """
        readers = self._readers.get(method.name) or self._compile(method)
        params: Json = {}
        warnings: list[str] = []
        for name, value in raw.items():
            reader = readers.get(name)
            if reader is None:
                warnings.append(f"{method.name} has no parameter {name}")
            elif value not in _EMPTY or name in _MAY_BE_EMPTY:
                params[name] = reader(name, value)
        for name in self._required[method.name]:
            if name not in params and name not in files:
                raise missing(name)
        unknown = tuple(warnings)
        return Request(method.name, params, files, unknown)

    def _compile(self, method: Method) -> dict[str, Read]:
        readers = {name: self._reader(name, slot) for name, slot in method.params.items()}
        self._readers[method.name] = readers
        self._required[method.name] = tuple(
            name for name, slot in method.params.items() if slot.is_required
        )
        return readers

    def _reader(self, name: str, slot: Slot) -> Read:
        if name in _READ_BY_METHODS:
            return _untouched
        match slot.types:
            case ("Integer",):
                return _integer
            case ("Boolean",):
                return _boolean
            case ("Float",):
                return _number
            case ("Integer", "String"):
                return _integer_or_name
            case ("String",) | ("InputFile",) | ("InputFile", "String"):
                return _string
            case _:
                return self._json(slot.types)

    def _json(self, types: tuple[str, ...]) -> Read:
        def read(name: str, value: object) -> object:
            words = name.replace("_", " ")
            parsed = parsed_json(value, f"can't parse {words} JSON object")
            try:
                self._kinds.check(types, parsed, name)
            except Mismatch as mismatch:
                raise Refusal.bad(f"can't parse {words}: {mismatch}") from None
            return parsed

        return read


def parsed_json(value: object, words: str) -> object:
    """Return the value of a parameter that may be JSON text or, in a JSON body, a value already.

    Raises:
        Refusal: with these words, where the text is no JSON.
    """
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise Refusal.bad(words) from None


def _untouched(_name: str, value: object) -> object:
    return value


def _string(_name: str, value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _integer(name: str, value: object) -> int:
    try:
        return int(str(value))
    except (TypeError, ValueError):
        raise Refusal.bad(f'invalid parameter "{name}": Integer expected') from None


def _number(name: str, value: object) -> float:
    try:
        return float(str(value))
    except (TypeError, ValueError):
        raise Refusal.bad(f'invalid parameter "{name}": Float expected') from None


def _boolean(_name: str, value: object) -> bool:
    return value if isinstance(value, bool) else str(value).lower() in _TRUE


def _integer_or_name(_name: str, value: object) -> int | str:
    try:
        return int(str(value))
    except (TypeError, ValueError):
        return str(value)
