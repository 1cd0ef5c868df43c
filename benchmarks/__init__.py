"""Where the figures come from: each module is one command."""
