"""A message as a person sees it, as a value: text, buttons, media, how often it was edited."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from playground.api.entities import as_html
from playground.api.facts import Json
from playground.api.methods.media import media_of
from playground.world.world import Message


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button.

    Attributes:
        data: what the bot is told; None where the button opens something instead.
        style: success, danger, primary, or "".
    """

    label: str
    data: str | None
    style: str
    url: str
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Seen:
    """A message at one moment.

    Attributes:
        text: its text or caption, without formatting.
        entities: its formatting, as the Bot API has it.
        buttons: rows of inline buttons.
        media: photo, animation, video, audio, voice, document; "" for a text.
        edits: how often the content has changed.
        payload: the Message object itself.
    """

    id: int
    text: str
    entities: list[Json]
    buttons: list[list[Button]]
    media: str
    file_id: str
    date: datetime
    by_bot: bool
    is_silent: bool
    edits: int
    reaction: str | None
    payload: Json = field(repr=False)

    @property
    def html(self) -> str:
        """The text with its formatting, as Telegram's HTML."""
        return as_html(self.text, self.entities)

    @property
    def labels(self) -> list[str]:
        """The labels of all buttons, row by row."""
        return [button.label for row in self.buttons for button in row]

    def button(self, what: str | tuple[int, int]) -> Button:
        """Return a button by its label (or how it begins), or by row and column.

        Raises:
            LookupError: where there is none, or more than one label begins so.
        """
        if isinstance(what, tuple):
            row, column = what
            return self.buttons[row][column]
        every = [button for row in self.buttons for button in row]
        found = [button for button in every if button.label == what]
        found = found or [button for button in every if button.label.startswith(what)]
        if len(found) != 1:
            raise LookupError(f"[{what}] is not one of {self.labels}")
        return found[0]


def seen(message: Message) -> Seen:
    """Return what a person sees of a message now."""
    payload = message.payload
    media, file_id = media_of(payload) or ("", "")
    return Seen(
        id=message.id,
        text=payload.get("text") or payload.get("caption", ""),
        entities=payload.get("entities") or payload.get("caption_entities", []),
        buttons=_buttons(payload.get("reply_markup", {}).get("inline_keyboard", [])),
        media=media,
        file_id=file_id,
        date=datetime.fromtimestamp(payload["date"], UTC),
        by_bot=message.by_bot,
        is_silent=message.is_silent,
        edits=message.edits,
        reaction=message.reaction,
        payload=payload,
    )


def _buttons(rows: list[list[Json]]) -> list[list[Button]]:
    return [
        [
            Button(
                label=button["text"],
                data=button.get("callback_data"),
                style=button.get("style", ""),
                url=button.get("url", ""),
                row=row_number,
                column=column,
            )
            for column, button in enumerate(row)
        ]
        for row_number, row in enumerate(rows)
    ]
