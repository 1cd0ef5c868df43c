# The command menu: what each command does, in a few words.

command-start = Begin, or see where you are
command-warmup = Start today's warm-up
command-train = Start a session
command-plan = What comes, and why
command-progress = Your days and your habit
command-settings = Change anything
command-pause = No messages for a while
command-resume = Go on after a pause
command-health = Your health answers
command-language = Change the language
command-timezone = Change the time zone
command-privacy = What is stored, and why
command-export = All your data as a file
command-delete = Erase everything
command-help = What I understand
