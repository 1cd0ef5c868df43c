"""The base of all values: frozen, compared by their fields, hashed by them.

A struct of msgspec and not a dataclass: ten thousand prompts and every tap make values by the
hundred, and three hundred classes of dataclasses are compiled anew at each start
(docs/decisions/0009). Stored, a value is a map with its tag, the name of its class (0010, 0026).
"""

from typing import dataclass_transform

from msgspec import Struct, StructMeta, field
from msgspec.structs import replace

__all__ = ["Value", "field", "replace"]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class _Frozen(StructMeta):
    """Tells type checkers that whatever inherits from a value is as frozen as it is."""


class Value(
    Struct,
    metaclass=_Frozen,
    frozen=True,
    tag=True,
    tag_field="_",
    omit_defaults=True,
    forbid_unknown_fields=True,
):
    """A value: `replace(value, field=...)` gives one that differs."""
