"""Checks a JSON value against a type of the Bot API; each type is compiled once."""

from collections.abc import Callable

from playground.api.facts import Facts, Kind

Check = Callable[[object, str], None]

_PLAIN: dict[str, tuple[type, ...]] = {
    "Integer": (int,),
    "String": (str,),
    "Boolean": (bool,),
    "Float": (float, int),
}
_ARRAY = "Array of "


class Mismatch(Exception):
    """A value is not what the table says; the message names the place."""


class Kinds:
    """The types of the table, as checks."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._checks: dict[tuple[str, ...], Check] = {}

    def check(self, types: tuple[str, ...], value: object, path: str = "") -> None:
        """Accept a value that is one of the types.

        Raises:
            Mismatch: where it is none of them; `path` and the field are named.
        """
        self.checker(types)(value, path or types[0])

    def checker(self, types: tuple[str, ...]) -> Check:
        """Return the check of one of several types, compiled at its first use."""
        found = self._checks.get(types)
        if found is None:
            # Types hold each other (a Message replies to a Message), so compiling waits.
            found = self._checks[types] = self._later(types)
        return found

    def _compile(self, types: tuple[str, ...]) -> Check:
        if len(types) > 1:
            return _any_of([self.checker((name,)) for name in types])
        name = types[0]
        if name in _PLAIN:
            return _plain(name)
        if name.startswith(_ARRAY):
            return _array(self.checker((name.removeprefix(_ARRAY),)))
        kind = self._facts.kinds[name]
        if kind.subtypes:
            return _any_of([self.checker((subtype,)) for subtype in kind.subtypes])
        return self._object(name, kind)

    def _object(self, name: str, kind: Kind) -> Check:
        required = frozenset(field for field, slot in kind.fields.items() if slot.is_required)
        checks = {field: self._later(slot.types) for field, slot in kind.fields.items()}

        def check(value: object, path: str) -> None:
            if type(value) is not dict:
                raise Mismatch(f"{path}: {name} expected")
            for field, item in value.items():
                known = checks.get(field)
                if known is None:
                    raise Mismatch(f"{path}.{field}: {name} has no such field")
                known(item, field)
            if not required <= value.keys():
                lacking = ", ".join(sorted(required - value.keys()))
                raise Mismatch(f"{path}: {name} lacks {lacking}")

        return check

    def _later(self, types: tuple[str, ...]) -> Check:
        """Return a check that is compiled when it is first needed."""
        if len(types) == 1 and types[0] in _PLAIN:
            return _plain(types[0])

        def check(value: object, path: str) -> None:
            found = self._checks.get(types)
            if found is None or found is check:
                found = self._checks[types] = self._compile(types)
            found(value, path)

        return check


def _plain(name: str) -> Check:
    wanted = _PLAIN[name]

    def check(value: object, path: str) -> None:
        if type(value) not in wanted:
            raise Mismatch(f"{path}: {name} expected")

    return check


def _array(item: Check) -> Check:
    def check(value: object, path: str) -> None:
        if type(value) is not list:
            raise Mismatch(f"{path}: Array expected")
        for each in value:
            item(each, path)

    return check


def _any_of(checks: list[Check]) -> Check:
    def check(value: object, path: str) -> None:
        first: Mismatch | None = None
        for each in checks:
            try:
                each(value, path)
            except Mismatch as mismatch:
                first = first or mismatch
            else:
                return
        if first is not None:
            raise first

    return check
