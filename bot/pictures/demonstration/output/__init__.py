"""Files of demonstrations: the film, the still, the sheet to review them, the manifest."""
