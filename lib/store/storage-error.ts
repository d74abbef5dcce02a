// Turns what browsers say when they cannot store into one sentence for the reader. Used where lib/store meets the
// database and the key-value area. Browsers wrap the true cause, so the whole chain is read.

/** Storing failed; `message` is a sentence for the reader, `cause` what the browser said. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly kind: 'refused' | 'full' | 'failed';

  constructor(kind: StorageError['kind'], sentence: string, cause: unknown) {
    super(sentence, { cause });
    this.kind = kind;
  }
}

/** What the reader asked for cannot be done, e.g. a note of nothing but spaces; `message` says why. */
export class LibraryRefusal extends Error {
  override readonly name = 'LibraryRefusal';
}

/**
 * The error to throw on. `consequence` is a sentence that says where this leaves the reader's text. Refusals of our own
 * pass as they are.
 */
export function explainStorageError(error: unknown, consequence: string): Error {
  if (error instanceof LibraryRefusal || error instanceof StorageError) return error;
  const chain = listCauses(error);
  const kind = kindOf(chain);
  return new StorageError(kind, `${sentences[kind](chain)} ${consequence}`.trim(), error);
}

const sentences: Record<StorageError['kind'], (chain: readonly Cause[]) => string> = {
  refused: () => 'Your browser does not let extensions store data here (private window, or blocked by settings).',
  full: () => 'The disk, or the room the browser gives to extensions, is full.',
  failed: (chain) => `The browser could not use its database (${chain.at(-1)?.name ?? 'unknown error'}).`,
};

interface Cause {
  readonly name: string;
  readonly message: string;
}

// InvalidStateError: Firefox, private window or "never remember history". SecurityError: blocked by settings.
const refusingNames = new Set([
  'MissingAPIError',
  'MissingApiError',
  'InvalidStateError',
  'SecurityError',
  'NotAllowedError',
]);

function kindOf(chain: readonly Cause[]): StorageError['kind'] {
  if (chain.some((cause) => cause.name === 'QuotaExceededError' || isFullText(cause.message))) return 'full';
  return chain.some((cause) => refusingNames.has(cause.name)) ? 'refused' : 'failed';
}

// Chromium on a full disk: AbortError, inside it `DataError: Failed to write blobs (IOError)`.
function isFullText(message: string): boolean {
  return /quota|disk full|no space|NO_DEVICE_SPACE|Failed to write blobs/i.test(message);
}

// Dexie keeps the browser's error in `inner`, the language in `cause`; outermost first, at most five deep.
function listCauses(error: unknown): Cause[] {
  const chain: Cause[] = [];
  let next: unknown = error;
  while (typeof next === 'object' && next !== null && chain.length < 5) {
    const { name, message, inner, cause } = next as {
      name?: unknown;
      message?: unknown;
      inner?: unknown;
      cause?: unknown;
    };
    chain.push({ name: String(name), message: String(message) });
    next = inner ?? cause;
  }
  return chain.length > 0 ? chain : [{ name: 'Error', message: String(error) }];
}
