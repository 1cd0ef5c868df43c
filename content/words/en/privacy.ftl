# /privacy, /export, /delete.

privacy-stored = <b>Stored:</b> your Telegram chat ID, language, time zone (not your location) and what you tap here. Nothing about your health so far; if you agree, your health answers too, encrypted.
privacy-stored-health = <b>Stored:</b> your Telegram chat ID, language, time zone (not your location), plan, sets, what you felt. Health and pain answers are encrypted; you agreed to that { $day }.
privacy-not-stored = <b>Not stored:</b> your location, contacts or photos.
privacy-not-shared = <b>Not shared</b> with anyone, unless you make a link for someone with /shared.
privacy-kept = I delete inactive accounts after 24 months, with a warning first.
privacy-button-policy = Full policy
privacy-button-export = Export my data
privacy-button-withdraw = Withdraw consent
privacy-button-delete = Delete everything
privacy-button-import = Restore my data
privacy-button-return = Back to the question
privacy-export = Your data is on its way: one ZIP file with tables (CSV) you can open in a spreadsheet, and the same data for programs (JSON).
privacy-export-again = You can export your data once an hour. You can do it again at { $at }.

# A text file beside the exported tables.
export-readme =
    This is everything Backline knows about you.

    training-log.html   your sets, session by session, to read in a browser
    training-log.csv    the same as a table, for a spreadsheet

    backline.json holds all of it, for programs.
    The other files hold the same data as tables, for a spreadsheet. A table without rows has no file.

    people.csv          you: language, time zone, plan, preferences, health answers
    conversations.csv   the question that is open in the chat
    sessions.csv        warm-ups and sessions, when they began and how they ended
    journal.csv         what you did and answered, one line each
    practice.csv        the days you practiced
    kept.csv            what I remember: cues, levels, weights
    reminders.csv       when you are reminded
    occurrences.csv     reminders that were sent, and what happened next
    shares.csv          who may look at your training
    share_log.csv       what they looked at and changed
    outbox.csv          messages of the last 30 days, without their texts
    failed_updates.csv  messages of yours that I couldn't handle
    calendars.csv       when you turned on a private calendar address, if you did

    Times end in +00:00: they are in UTC (Greenwich time), not in your time zone.

# The training log beside the exported tables: its title, and the headings of its columns.
export-log-title = Your training log
export-log =
    .date = Date
    .session = Session
    .exercise = Exercise
    .side = Side
    .set = Set
    .reps = Reps
    .load = Weight or band
    .felt = Felt in
    .rir = Reps left
    .form = Form
    .pain = Pain (0 to 10)
export-log-day = { $year } · { $day }
export-log-session-warmup = Warm-up
export-log-session-training = Training
export-log-side-left = left
export-log-side-right = right

erasure-erase-ask = Erase everything: your plan, sets and health answers? This happens right away and can't be undone.
erasure-shares = Your links stop working too: no one will see your training anymore.
erasure-viewing = You'll also lose access to the training of the people you work with, and your tips and holds will be removed.
erasure-button-keep = Keep my data
erasure-button-export-first = Export first
erasure-button-erase = Erase everything
erasure-kept-all = OK, I've kept everything. Nothing has changed.
erasure-erased = Done. All your records are erased. You can delete this chat too. Send /start to begin again.
erasure-withdraw-ask = Withdraw your consent? All your health and pain answers will be erased right away, and warm-ups stop until you agree again. Your plan stays.
erasure-button-withdraw = Withdraw consent

# An export that comes back. { $day } and { $since } are dates; { $where } names a place in the file: "journal 12".
import-how = Send me the file <b>backline.zip</b> here, just as /export sent it to you. You'll see what's in it before anything changes.
import-has-history = This chat already has a plan and a history, and I can't combine two, so nothing has changed. To restore a file: export what's here if you want to keep it, delete everything, then send the file again.
import-reading = One moment, I'm reading your file.
import-ask = <b>Restore your data?</b> Exported: { $day }
import-ask-undated = <b>Restore your data?</b>
import-practice =
    { $days ->
        [one] Your plan, your levels and { $days } day of practice. First day: { $since }
       *[other] Your plan, your levels and { $days } days of practice. First day: { $since }
    }
import-plan = Your plan, with no practice yet.
import-health = Your health and pain answers come back too. I store them encrypted. You agreed to that { $day }.
import-button-import = Restore it
import-button-leave = Not now
import-left = OK. Nothing has changed.
import-done =
    { $days ->
        [0] Your plan is back.
        [one] Everything is back: your plan, your levels and { $days } day of practice.
       *[other] Everything is back: your plan, your levels and { $days } days of practice.
    }
import-fault-foreign = I can't use this file. The only one I can read is backline.zip, just as /export sent it.
import-fault-damaged = This file is damaged ({ $where }). Please send it again, or another export.
import-fault-changed = Something in this file isn't what I wrote ({ $where }). Please send the export just as it came.
import-fault-newer = This file comes from a newer version of me. Whoever runs this bot needs to update it first.
import-fault-person = This file belongs to another Telegram account and can only be restored there.
import-fault-too-big = This file is too big to be one of my exports.
import-fault-unreached = Telegram didn't give me the file. Please send it again in a few minutes.
