// Lets tasks of one line run one after the other, so that a slow older write never lands on top of a newer one.
// Used for everything that reads, changes and writes back.

/** Runs `task` when all earlier tasks of the same line have ended, well or badly. Settles as the task does. */
export type Turns = <T>(line: string, task: () => Promise<T>) => Promise<T>;

/** Begins with no line waiting. */
export function createTurns(): Turns {
  const lastOf = new Map<string, Promise<unknown>>();
  return (line, task) => {
    const mine = (lastOf.get(line) ?? Promise.resolve()).then(task, task);
    lastOf.set(line, mine);
    return mine;
  };
}
