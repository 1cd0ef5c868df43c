"""A person as the rules see them: profile, health, what they may do, pain and cues remembered."""
