// A value that follows another one once it rests. Used by the search fields, so that not every letter asks the database.
import { useEffect, useState } from 'preact/hooks';

/** How long a search text must rest before it is looked up, in ms. */
const searchRestMs = 120;

/** `value`, as it was when it last stood still for `searchRestMs`. */
export function useDebounced<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), searchRestMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
