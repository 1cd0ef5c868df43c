"""Words that several conversations share: exercises, habit anchors, returns, what is next."""
