"""What the coach shows and sounds: pictures for a person, demonstrations and the audible tempo."""
