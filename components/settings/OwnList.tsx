// One list of the reader's own entries, each line with one deed: own names, corrections, rejected matches. Long lists show
// their beginning.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** One line. */
interface OwnLine {
  readonly id: string;
  /** What it is called; also what the deed's button says to whoever listens. */
  readonly title: string;
  readonly about: ComponentChildren;
}

interface OwnListProps {
  readonly title: string;
  readonly lines: readonly OwnLine[];
  /** What the button does, e.g. `Delete`. */
  readonly deed: string;
  readonly act: (line: OwnLine) => void;
}

/** How many lines stand there before “Show all”. */
const fewLines = 20;

/** Heading with the count, and the list; nothing at all when it is empty. */
export function OwnList({ title, lines, deed, act }: OwnListProps) {
  const [isWhole, setWhole] = useState(false);
  if (lines.length === 0) return null;
  const shown = isWhole ? lines : lines.slice(0, fewLines);
  return (
    <div class="own-list">
      <h3>
        {title} <span class="number soft">{lines.length}</span>
      </h3>
      <ul class="hosts">
        {shown.map((line) => (
          <li key={line.id}>
            <span>
              <bdi class="own-title">{line.title}</bdi> <span class="soft small">{line.about}</span>
            </span>
            <button type="button" class="button-text" aria-label={`${deed}: ${line.title}`} onClick={() => act(line)}>
              {deed}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < lines.length ? (
        <button type="button" class="button" onClick={() => setWhole(true)}>
          Show all {lines.length}
        </button>
      ) : null}
    </div>
  );
}
