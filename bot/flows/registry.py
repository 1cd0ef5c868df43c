"""The table of all conversations, side questions and commands."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from bot.flows import onboarding, practice_questions
from bot.flows.exercise import note
from bot.flows.exercise.how_to import still
from bot.flows.exercise.library import library
from bot.flows.exercise.milestone import milestone
from bot.flows.exercise.tempo_sound import tempo
from bot.flows.habit import flow as habit
from bot.flows.health_check import flow as health_check
from bot.flows.menu import help_, home, stop, talk
from bot.flows.pain import emergency, morning, unwell
from bot.flows.pain import flow as pain
from bot.flows.privacy import data_import, erasure
from bot.flows.privacy.flow import export, policy, privacy
from bot.flows.progress.calendar import calendar
from bot.flows.progress.ladder import ladder
from bot.flows.progress.pictures import plan, progress
from bot.flows.progress.weekly_review import answer
from bot.flows.prompts import flow as prompt
from bot.flows.report.flow import page as report
from bot.flows.settings import display as wishes
from bot.flows.settings import exclusions as avoid
from bot.flows.settings import flow as preferences
from bot.flows.settings import language, pause, session_times
from bot.flows.settings import plan as plan_questions
from bot.flows.settings import review_time as review_hour
from bot.flows.settings import stop as stopping
from bot.flows.settings import time_zone as zone
from bot.flows.sharing import flow as sharing
from bot.flows.sharing import viewing
from bot.flows.suggestion import flow as suggestion
from bot.flows.training import flow as training
from bot.flows.turn import Context, Flow, Go, Turn
from bot.flows.warmup import flow as warmup

#: Conversations: one is open at a time.
FLOWS: Mapping[str, Flow] = {
    "onboarding": onboarding.FLOW,
    "zone": zone.FLOW,
    "health_check": health_check.FLOW,
    "plan_questions": plan_questions.FLOW,
    "warmup": warmup.FLOW,
    "training": training.FLOW,
    "suggestion": suggestion.FLOW,
    "prompt": prompt.FLOW,
    "morning": morning.FLOW,
    "pain": pain.FLOW,
    "emergency": emergency.FLOW,
    "unwell": unwell.FLOW,
    "pause": pause.FLOW,
    "habit": habit.FLOW,
    "stopping": stopping.FLOW,
    "preferences": preferences.FLOW,
    "wishes": wishes.FLOW,
    "review_hour": review_hour.FLOW,
    "session_times": session_times.FLOW,
    "avoid": avoid.FLOW,
    "language": language.FLOW,
    "note": note.FLOW,
    "erasure": erasure.FLOW,
    "import": data_import.FLOW,
    "sharing": sharing.FLOW,
    "viewing": viewing.FLOW,
}

#: Side answers: the open question stays as it is.
SIDE_ANSWERS: Mapping[str, Callable[[str, Context], Turn]] = {
    "menu": home,
    "help": help_,
    "stop": stop,
    "talk": talk,
    "plan": plan,
    "calendar": calendar,
    "progress": progress,
    "ladder": ladder,
    "review": answer,
    "milestone": milestone,
    "left": practice_questions.left,
    "other_hour": practice_questions.other_hour,
    "report": report,
    "library": library,
    "still": still,
    "tempo": tempo,
    "privacy": privacy,
    "policy": policy,
    "export": export,
    "bring_back": data_import.bring_back,
}

#: Side answers that offer practice: what is known of a pain counts before them.
OFFERS = frozenset({"menu", "help", "plan", "progress", "ladder", "review"})


class Access(StrEnum):
    """To whom a conversation or a side question is open before a first plan stands."""

    ALWAYS = "always"  # also while training is locked after an emergency sign (rulings 12)
    NEWCOMERS = "newcomers"


#: What is not listed here needs a plan. A person's own data is always open.
ACCESS: Mapping[str, Access] = {
    "privacy": Access.ALWAYS,
    "policy": Access.ALWAYS,
    "export": Access.ALWAYS,
    "erasure": Access.ALWAYS,
    "report": Access.ALWAYS,
    "import": Access.ALWAYS,
    "bring_back": Access.ALWAYS,
    "sharing": Access.ALWAYS,
    "viewing": Access.ALWAYS,
    "emergency": Access.ALWAYS,
    "unwell": Access.ALWAYS,
    "stop": Access.ALWAYS,
    "health_check": Access.ALWAYS,
    "onboarding": Access.NEWCOMERS,
    "zone": Access.NEWCOMERS,
    "plan_questions": Access.NEWCOMERS,
    "language": Access.NEWCOMERS,
    "help": Access.NEWCOMERS,
    "talk": Access.NEWCOMERS,
    "library": Access.NEWCOMERS,
    "pain": Access.NEWCOMERS,
    "still": Access.NEWCOMERS,
}

#: Where each command leads, in the order of the menu; its text there is `command-<name>`.
COMMANDS: Mapping[str, Go] = {
    "start": Go("menu"),
    "warmup": Go("warmup", "normal"),
    "train": Go("training", "normal"),
    "plan": Go("plan"),
    "progress": Go("progress"),
    "report": Go("report"),
    "shared": Go("sharing"),
    "settings": Go("preferences"),
    "pause": Go("pause"),
    "resume": Go("pause", "resume"),
    "health": Go("health_check"),
    "language": Go("language"),
    "timezone": Go("zone"),
    "privacy": Go("privacy"),
    "export": Go("export"),
    "delete": Go("erasure", "delete"),
    "stop": Go("stop"),
    "help": Go("help"),
}

#: Flows to whose command an answer can be added: "/timezone Berlin", "/pause 2 weeks".
TAKES_ARGUMENT = frozenset({"zone", "pause", "language"})
