"""Values as bytes and back: MessagePack of tagged structs (docs/decisions/0010).

A value written by one release must be readable by the next: a new field needs a default, and
a class that has gone makes reading fail with `Unreadable`, which the callers meet kindly.
"""

from collections.abc import Iterable
from functools import cached_property
from typing import Any, Union

import msgspec

from bot.value import Value

_ENCODER = msgspec.msgpack.Encoder()

#: Classes by their name of once. Tags were the names of module and class before (0026): of two
#: classes of one name, one was renamed.
RENAMED = {
    "AtAnchor": "AtHabitAnchor",
    "AtQuiet": "AtQuietHours",
    "AtQuietHour": "AtWarmUpInQuietHours",
    "AtQuietSession": "AtSessionInQuietHours",
    "AtQuietTyped": "AtQuietHoursTyped",
    "AtSideways": "AtFamilySwap",
    "Letter": "MessageBody",
    "Promise": "ReminderRef",
    "Say": "Message",
    "ToldPain": "ReportedPain",
    "Voice": "Locale",
    "grading.Answers": "SetAnswers",
    "pause.AtPause": "AtPauseUntil",
    "plan_screens.AtHour": "AtWarmUpTime",
}
#: Fields of older releases by the tag of their class: their name of today, None for a removed one.
FIELDS: dict[str, dict[str, str | None]] = {
    "AtReviewHour": {"is_quiet": "in_quiet_hours"},
    "Exposure": {"qualifies": None},
    "Item": {"set_aside": "replaced", "told": "is_recorded"},
    "Locale": {"units": None},
    "PainNoted": {"told": "reported"},
    "PainStopped": {"told": "reported"},
    "PlanItem": {"owned": None},
    "Practised": {"told": "reported"},
    "Session": {"amber": None, "rest": None, "taps": None},
    "ReminderRef": {"fading": None},
    "PromptFacts": {"anchor": "habit_anchor", "carried": "merged"},
    "SessionFacts": {"told": "note"},
    "SetCompleted": {"own_rung": None},
    "Standing": {"promised": "accepted"},
    "TrainingFinished": {"ended_at": None},
    "TrainingProgress": {"kept": "previous", "minutes": None},
    "WarmUp": {"dose": None, "level": None},
    "WarmUpProgress": {"kept": "previous"},
}


class Unreadable(ValueError):
    """Stored bytes that no class of this release can read."""


class Codec:
    """Knows the classes that may be stored, each by its own name, whatever its module is.

    A class that is renamed is another class to what is stored already. A field that holds its
    default is left out: such a default must never change.

    Args:
        classes: values; what their fields hold is known by the types of these.
        plain: built-in types that may be stored by themselves.
    """

    def __init__(self, classes: Iterable[type[Value]], plain: Iterable[type] = ()) -> None:
        self.classes = tuple(dict.fromkeys(classes))
        self._known = frozenset((*self.classes, *plain))

    @cached_property
    def _decode(self) -> Any:  # noqa: ANN401 - of msgspec
        # What the fields hold is worked out when something is first read.
        return msgspec.msgpack.Decoder(self._union).decode

    @cached_property
    def _union(self) -> Any:  # noqa: ANN401 - of typing
        return Union[tuple(self._known)]  # noqa: UP007

    def write(self, value: object) -> bytes:
        """Return the value as MessagePack.

        Raises:
            TypeError: its class, or that of something in it, was never declared.
        """
        if type(value) not in self._known:
            raise TypeError(f"{type(value).__name__} is not declared as a stored class")
        return _ENCODER.encode(value)

    def read(self, stored: bytes) -> Any:  # noqa: ANN401 - the caller knows what it stored
        """Return the value that was written.

        Raises:
            Unreadable: not MessagePack, an unknown class, or fields that do not fit it.
        """
        try:
            return self._decode(stored)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return self._read_older(stored)

    def read_plain(self, value: object) -> Any:  # noqa: ANN401 - of the file
        """Return the value of which `plain` made text, numbers, lists and maps.

        Raises:
            Unreadable: an unknown class, or fields that do not fit it.
        """
        try:
            try:
                return msgspec.convert(value, self._union, str_keys=True)
            except msgspec.ValidationError:
                return msgspec.convert(_renamed(value), self._union, str_keys=True)
        except (msgspec.ValidationError, RecursionError) as error:
            raise Unreadable(type(error).__name__) from error

    def _read_older(self, stored: bytes) -> Any:  # noqa: ANN401 - of the caller
        try:
            return self._decode(_ENCODER.encode(_renamed(msgspec.msgpack.decode(stored))))
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise Unreadable(type(error).__name__) from error


def _renamed(value: object) -> object:
    """Return the same with the tags and the fields of today, at every depth."""
    match value:
        case {"_": str(older), **fields}:
            tag = _tag(older)
            names = FIELDS.get(tag, {})
            today = {names.get(str(k), str(k)): _renamed(v) for k, v in fields.items()}
            return {"_": tag, **{k: v for k, v in today.items() if k is not None}}
        case dict():
            return {key: _renamed(inner) for key, inner in value.items()}
        case list():
            return [_renamed(each) for each in value]
        case _:
            return value


def _tag(older: str) -> str:
    """Return the name of the class alone, or the one that took its place."""
    name = RENAMED.get(older, older.rpartition(".")[2])
    return RENAMED.get(name, name)


def plain(stored: bytes) -> Any:  # noqa: ANN401 - of any shape
    """Return what was written as text, numbers, lists and maps: for people to read.

    Raises:
        Unreadable: not MessagePack.
    """
    try:
        return msgspec.to_builtins(msgspec.msgpack.decode(stored), str_keys=True)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Unreadable(type(error).__name__) from error
