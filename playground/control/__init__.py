"""What the chat page and tests in other processes ask and do."""
