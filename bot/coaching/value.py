"""What every value of the house is: frozen, compared by its fields, hashed by them.

A struct of msgspec and not a dataclass: ten thousand prompts and every tap make values by the
hundred, and three hundred classes of dataclasses are compiled anew at each start
(docs/decisions/0009). Stored, a value is a map with its tag (0010).
"""

from __future__ import annotations

from typing import Any, dataclass_transform

from msgspec import Struct, StructMeta, field
from msgspec.structs import replace

__all__ = ["Value", "field", "replace"]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class _Frozen(StructMeta):
    """Tells type checkers that whatever inherits from a value is as frozen as it is.

    Each class is tagged with its module's and its own name.
    """

    def __new__(
        mcs,
        name: str,
        bases: tuple[type, ...],
        body: dict[str, Any],
        **options: Any,  # noqa: ANN401 - those of msgspec
    ) -> _Frozen:
        tag = f"{body['__module__'].rpartition('.')[2]}.{name}"
        made: _Frozen = super().__new__(mcs, name, bases, body, tag=tag, **options)
        return made


class Value(
    Struct,
    metaclass=_Frozen,
    frozen=True,
    tag_field="_",
    omit_defaults=True,
    forbid_unknown_fields=True,
):
    """A value: `replace(value, field=...)` gives one that differs."""
