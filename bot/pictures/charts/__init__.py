"""The pictures of a person's progress: values and ready text in, a PNG out."""
