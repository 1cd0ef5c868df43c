"""SQLite plans a statement anew whenever a value is bound that decides whether an index serves."""

from __future__ import annotations

import re

from sqlalchemy.dialects import sqlite

from bot.storage.outbox import claims, outbox, ready
from bot.storage.statements import Prepared

#: Columns that the conditions of the outbox's partial indexes compare with a value.
_DECIDES = re.compile(r"\b(?:state|lane) (?:=|!=|<>) \?")


def test_no_statement_of_a_round_binds_what_a_partial_index_is_chosen_by() -> None:
    statements = {
        name: str(each.statement.compile(dialect=sqlite.dialect()))
        for module in (claims, outbox, ready)
        for name, each in vars(module).items()
        if isinstance(each, Prepared)
    }

    assert len(statements) > 8
    assert [name for name, words in statements.items() if _DECIDES.search(words)] == []
