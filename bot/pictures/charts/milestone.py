"""A milestone to be forwarded: the exercise, its ladder, and nothing about anybody's health."""

from bot.coaching.review.charts import MilestoneCard
from bot.pictures.charts.canvas import HINT, MARGIN, SIDE_NOTE, WIDTH, Canvas, Hand
from bot.pictures.charts.palette import DONE, EMPTY, INK, LIGHT, PAPER
from bot.pictures.charts.parts import ACROSS, Sheet, Words

HEIGHT = 720
_TITLE, _NAME = Hand(76, is_bold=True), Hand(56)
_BOTTOM = HEIGHT - 120  # pixels: the floor on which the steps stand
_LOWEST, _HIGHEST = 60, 270


def draw(facts: MilestoneCard, words: Words, sheet: Sheet) -> bytes:
    """Return the picture as PNG."""
    canvas = sheet(HEIGHT)
    canvas.text((MARGIN, 52), words["title"], _TITLE, room=ACROSS)
    canvas.text((MARGIN, 152), words["exercise"], _NAME, room=ACROSS)
    _steps(canvas, facts)
    canvas.text((MARGIN, HEIGHT - 84), f"{words['family']} · {words['step']}", SIDE_NOTE)
    canvas.text((WIDTH - MARGIN, HEIGHT - 80), "Backline", HINT, "ra")
    return canvas.png()


def _steps(canvas: Canvas, facts: MilestoneCard) -> None:
    """Draw the steps of the ladder; the one reached is dark, has a tick and a frame."""
    across = ACROSS / facts.steps
    rise = (_HIGHEST - _LOWEST) / max(facts.steps - 1, 1)
    for number in range(1, facts.steps + 1):
        tall = round(_LOWEST + rise * (number - 1))
        width = round(across) - 12
        at = (MARGIN + round((number - 1) * across), _BOTTOM - tall, width, tall)
        is_here = number == facts.step
        canvas.box(at, DONE if is_here else LIGHT if number < facts.step else EMPTY, 14)
        if is_here:
            canvas.frame(at, INK, 5, 14)
            canvas.text(
                (at[0] + width // 2, _BOTTOM - 32), "✓", Hand(44, PAPER, is_bold=True), "mm"
            )
