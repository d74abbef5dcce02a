// The quiet line beside a button that says what became of the click. It always stands in the document, so that screen
// readers hear it change: problems at once, everything else when they are free.

interface StatusProps {
  /** Good or neutral news, e.g. `Saved 14:02`; empty for none. */
  readonly said?: string | undefined;
  /** A sentence about what failed. */
  readonly problem?: string | undefined;
}

/** Says `problem` if there is one, else `said`, else nothing. */
export function Status({ said, problem }: StatusProps) {
  return (
    <>
      <span class="status" role="status">
        {problem === undefined ? (said ?? '') : ''}
      </span>
      <span class="status status-problem" role="alert">
        {problem ?? ''}
      </span>
    </>
  );
}
