# The command menu: what each command does, in a few words.

command-start = Start, or see where you are
command-warmup = Start today's warm-up
command-train = Start a session
command-plan = What's coming up, and why
command-progress = Your progress
command-report = One page for a doctor
command-shared = Who can see your training
command-settings = Settings
command-pause = Pause messages
command-resume = Resume after a pause
command-health = Your health answers
command-language = Change language
command-timezone = Change time zone
command-privacy = What I store, and why
command-export = Download your data
command-delete = Erase everything
command-stop = Stop the messages
command-help = Help

# In groups.
command-warmup-together = Warm up together every day
