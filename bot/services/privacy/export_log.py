"""The training log of an archive, for people to read: a table, and a page of sessions."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from html import escape
from itertools import groupby

from bot.coaching.message import DayAndMonth, Message, YearOf, msg
from bot.coaching.review.set_log import LoggedSet
from bot.services.privacy.export_files import cell

#: Says a message in the person's words, without markup.
Words = Callable[[Message], str]

COLUMNS = (
    "date",
    "session",
    "exercise",
    "side",
    "set",
    "reps",
    "load",
    "felt",
    "rir",
    "form",
    "pain",
)
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em;"
    "color-scheme:light dark}table{border-collapse:collapse;width:100%;margin-bottom:2em}"
    "td,th{border-bottom:1px solid #8888;padding:.3em .6em;text-align:start}"
)


def as_csv(sets: Sequence[LoggedSet], words: Words) -> bytes:
    """Give the log as a table for a spreadsheet: fields and ids are the same in every language.

    Only `exercise_name` is in the person's words.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow((*COLUMNS, "exercise_name"))
    for each in sets:
        name = words(msg(f"exercise-{each.exercise}"))
        writer.writerow([cell(value) for value in (*_fields(each), name)])
    return text.getvalue().encode("utf-8-sig")


def as_page(sets: Sequence[LoggedSet], words: Words) -> bytes:
    """Give the log as an HTML page, the newest session first."""
    title = escape(words(msg("export-log-title")))
    parts = [
        # The first letter of the title tells which way the page is read.
        f'<!doctype html>\n<html dir="auto">\n<meta charset="utf-8">\n<title>{title}</title>\n',
        f"<style>{_STYLE}</style>\n<h1>{title}</h1>\n",
        *_sessions(sets, words),
    ]
    return "".join(parts).encode()


def _sessions(sets: Sequence[LoggedSet], words: Words) -> Iterator[str]:
    headings = "".join(f"<th>{escape(each)}</th>" for each in _headings(words)[2:])
    sessions = groupby(sets, key=lambda each: (each.day, each.session))
    for (day, session), done in reversed([(key, list(rows)) for key, rows in sessions]):
        heading = words(msg("export-log-day", day=DayAndMonth(day), year=YearOf(day)))
        yield f"<h2>{escape(heading)} · {escape(words(_session(session)))}</h2>\n"
        yield f"<table><tr>{headings}</tr>\n"
        for each in done:
            cells = [str(value) for value in _row(each, words)[2:]]
            yield f"<tr>{''.join(f'<td>{escape(value)}</td>' for value in cells)}</tr>\n"
        yield "</table>\n"


def _headings(words: Words) -> list[str]:
    return [words(msg(f"export-log.{column}")) for column in COLUMNS]


def _fields(done: LoggedSet) -> list[str | int]:
    """Return the values of `COLUMNS`."""
    numbers = [str(done.number + n) for n in range(done.sets)]
    return [
        done.day.isoformat(),
        done.session,
        done.exercise,
        done.side,
        " ".join(numbers),
        done.reps,
        done.load,
        done.felt,
        done.rir,
        done.form,
        "" if done.pain is None else done.pain,
    ]


def _row(done: LoggedSet, words: Words) -> list[str | int]:
    """Return the same in the person's words."""
    ids = {
        "session": "export-log-session",
        "exercise": "exercise",
        "side": "export-log-side",
        "felt": "warmup-felt",
        "form": "check-in-form",
    }
    return [
        words(msg(f"{ids[column]}-{value}")) if column in ids and value else value
        for column, value in zip(COLUMNS, _fields(done), strict=True)
    ]


def _session(kind: str) -> Message:
    return msg(f"export-log-session-{kind}")
