"""The limits of the Bot API, kept by hand: its table of facts does not hold them."""

TEXT_LENGTH = 4096  # code points, after the entities are parsed
RAW_TEXT_BYTES = 32768
CAPTION_LENGTH = 1024
CALLBACK_DATA_BYTES = 64
CALLBACK_ANSWER_LENGTH = 200
MARKUP_BUTTONS = 100
PLACEHOLDER_LENGTH = 64
COPY_TEXT_LENGTH = 256

UPLOAD_BYTES = 50 * 1024 * 1024
PHOTO_BYTES = 10 * 1024 * 1024
DOWNLOAD_BYTES = 20 * 1024 * 1024
PHOTO_SIDES = 10000  # width and height together
PHOTO_RATIO = 20

ALBUM_LEAST = 2
ALBUM_MOST = 10
POLL_QUESTION_LENGTH = 300
POLL_OPTIONS = 12
POLL_OPTION_LENGTH = 100
POLL_EXPLANATION_LENGTH = 200
MESSAGES_AT_ONCE = 100  # to copy, forward or delete

UPDATES_A_POLL = 100
POLL_SECONDS = 50
PRESS_SECONDS = 60  # after that a callback query can no longer be answered
DELETE_HOURS = 48

COMMANDS = 100
COMMAND_DESCRIPTION_LENGTH = 256
NAME_LENGTH = 64
DESCRIPTION_LENGTH = 512
SHORT_DESCRIPTION_LENGTH = 120
SECRET_LENGTH = 256
WEBHOOK_PORTS = frozenset({80, 88, 443, 8443})
WEBHOOK_CONNECTIONS = 100

#: Updates that come only to a bot that asks for them by name.
UPDATES_ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})

CHAT_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)

#: The emoji that a bot may react with; the joined ones are written by their code points.
REACTIONS = frozenset(
    "👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾💋🖕😈😴😭🤓👻👀🎃🙈😇😨🤝✍🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾😡"
) | {
    "❤\u200d🔥",
    "👨\u200d💻",
    "🤷\u200d♂",
    "🤷",
    "🤷\u200d♀",
}
