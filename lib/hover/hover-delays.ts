// Every delay of the card, with its reason. Read by hover-state and by lib/reading, which runs the timers.

/** The pointer must rest this long before it counts as meant for the mark; passing over costs nothing. */
export const dwellMs = 150;

/** From the first touch of the mark to the card: short, because everything is already here; even, because it is timed. */
export const openMs = 300;

/** Time to come back, or to reach the card, before it closes. */
export const graceMs = 300;

/** px/ms: faster than this the pointer is on its way elsewhere. */
export const fastSpeed = 0.5;
