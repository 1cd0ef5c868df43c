"""Pictures and sounds: charts for a person, demonstrations and the audible tempo."""
