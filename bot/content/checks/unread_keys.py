"""Finds keys of the content that nothing reads."""

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from pydantic import BaseModel

from bot.coaching import catalogue
from bot.content import schema, schema_plans, schema_programmes
from bot.content.mistakes import Mistake
from bot.value import Value

SCHEMAS = (schema, schema_plans, schema_programmes)


def unread_keys(program: Path) -> Iterator[Mistake]:
    """Yield a mistake for each key of schema or catalogue that no code of `program` reads.

    Read is an attribute anywhere but in the schema itself. A key of the schema may be passed on
    under its own name: then it is read where the catalogue's field is.
    """
    attributes, names = _read(program)
    fields = dict(_fields_of_catalogue())
    keys = {key: model for key, model in _keys_of_schema() if key not in fields}
    unread = {key: owner for key, owner in fields.items() if key not in attributes}
    unread |= {key: model for key, model in keys.items() if key not in attributes | names}
    for key, owner in sorted(unread.items()):
        what = f"the key {key} ({owner}) is read by nothing"
        yield Mistake("content", 1, what, "give it a reader in bot/, or remove it")


def _read(program: Path) -> tuple[set[str], set[str]]:
    """Return attribute names read outside the schema, and all strings of the code."""
    declared = {Path(str(each.__file__)).name for each in SCHEMAS}
    attributes: set[str] = set()
    strings: set[str] = set()
    for path in program.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Attribute(attr=name, ctx=ast.Load()) if path.name not in declared:
                    attributes.add(name)
                case ast.Constant(value=str(text)):
                    strings.add(text)
                case _:
                    pass
    return attributes, strings


def _keys_of_schema() -> Iterator[tuple[str, str]]:
    for module in SCHEMAS:
        for model in vars(module).values():
            if isinstance(model, type) and issubclass(model, BaseModel):
                yield from ((key, model.__name__) for key in model.model_fields)


def _fields_of_catalogue() -> Iterator[tuple[str, str]]:
    for found in iter_modules(catalogue.__path__, f"{catalogue.__name__}."):
        for each in vars(import_module(found.name)).values():
            if isinstance(each, type) and issubclass(each, Value) and each is not Value:
                yield from ((field, each.__name__) for field in each.__struct_fields__)
