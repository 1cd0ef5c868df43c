"""Which classes may be stored: the values of the core, and what a letter holds."""

from __future__ import annotations

import enum
import sys
from collections.abc import Iterator
from types import ModuleType

from bot.coaching.value import Value
from bot.flows import FLOWS
from bot.services import letter, parcel
from bot.storage.values import Codec

CORE = ("bot.coaching.", "bot.flows.")


def codec() -> Codec:
    """Reads and writes everything that the encrypted columns hold.

    Raises:
        ValueError: two values of the core have the same name.
    """
    return Codec(each for module in _modules() for each in _declared(module))


def _modules() -> Iterator[ModuleType]:
    """The core, as far as any flow reaches: what no flow knows, none can have stored."""
    if not FLOWS:
        raise ValueError("there are no flows")
    for name, module in sorted(sys.modules.items()):
        if name.startswith(CORE):
            yield module
    yield from (letter, parcel)


def _declared(module: ModuleType) -> Iterator[type]:
    """The public values and enums that a module itself declares."""
    for name, each in vars(module).items():
        is_value = isinstance(each, type) and (issubclass(each, (Value, enum.Enum)))
        if is_value and each.__module__ == module.__name__ and not name.startswith("_"):
            yield each
