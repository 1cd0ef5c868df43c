"""The bot with one fault in it, put in on purpose: the schedules have to find each."""

from __future__ import annotations

import inspect
import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple
from unittest.mock import patch

from bot.services.conversation.converse import Converse, TurnCommits
from bot.services.conversation.dispatcher import Dispatcher
from bot.services.delivery import recheck, results
from bot.services.delivery.worker import Deliver
from bot.storage import operations
from bot.storage.outbox import claims


class Mutant(NamedTuple):
    """A function, a piece of its source, what stands in its place; and how many processes run."""

    owner: Any
    name: str
    old: str
    new: str
    copies: int = 1


MUTANTS = {
    "handles an update again": Mutant(operations, "is_new_update", "return ", "return True | "),
    "confirms before the commit": Mutant(
        Converse,
        "take",
        "except KeyMistake:",
        "except Unavailable:\n    return None\nexcept KeyMistake:",
    ),
    "forgets what a cancelled turn has committed": Mutant(
        TurnCommits, "run", "self._unknown.append(done)", "pass"
    ),
    "forgets what an unanswered claim has committed": Mutant(
        Deliver, "_once", "*_messages(unanswered, rounds).values(),", ""
    ),
    "lets the late result of an old owner count": Mutant(
        claims, "record_results", "row.id in own]", "True]", copies=2
    ),
    "leaves to its lease what a kill has left": Mutant(
        Deliver, "recover", "all_=is_alone", "all_=False"
    ),
    "counts no doubts": Mutant(
        results,
        "_counter",
        "match result.outcome:",
        "match Sent(0) if isinstance(result.outcome, Unknown) else result.outcome:",
    ),
    "ignores how long Telegram asks to wait": Mutant(
        Deliver, "_send", "self._pace.hold(", "(lambda *_: None)("
    ),
    "loses results while the database is away": Mutant(
        Deliver,
        "_once",
        "except Unavailable as error:",
        "except Unavailable as error:\n    del self._results[: len(results)]",
    ),
    "takes an old button": Mutant(
        Dispatcher, "_press", "pressed.revision == conversation.revision and", ""
    ),
    "sends a prompt as it was before its person changed": Mutant(
        recheck, "_is_same", "return ", "return True or "
    ),
    "drops what is postponed": Mutant(
        results,
        "_recorded",
        "case Later(reason, after):",
        "case Later():\n    return RecordedResult(row.id, MessageState.DROPPED, 'refused')",
    ),
}


@contextmanager
def mutated(mutant: Mutant) -> Iterator[None]:
    """Put the fault in for as long as the block lasts.

    Raises:
        ValueError: the source has changed; the fault has to be written anew.
    """
    function = getattr(mutant.owner, mutant.name)
    source = textwrap.dedent(inspect.getsource(function))
    if mutant.old not in source:
        raise ValueError(f"{mutant.name} has no {mutant.old!r} any more")
    lines: list[str] = []
    for line in source.splitlines():
        indent = line[: len(line) - len(line.lstrip())]
        lines += line.replace(mutant.old, mutant.new.replace("\n", f"\n{indent}")).splitlines()
    module = sys.modules[function.__module__]
    names: dict[str, Callable[..., Any]] = {}
    # As the module has it, but for the fault.
    exec("from __future__ import annotations\n" + "\n".join(lines), module.__dict__, names)
    with patch.object(mutant.owner, mutant.name, names[mutant.name]):
        yield
