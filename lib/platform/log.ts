// Where faults go that no reader needs to see at once: the console of the extension's own pages, never a page's.

/** Notes a fault for whoever debugs. */
export function logProblem(problem: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the one place that writes to the console, in our own contexts only.
  console.warn('Dramatis:', problem);
}
