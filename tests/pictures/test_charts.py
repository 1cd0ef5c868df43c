"""Pictures of progress, from fixed data through the real words to the pixels."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from bot.chat.sending.render import CAPTION_LIMIT, Renderer
from bot.coaching.person.person import Locale
from bot.coaching.review.charts import Calendar
from bot.flows.exercise.milestone import SPOT, STEP
from bot.flows.exercise.milestone import picture as milestone_picture
from bot.flows.media import Picture
from bot.flows.progress import weekly_review
from bot.flows.progress.pictures import progress
from bot.flows.turn import Context, Screen
from bot.pictures.charts import draw_chart
from bot.pictures.charts.canvas import NORMAL, WIDTH, Canvas, fitted, wrapped
from bot.pictures.charts.palette import DONE, EMPTY, INK, LIGHT, PLACE_FILLS, Fill
from bot.services.codec import codec
from bot.services.messages import MessageBody
from bot.value import replace
from tests.pictures.lives import LIVES, SUNDAY, a_weaker_left, a_year
from tests.support.world import CONTENT, Memory, words

APPROVED = Path(__file__).parent / "approved"
PICTURES = ("calendar", "felt", "ladders", "sets", "week")
BLOCK = 12  # pixels of an approved picture, which is half as large
WITHIN = 24  # of 255: how far the mean of a block may be from the approved one


def screen_of(name: str, context: Context) -> Screen:
    return weekly_review.weekly(context) if name == "week" else progress(name, context).screens[0]


def media_of(name: str, context: Context) -> Picture:
    media = screen_of(name, context).media
    assert isinstance(media, Picture)
    return media


def drawn(media: Picture, context: Context) -> Image.Image:
    renderer, locale = Renderer(words(), lambda: context.now), context.person.locale
    ready = {key: renderer.plain(message, locale) for key, message in media.words}
    return Image.open(BytesIO(draw_chart(media.shown, ready))).convert("RGB")


def unlike(picture: Image.Image, approved: Image.Image) -> bool:
    """Return whether any block differs; letters may be drawn a little differently elsewhere."""
    if picture.size != approved.size:
        return True
    one, other = (np.asarray(each.convert("RGB"), dtype=float) for each in (picture, approved))
    apart = np.abs(one - other).mean(axis=2)
    height, width = (side // BLOCK * BLOCK for side in apart.shape)
    blocks = apart[:height, :width].reshape(height // BLOCK, BLOCK, width // BLOCK, BLOCK)
    return bool(blocks.mean(axis=(1, 3)).max() > WITHIN)


@pytest.mark.parametrize("life", LIVES)
@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_looks_as_it_was_approved(name: str, life: str, accept: bool) -> None:
    context = LIVES[life]()

    picture = drawn(media_of(name, context), context).reduce(2)

    file = APPROVED / f"{name}-{life}.png"
    if accept:
        picture.quantize(96, dither=Image.Dither.NONE).save(file, optimize=True)
    assert not unlike(picture, Image.open(file))


def test_days_before_joining_are_no_missed_boxes() -> None:
    context = LIVES["empty"]()
    media = media_of("calendar", context)
    assert isinstance(media.shown, Calendar)

    long_ago, today = (
        pixels_of(EMPTY, drawn(replace(media, shown=replace(media.shown, since=since)), context))
        for since in (media.shown.today - timedelta(days=365), media.shown.today)
    )

    assert today < long_ago / 10


def pixels_of(fill: Fill, picture: Image.Image) -> int:
    """Count the pixels that are filled so."""
    return int((np.asarray(picture) == fill.colour).all(axis=2).sum())


def test_the_picture_of_the_ladders_shows_the_gap_between_the_sides(accept: bool) -> None:
    context = a_weaker_left()

    picture = drawn(media_of("ladders", context), context).reduce(2)

    file = APPROVED / "ladders-weaker_left.png"
    if accept:
        picture.quantize(96, dither=Image.Dither.NONE).save(file, optimize=True)
    assert not unlike(picture, Image.open(file))


LANGUAGES = sorted(
    folder.name for folder in APPROVED.iterdir() if (CONTENT / "words" / folder.name).is_dir()
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_look_as_they_were_approved_in_each_language(language: str, accept: bool) -> None:
    context = a_year()
    context = replace(context, person=replace(context.person, language=language))
    different = []
    for name in PICTURES:
        picture = drawn(media_of(name, context), context).reduce(2)
        file = APPROVED / language / f"{name}.png"
        if accept:
            picture.quantize(64, dither=Image.Dither.NONE).save(file, optimize=True)
        if unlike(picture, Image.open(file)):
            different.append(name)

    assert different == []


def test_a_milestone_looks_as_it_was_approved_in_each_language(accept: bool) -> None:
    different = []
    for language in ("en", *LANGUAGES):
        context = a_year()
        context = replace(context, person=replace(context.person, language=language))
        kind, exercise = (SPOT, "glute_bridge") if language == "en" else (STEP, "hip_thrust_bench")
        picture = drawn(milestone_picture(kind, exercise, context), context).reduce(2)
        folder = APPROVED if language == "en" else APPROVED / language
        file = folder / "milestone.png"
        if accept:
            picture.quantize(32, dither=Image.Dither.NONE).save(file, optimize=True)
        if unlike(picture, Image.open(file)):
            different.append(language)

    assert different == []


def test_no_word_on_a_picture_to_be_forwarded_is_about_health() -> None:
    context = a_year()
    for exercise in context.catalogue.exercises:
        for kind in (STEP, SPOT):
            media = milestone_picture(kind, exercise, context)
            ids = {message.id.partition("-")[0] for _, message in media.words}
            assert ids <= {"milestone", "exercise", "family", "chart"}
            assert {name for name, _ in media.words} == {"title", "exercise", "family", "step"}


def test_a_chart_of_words_read_from_the_right_is_mirrored() -> None:
    plain, mirrored = Canvas(120), Canvas(120, is_mirrored=True)
    for canvas in (plain, mirrored):
        canvas.box((10, 10, 90, 40), DONE)
        canvas.frame((200, 10, 60, 40), INK, 4)
        canvas.stack((300, 10, 50, 60), [(DONE, 20), (LIGHT, 40)])
        canvas.line(0, 100, 500, INK)
    assert np.array_equal(np.asarray(plain.image)[:, ::-1], np.asarray(mirrored.image))

    for canvas in (plain, mirrored):
        canvas.text((400, 20), "مم", NORMAL)
    left, right = (
        np.asarray(each.image)[:80, 400:680].min(axis=(0, 2)) for each in (plain, mirrored)
    )
    assert left[:40].min() < 100 < left[100:].min(), "it begins at 400 pixels from the left"
    assert right[-40:].min() < 100 < right[:-100].min(), "it begins at 400 pixels from the right"


def test_letters_of_arabic_are_joined() -> None:
    _, font = fitted("سلام", NORMAL, WIDTH)

    apart = sum(font.getlength(letter) for letter in "سلام")
    assert font.getlength("سلام") < 0.8 * apart, "install libfribidi0"


def test_one_day_more_is_another_picture() -> None:
    context, more = a_year(), a_year()
    assert isinstance(more.memory, Memory)
    fortnight = {SUNDAY - timedelta(days=n) for n in range(14)}
    more.memory.practised_days.add(max(fortnight - more.memory.practised_days))

    before, after = (drawn(media_of("calendar", c), c).reduce(2) for c in (context, more))

    assert unlike(after, before)


@pytest.mark.parametrize("life", LIVES)
@pytest.mark.parametrize("name", PICTURES)
def test_a_caption_tells_in_words_what_the_picture_shows(name: str, life: str) -> None:
    context = LIVES[life]()
    renderer, locale = Renderer(words(), lambda: context.now), context.person.locale

    caption = renderer.screen(screen_of(name, context), locale, 1).text

    assert 40 < len(caption) <= CAPTION_LIMIT


@pytest.mark.parametrize("name", PICTURES)
def test_what_is_drawn_survives_the_outbox(name: str) -> None:
    media = media_of(name, a_year())

    body = MessageBody(Screen((), media=media), Locale("en", "UTC"))
    assert codec().read(codec().write(body)) == body


def test_places_are_told_apart_without_their_colours() -> None:
    solid = [fill for fill in PLACE_FILLS if not fill.pattern]
    lightness = sorted(0.3 * r + 0.59 * g + 0.11 * b for r, g, b in (f.colour for f in solid))
    patterns = [fill.pattern for fill in PLACE_FILLS if fill.pattern]

    assert min(b - a for a, b in pairwise(lightness)) > 45
    assert len(patterns) == len(set(patterns))


def test_long_words_stay_within_their_room() -> None:
    long = "Gesäßbrücke mit eineinhalbfacher Wiederholung und Widerstandsband um beide Knie"

    shown, font = fitted(long, NORMAL, 300)
    lines = wrapped(long, NORMAL, 400)

    assert shown.endswith("…")
    assert font.getlength(shown) <= 300
    assert " ".join(lines) == long
    assert len(lines) > 2


def test_the_letters_of_many_languages_are_there() -> None:
    tofu = fitted("\U0010fffd", NORMAL, WIDTH)[1].getmask("\U0010fffd")

    for sample in "ÄßéñçøłğşţčŻЖюїΩώ–…✓":
        mask = fitted(sample, NORMAL, WIDTH)[1].getmask(sample)
        assert bytes(mask) != bytes(tofu), sample


def test_saying_what_is_shown_loads_no_brush() -> None:
    asked = (
        "import sys; import bot.flows, bot.services.delivery.media;"
        "print(sorted({'PIL', 'matplotlib', 'numpy', 'bot.pictures.charts'} & set(sys.modules)))"
    )

    loaded = subprocess.run(
        [sys.executable, "-c", asked],
        capture_output=True,
        text=True,
        check=True,
        cwd=CONTENT.parent,
    )

    assert loaded.stdout.strip() == "[]"
