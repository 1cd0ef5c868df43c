"""The world of the playground: people, chats, files, the clock, and what goes wrong on demand."""
