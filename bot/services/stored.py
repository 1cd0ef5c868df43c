"""Which classes may be stored: the values of the core, and what a letter holds."""

from __future__ import annotations

import enum
import pkgutil
from collections.abc import Iterator
from dataclasses import is_dataclass
from importlib import import_module
from types import ModuleType

from bot import coaching, flows
from bot.services import letter, parcel
from bot.storage.values import Codec


def codec() -> Codec:
    """Reads and writes everything that the encrypted columns hold.

    Raises:
        ValueError: two values of the core have the same name.
    """
    modules = [*_modules_of(coaching), *_modules_of(flows), letter, parcel]
    return Codec(each for module in modules for each in _declared(module))


def _modules_of(room: ModuleType) -> Iterator[ModuleType]:
    prefix = f"{room.__name__}."
    for found in pkgutil.walk_packages(room.__path__, prefix):
        yield import_module(found.name)


def _declared(module: ModuleType) -> Iterator[type]:
    """The public values and enums that a module itself declares."""
    for name, each in vars(module).items():
        is_value = isinstance(each, type) and (is_dataclass(each) or issubclass(each, enum.Enum))
        if is_value and each.__module__ == module.__name__ and not name.startswith("_"):
            yield each
