"""A new language to be translated: a folder with every message, English beside each."""

import re
import shutil
from itertools import pairwise
from pathlib import Path

from babel import Locale, UnknownLocaleError

from bot.content.word_files import MESSAGE

SOURCE = "en"
_README = """\
# {name}

Register (how people are addressed):

| English | here |
|---|---|
| rung, step | |
| set, rep | |
| hinge, bridge, squeeze | |
| cue | |
| reps in reserve | |
| low back | |
"""


def new_language(root: Path, code: str) -> Path:
    """Make the folder of a language under `root`/words and return it.

    Each text stands twice: as a comment in English, and to be overwritten. The lists of what
    people type are English's: a language needs its own.

    Raises:
        ValueError: CLDR knows no such language, or the folder is there already.
    """
    try:
        locale = Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        raise ValueError(f"'{code}' is no language of CLDR; for example es, pt-BR") from None
    folder = root / "words" / code
    if folder.exists():
        raise ValueError(f"{folder} is there already; remove it first")
    folder.mkdir()
    english = root / "words" / SOURCE
    for path in sorted(english.glob("*.ftl")):
        (folder / path.name).write_text(_doubled(path.read_text("utf-8")), "utf-8")
    for path in sorted(english.glob("*.yaml")):
        shutil.copy(path, folder / path.name)
    name = locale.get_display_name(locale) or code
    name = (name[0].upper() + name[1:])[:24]
    direction = "rtl" if locale.character_order == "right-to-left" else "ltr"
    about = f"name: {name}\nstatus: draft\ndirection: {direction}\n"
    (folder / "language.yaml").write_text(about, "utf-8")
    (folder / "README.md").write_text(_README.format(name=name), "utf-8")
    return folder


def _doubled(text: str) -> str:
    """Return a Fluent file with the source of each message before it, as a comment."""
    starts = [found.start() for found in MESSAGE.finditer(text)] + [len(text)]
    parts = [text[: starts[0]]]
    for start, end in pairwise(starts):
        source = text[start:end]
        # Comments and blank lines at its end belong to the next message.
        own = re.sub(r"(?:\n(?:#[^\n]*)?)+\Z", "\n", source)
        parts += [re.sub(r"(?m)^(?=.)", "# ", own), source]
    return "".join(parts)
