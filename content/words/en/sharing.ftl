# /shared: a person lets a physical therapist or coach look at their training by a link (shared-…), and what the
# viewer sees of it (viewing-…). $name is a name as somebody typed it, $text likewise.

### The side of the person

shared-title = <b>Who can look at your training</b>
shared-nobody = No one. You can make a link for a physical therapist or a coach.
shared-nobody-yet = No one. Once your plan is set up, you can make a link for a physical therapist or a coach.
shared-viewer = · { $name }, { $role }
shared-unopened = · A link for a { $role }, not opened yet. It works until { $day }.
shared-role-physiotherapist = physical therapist
shared-role-coach = coach
shared-log = <b>What they looked at and changed</b>
shared-log-line = · { $day }, { $at } · { $name }: { $what }
shared-erased = someone whose account is gone
shared-log-accept = opened your link
shared-log-report = looked at your report
shared-log-ladders = looked at your progress
shared-log-pain = looked at your pain chart
shared-log-pin = pinned a tip to the { $exercise }
shared-log-unpin = removed the tip from the { $exercise }
shared-log-hold = put the { $exercise } on hold
shared-log-release = took the { $exercise } off hold
shared-log-note = left you a note
shared-log-leave = gave up access to your training
shared-log-you-remove = you removed what they left on the { $exercise }
shared-log-you-revoke = you stopped sharing
shared-button-make = Make a link
shared-button-marks = Tips and holds
shared-button-viewing = People I work with
shared-button-close = Close
shared-button-end = Stop · { $name }
shared-button-end-link = Cancel the link
shared-button-list = Who sees what
shared-closed = You can always see this with /shared.
shared-ended = Done. { $name } can't see anything anymore, and their tips and holds are gone.
shared-link-ended = Done. That link doesn't work anymore.

shared-who = Who is the link for?
shared-with-health = A physical therapist will see your health answers too.
shared-without-health = Your health answers stay private.
shared-button-physiotherapist = Physical therapist
shared-button-coach = Coach
shared-name = What should they call you? Type the name they know you by.
shared-takes-name = Please type a name.
shared-link-how = Send them the next message. The link works once, until { $day }.
shared-link-sees = · They'll see your report, your progress on each exercise, and your pain chart. They can't see this chat.
shared-link-changes = · They can pin a tip to an exercise, put one on hold, or leave you a note. You can remove tips and holds.
shared-link-ends = · You'll see everything they look at. /shared stops it with one tap.
shared-link = { $link }

shared-marks = Tips and holds from people who work with you. Tap a number to remove one.
shared-marks-none = There are no tips and no holds.
shared-mark-hold = On hold: { $exercise } ({ $name })
shared-mark-pin = { $exercise }: { $text } ({ $name })
# On the card of an exercise.
shared-pin = 📌 { $name }: { $text }

shared-notice-accept = { $name } ({ $role }) opened your link and can now look at your training.
shared-notice-report = { $name } looked at your training.
shared-notice-ladders = { $name } looked at your training.
shared-notice-pain = { $name } looked at your training.
shared-notice-pin = { $name } pinned a tip to the { $exercise }: { $text }
shared-notice-unpin = { $name } removed the tip from the { $exercise }.
shared-notice-hold = { $name } put the { $exercise } on hold, along with its harder versions. You can undo this with /shared.
shared-notice-release = { $name } took the { $exercise } off hold.
shared-notice-note = <b>A note from { $name }:</b> { $text }
shared-notice-leave = { $name } gave up access to your training. Their tips and holds are gone.

### The side of the viewer

viewing-link = <b>{ $name }</b> would like to share their training with you, as their { $role }.
viewing-link-sees = · You'll see their report, their progress on each exercise, and their pain chart. It's private: please don't pass it on.
viewing-link-logged = · They see each time you look and everything you change, and can stop it anytime.
viewing-link-stored = · I store your chat ID, your language and the name you choose next.
viewing-button-accept = Accept
viewing-button-decline = No, thanks
viewing-declined = OK. Nothing is shared.
viewing-link-over = This link doesn't work anymore. Please ask for a new one.
viewing-link-own = This is your own link. Send it to the person it's for.
viewing-name = What name should they see?
viewing-accepted = You can now look at { $name }'s training. You'll find it again with /shared.
viewing-nobody = No one shares their training with you.
viewing-people = People who share their training with you:
viewing-person = { $name }
viewing-menu = <b>{ $name }</b>. What would you like to see or change?
viewing-page = <b>{ $name }</b>
viewing-button-report = Report
viewing-button-ladders = Progress
viewing-button-pain = Pain chart
viewing-button-pin = Pin a tip
viewing-button-hold = Put exercise on hold
viewing-button-note = Leave a note
viewing-button-people = Everyone
viewing-button-cancel = Cancel
viewing-button-stop = Give up access
viewing-button-leave = Yes, give it up
viewing-button-unpin = Remove the tip
viewing-not-shared = This isn't shared with you anymore.
viewing-ended = { $name } has stopped sharing their training with you.
viewing-leave = Give up access to { $name }'s training? Your tips and holds will be removed.
viewing-left = Done. You can no longer see { $name }'s training.
viewing-enough = That's the limit for today. You can look again tomorrow.
viewing-which-pin = Which group of exercises is the tip for?
viewing-which-hold = Which group of exercises?
viewing-exercise-pin = Which exercise is the tip for?
viewing-exercise-hold = Tap a number to put an exercise and its harder versions on hold, or to take it off hold.
viewing-on-hold = { $exercise } (on hold)
viewing-cue = Type the tip for the { $exercise }, up to { $most } characters.
viewing-cue-now = Now: { $text }
viewing-note = Type your note to { $name }, up to { $most } characters. They'll see it once.
viewing-takes-text = Please type a short message.
viewing-done-pin = The tip now shows with the { $exercise }.
viewing-done-unpin = The tip is gone from the { $exercise }.
viewing-done-hold = The { $exercise } is on hold from the next session on.
viewing-done-release = The { $exercise } is off hold.
viewing-done-note = Your note is on its way.
viewing-note-urgent = A note may not be read right away. If someone is in danger now, call your local emergency number.
