"""What the coach says and asks: the table of contents of every conversation."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.flows import (
    avoid,
    emergency,
    erasure,
    health_check,
    language,
    morning,
    onboarding,
    pain,
    pause,
    plan_questions,
    preferences,
    prompt,
    review_hour,
    session_times,
    suggestion,
    training,
    warmup,
    wishes,
    zone,
)
from bot.flows.how_to import still
from bot.flows.library import library
from bot.flows.menu import help_, home
from bot.flows.one_ladder import ladder
from bot.flows.privacy import export, policy, privacy
from bot.flows.progress import plan, progress
from bot.flows.review import answer
from bot.flows.tempo import tempo
from bot.flows.turn import Context, Flow, Go, Turn

#: Conversations: one is open at a time.
FLOWS: Mapping[str, Flow] = {
    "onboarding": onboarding,
    "zone": zone,
    "health_check": health_check,
    "plan_questions": plan_questions,
    "warmup": warmup,
    "training": training,
    "suggestion": suggestion,
    "prompt": prompt,
    "morning": morning,
    "pain": pain,
    "emergency": emergency,
    "pause": pause,
    "preferences": preferences,
    "wishes": wishes,
    "review_hour": review_hour,
    "session_times": session_times,
    "avoid": avoid,
    "language": language,
    "erasure": erasure,
}

#: Answers beside the conversation, which stays as it is.
ASIDES: Mapping[str, Callable[[str, Context], Turn]] = {
    "menu": home,
    "help": help_,
    "plan": plan,
    "progress": progress,
    "ladder": ladder,
    "review": answer,
    "library": library,
    "still": still,
    "tempo": tempo,
    "privacy": privacy,
    "policy": policy,
    "export": export,
}

#: Where each command leads.
COMMANDS: Mapping[str, Go] = {
    "start": Go("menu"),
    "warmup": Go("warmup", "normal"),
    "train": Go("training", "normal"),
    "plan": Go("plan"),
    "progress": Go("progress"),
    "settings": Go("preferences"),
    "pause": Go("pause"),
    "resume": Go("pause", "resume"),
    "health": Go("health_check"),
    "language": Go("language"),
    "timezone": Go("zone"),
    "privacy": Go("privacy"),
    "export": Go("export"),
    "delete": Go("erasure", "delete"),
    "help": Go("help"),
}
