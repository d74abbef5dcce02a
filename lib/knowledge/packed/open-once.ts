// For what is opened only when somebody asks for it. Called by the files that open knowledge.

/** Opens with the first question and keeps what it got; a failure is tried again. */
export function openOnce<T>(open: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: open() };
    return kept.value;
  };
}
