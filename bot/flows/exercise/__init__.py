"""One exercise on the screen: how it is done, its tempo, a swap, the library, the cards."""
