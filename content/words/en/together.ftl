# A group's warm-up together. Nothing about anybody's health may stand here.

together-title = <b>Warm-up together</b>
together-invitation = A few minutes, everyone at their own pace. Your own warm-up is in your private chat with me.
together-count = Done: { $done } of { $joined }.
together-button-in = I'm in
together-button-mine = My warm-up
together-noted-in = You're in. Tap “Done” once you've finished your warm-up.
together-noted-done = Nice work. I've counted you.
together-first-private = First, a few questions in our private chat: tap “My warm-up”.

together-menu = I can invite everyone here to warm up once a day. What time? You can also send it like this: /warmup_together 8:15 Berlin
together-asked = I'll invite everyone here to warm up every day at { $at } ({ $place } time).
together-button-stop = End it
together-stopped = OK, no more invitations here.
together-admins = Only admins of this group can change that.
together-unsure = Telegram couldn't tell me whether you're an admin here. Please try again in a minute.
together-unclear = I need a time, with or without a city: /warmup_together 8:15 Berlin
