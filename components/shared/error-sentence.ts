// What a failed call says to the reader. Used by the rooms that show errors.

/** The sentence an error carries; errors of ours are written for the reader. */
export function errorSentence(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : 'Something went wrong. Please try again.';
}
