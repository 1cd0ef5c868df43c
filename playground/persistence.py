"""Keeps the world on disk, so that chats outlive the playground as the bot's data does."""

import asyncio
import json
import sys
from pathlib import Path

from playground.api.facts import Json
from playground.folder_errors import FolderUnusable, with_remedy
from playground.telegram import Playground
from playground.world.world import Chat, Message

_FILE = "world.json"
_MOST_MESSAGES = 1000
_GATHER_SECONDS = 0.5
#: Numbers that a killed playground may have given out since it saved. The bot knows messages and
#: updates by them, so none is given twice.
_UNSAVED = 10_000


def save(playground: Playground, folder: Path) -> None:
    """Write the world; the file is whole at any moment.

    Raises:
        FolderUnusable: the disk is full, or the folder cannot be written.
    """
    path, fresh = folder / _FILE, folder / f"{_FILE}.new"
    with with_remedy(path):
        folder.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(_as_json(playground)))
        fresh.replace(path)


def restore(playground: Playground, folder: Path) -> bool:
    """Take the world back.

    Returns:
        False where none was saved.

    Raises:
        FolderUnusable: the file cannot be read, or holds no world.
    """
    path = folder / _FILE
    with with_remedy(path):
        text = path.read_bytes() if path.exists() else None
    if text is None:
        return False
    try:
        _fill(playground, json.loads(text))
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        # To begin anew beside the bot's data would give out numbers twice.
        raise FolderUnusable(
            f"{path} is damaged, or of another release: put a copy in its place, or forget all "
            "chats and the bot's data with `python -m playground --fresh`"
        ) from error
    return True


async def save_repeatedly(playground: Playground, folder: Path) -> None:
    """Save after changes, gathered for a moment, until cancelled; try again what fails."""
    is_saved = True
    with playground.state.changes.everything() as news:
        while True:
            if is_saved:
                await news.get()
            await asyncio.sleep(_GATHER_SECONDS)
            while not news.empty():
                news.get_nowait()
            is_saved = _is_saved(playground, folder, before=is_saved)


def _is_saved(playground: Playground, folder: Path, *, before: bool) -> bool:
    """Try to save; a line where that fails for the first time, or succeeds again."""
    try:
        save(playground, folder)
    except FolderUnusable as error:
        if before:
            print(f"The chats are not saved; trying again: {error}", file=sys.stderr, flush=True)
        return False
    if not before:
        print("The chats are saved again.", file=sys.stderr, flush=True)
    return True


def _fill(playground: Playground, saved: Json) -> None:
    state, world = playground.state, playground.world
    for entry in saved["chats"]:
        world.add(_chat(entry))
    world.last_message = saved["last_message"] + _UNSAVED
    world.changed = saved["changed"] + _UNSAVED
    state.clock.offset = saved["clock"]
    state.inbox.restore(saved["inbox"])
    state.inbox.next_update += _UNSAVED
    state.files.restore(saved["files"])
    state.polls.restore(saved.get("polls", []))
    for name, value in saved["profile"].items():
        setattr(state.profile, name, value)


def _as_json(playground: Playground) -> Json:
    state, world = playground.state, playground.world
    return {
        "chats": [_entry(chat) for chat in world.chats.values()],
        "last_message": world.last_message,
        "changed": world.changed,
        "clock": state.clock.offset,
        "inbox": state.inbox.as_json(),
        "files": state.files.as_json(),
        "polls": state.polls.as_json(),
        "profile": state.profile.as_json(),
    }


def _entry(chat: Chat) -> Json:
    newest = list(chat.messages.values())[-_MOST_MESSAGES:]
    return {
        "about": chat.about,
        "user": chat.user,
        "members": chat.members,
        "is_started": chat.is_started,
        "is_blocked": chat.is_blocked,
        "is_deactivated": chat.is_deactivated,
        "keyboard": chat.keyboard,
        "pinned": chat.pinned,
        "messages": [
            {
                "payload": message.payload,
                "by_bot": message.by_bot,
                "is_silent": message.is_silent,
                "edits": message.edits,
                "keyboard": message.keyboard,
                "reaction": message.reaction,
                "changed": message.changed,
            }
            for message in newest
        ],
    }


def _chat(entry: Json) -> Chat:
    messages = [Message(**each) for each in entry["messages"]]
    return Chat(**{**entry, "messages": {message.id: message for message in messages}})
