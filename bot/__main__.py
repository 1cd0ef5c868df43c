"""The command line: run (default) | migrate | check | show | health | backup | new-key."""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import sys
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

CONTENT = Path(__file__).parents[1] / "content"

# Start time counts: each command imports what it needs, and nothing else.
# ruff: noqa: PLC0415


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; its exit code, with one clear line on stderr where it failed."""
    # What a command makes is for its owner only: chats, times and kinds stand in clear.
    os.umask(0o077)
    args = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = args.command
    return command(args)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description=__doc__)
    parser.set_defaults(command=_run)
    commands = parser.add_subparsers(metavar="command")
    _add(commands, "run", _run, "talk to people, until SIGTERM")
    _add(commands, "migrate", _migrate, "bring the database to this release's schema")
    _add(commands, "check", _check, "check all content: file, line and remedy of each mistake")
    show = _add(commands, "show", _show, "print every screen of an exercise")
    show.add_argument("exercise")
    show.add_argument("--language", default="en")
    new = _add(commands, "new-language", _new_language, "make the folder of a language")
    new.add_argument("code", help="for example es, pt-BR")
    _add(
        commands, "translated", _translated, "record which English the translations follow"
    ).add_argument("ids", nargs="*", help="messages translated anew; new ones always")
    _add(commands, "languages", _languages, "print the table of languages that README holds")
    _add(commands, "health", _health, "exit 0 only while everything is well, and say what is not")
    backup = _add(commands, "backup", _backup, "copy the SQLite database, also while it is used")
    backup.add_argument("target", type=Path, nargs="?", help="a file, or a folder")
    backup.add_argument(
        "--keep", type=_days, metavar="30d", help="delete backups of the folder that are older"
    )
    restore = _add(commands, "restore", _restore, "put a backup in the database's place")
    restore.add_argument("source", type=Path)
    _add(commands, "erase-again", _erase_again, "erase whom a backup of PostgreSQL brought back")
    retry = _add(commands, "retry-failed", _retry_failed, "handle again what was put aside")
    retry.add_argument("--person", type=int, help="of this person only")
    retry.add_argument("--list", action="store_true", help="only say what there is")
    _add(commands, "rotate-key", _rotate, "seal everything with the first key of DATA_KEY")
    _add(commands, "new-key", _new_key, "print a key for DATA_KEY")
    return parser


def _add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    command: Callable[[argparse.Namespace], int],
    help_: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=help_)
    parser.set_defaults(command=command)
    return parser


def _days(text: str) -> timedelta:
    days = text.removesuffix("d")
    if not (days.isascii() and days.isdecimal() and 1 <= int(days) <= 3650 and days != text):
        raise argparse.ArgumentTypeError(f"{text!r}: write days, for example 30d")
    return timedelta(days=int(days))


def _run(_args: argparse.Namespace) -> int:
    # What is loaded now stays: there is nothing to collect until `gc_tuning.set_up`.
    gc.disable()
    # To look for plugins pydantic reads the metadata of every package, and there are none.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from bot import commands

    return commands.run()


def _migrate(_args: argparse.Namespace) -> int:
    from bot import commands

    return commands.migrate()


def _check(_args: argparse.Namespace) -> int:
    from bot.content.check import check

    report = check(CONTENT)
    print(*report.lines, sep="\n")
    return report.exit_code


def _show(args: argparse.Namespace) -> int:
    from bot.content.loader import load
    from bot.content.show import show
    from bot.content.words import Words

    try:
        print(show(load(CONTENT), Words.load(CONTENT), args.exercise, args.language))
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _new_language(args: argparse.Namespace) -> int:
    from bot.content.new_language import new_language

    try:
        print(new_language(CONTENT, args.code))
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _translated(args: argparse.Namespace) -> int:
    from bot.content.checks.translated import record

    try:
        added, renewed = record(CONTENT, args.ids)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{added} new translations recorded, {renewed} anew")
    return 0


def _languages(_args: argparse.Namespace) -> int:
    from bot.content.checks.coverage import coverage

    print(coverage(CONTENT))
    return 0


def _health(_args: argparse.Namespace) -> int:
    from bot import commands

    return asyncio.run(commands.health())


def _backup(args: argparse.Namespace) -> int:
    from bot import backup_commands

    return backup_commands.backup(args.target, args.keep)


def _restore(args: argparse.Namespace) -> int:
    from bot import backup_commands

    return backup_commands.restore(args.source)


def _retry_failed(args: argparse.Namespace) -> int:
    from bot import commands

    return commands.retry_failed(args.person, is_list=args.list)


def _erase_again(_args: argparse.Namespace) -> int:
    from bot import backup_commands

    return backup_commands.erase_again()


def _rotate(_args: argparse.Namespace) -> int:
    from bot import commands

    return commands.rotate_key()


def _new_key(_args: argparse.Namespace) -> int:
    from bot.storage.encryption.encryption import new_key

    print(new_key())
    return 0


if __name__ == "__main__":
    sys.exit(main())
