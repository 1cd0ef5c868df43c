"""The table of languages: how much of each is there."""

from pathlib import Path

from bot.content.checks.fluent_checks import parsed_messages
from bot.content.checks.translation_checks import shares
from bot.content.mistakes import ContentError
from bot.content.word_files import read_languages

SOURCE = "en"
_HEAD = "| Language | Folder | Messages | Still English | Texts |\n|---|---|---|---|---|"


def coverage(root: Path) -> str:
    """Return a table in Markdown, a row for each language below the content folder `root`.

    Raises:
        ContentError: a folder has no language.yaml that can be read.
    """
    languages, mistakes = read_languages(root)
    if mistakes:
        raise ContentError(mistakes)
    english = parsed_messages(languages[SOURCE])
    rows = [_HEAD]
    for code, language in languages.items():
        info = language.info
        if info.base is not None:
            there, same = f"as `{info.base}`, but for some words", "-"
        elif code == SOURCE:
            there, same = "100 %", "-"
        else:
            found, equal = shares(parsed_messages(language), english)
            there, same = f"{int(found * 100)} %", f"{round(equal * 100)} %"
        rows.append(f"| {info.name} | `{code}` | {there} | {same} | {info.status} |")
    return "\n".join(rows)
