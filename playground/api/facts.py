"""The facts of the Bot API that the playground keeps: methods, parameters, types, fields.

`python -m playground.api.facts SOURCE` writes `facts.json` anew from a full description of the
Bot API; with `--compare` it writes nothing and fails where the two differ. A value is written
as `!Integer|String`: the types joined by a bar, with `!` in front where it is required.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_BAR = "|"
FACTS_FILE = Path(__file__).with_name("facts.json")

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Slot:
    """One parameter of a method or one field of a type."""

    types: tuple[str, ...]
    is_required: bool


@dataclass(frozen=True, slots=True)
class Method:
    """Parameters and result of a method."""

    name: str
    params: Mapping[str, Slot]
    returns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """A type of the Bot API: its fields, or the kinds it may be."""

    fields: Mapping[str, Slot]
    subtypes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """The whole table; methods by their lower-case name."""

    version: str
    methods: Mapping[str, Method]
    kinds: Mapping[str, Kind]


@cache
def load_facts() -> Facts:
    """Return the committed table."""
    table = json.loads(FACTS_FILE.read_text())
    methods = {
        name.lower(): Method(name, _slots(entry["params"]), _split(entry["returns"]))
        for name, entry in table["methods"].items()
    }
    kinds = {
        name: Kind(_slots(entry.get("fields", {})), tuple(entry.get("subtypes", ())))
        for name, entry in table["types"].items()
    }
    return Facts(table["version"], methods, kinds)


def extract(source: Json) -> Json:
    """Return the bare facts of a full description: names, types, required; not one sentence."""
    methods = {
        name: {
            "params": _packed(entry.get("fields", [])),
            "returns": _BAR.join(entry["returns"]),
        }
        for name, entry in source["methods"].items()
    }
    types = {}
    for name, entry in source["types"].items():
        if entry.get("subtypes"):
            types[name] = {"subtypes": entry["subtypes"]}
        else:
            types[name] = {"fields": _packed(entry.get("fields", []))}
    return {"version": source["version"], "methods": methods, "types": types}


def differences(ours: Json, theirs: Json, path: str = "") -> Iterator[str]:
    """Yield every place where two tables differ, as a line for a person."""
    for name in sorted(ours.keys() | theirs.keys()):
        location = f"{path}.{name}" if path else name
        if name not in theirs:
            yield f"{location}: only in facts.json"
        elif name not in ours:
            yield f"{location}: missing in facts.json"
        elif isinstance(ours[name], dict) and isinstance(theirs[name], dict):
            yield from differences(ours[name], theirs[name], location)
        elif ours[name] != theirs[name]:
            yield f"{location}: facts.json says {ours[name]!r}, the source says {theirs[name]!r}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the table, or compare it; 1 where it differs from the source."""
    parser = argparse.ArgumentParser(prog="python -m playground.api.facts")
    parser.add_argument("source", type=Path, help="a full description of the Bot API, as JSON")
    parser.add_argument("--compare", action="store_true", help="write nothing, name differences")
    options = parser.parse_args(arguments)
    table = extract(json.loads(options.source.read_text()))
    if not options.compare:
        FACTS_FILE.write_text(_written(table))
        return 0
    found = list(differences(json.loads(FACTS_FILE.read_text()), table))
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


def _packed(fields: Sequence[Json]) -> dict[str, str]:
    return {
        field["name"]: ("!" if field["required"] else "") + _BAR.join(field["types"])
        for field in fields
    }


def _slots(packed: Mapping[str, str]) -> dict[str, Slot]:
    return {
        name: Slot(_split(text.removeprefix("!")), text.startswith("!"))
        for name, text in packed.items()
    }


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split(_BAR))


def _written(table: Json) -> str:
    """Return JSON with one method or type a line, so that a change reads well."""
    parts = [f'{{"version": {json.dumps(table["version"])}']
    for section in ("methods", "types"):
        lines = (f"{json.dumps(name)}: {json.dumps(e)}" for name, e in table[section].items())
        parts.append(f'"{section}": {{\n' + ",\n".join(lines) + "\n}")
    return ",\n".join(parts) + "}\n"


if __name__ == "__main__":
    sys.exit(main())
