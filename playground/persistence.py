"""Keeps the world on disk, so that chats outlive the playground as the bot's data does."""

import asyncio
import contextlib
import json
from pathlib import Path

from playground.api.facts import Json
from playground.telegram import Playground
from playground.world.world import Chat, Message

_FILE = "world.json"
_MOST_MESSAGES = 1000
_GATHER_SECONDS = 0.5
#: Numbers that a killed playground may have given out since it saved. The bot knows messages and
#: updates by them, so none is given twice.
_UNSAVED = 10_000


def save(playground: Playground, folder: Path) -> None:
    """Write the world; the file is whole at any moment."""
    folder.mkdir(parents=True, exist_ok=True)
    fresh = folder / f"{_FILE}.new"
    fresh.write_text(json.dumps(_as_json(playground)))
    fresh.replace(folder / _FILE)


def restore(playground: Playground, folder: Path) -> bool:
    """Take the world back.

    Returns:
        False where none was saved.
    """
    path = folder / _FILE
    if not path.is_file():
        return False
    saved = json.loads(path.read_text())
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
    return True


async def save_repeatedly(playground: Playground, folder: Path) -> None:
    """Save after changes, gathered for a moment, until cancelled; then once more."""
    with playground.state.changes.everything() as news, contextlib.ExitStack() as last:
        last.callback(save, playground, folder)
        while True:
            await news.get()
            await asyncio.sleep(_GATHER_SECONDS)
            while not news.empty():
                news.get_nowait()
            save(playground, folder)


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
