"""Values as bytes, sealed: the codec, the keys, what a value is bound to."""
