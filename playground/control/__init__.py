"""Control API of the chat page and of tests in other processes."""
