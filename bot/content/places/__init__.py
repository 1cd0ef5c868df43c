"""Places and their time zones: cities, countries, zones and offsets by name."""
