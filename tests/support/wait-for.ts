// Waiting for a condition, never for a time: machines under load are slow, not wrong.

interface Patience {
  /** What is waited for, for the message: "a mark on “Umerov”". */
  readonly what: string;
  readonly timeoutMs?: number;
}

/** Asks again until the answer is neither `undefined` nor `false`. Throws with `what` and the last error when time is up. */
export async function waitFor<T>(
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  { what, timeoutMs = 30_000 }: Patience,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  let lastError: unknown;
  for (let pauseMs = 20; ; pauseMs = Math.min(pauseMs * 1.5, 250)) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      lastError = undefined;
    } catch (error) {
      lastError = error; // The document may just be changing; the last error is told if it never gets better.
    }
    if (Date.now() > deadline) break;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new Error(`Waited ${timeoutMs / 1000} s in vain for ${what}.`, { cause: lastError });
}
