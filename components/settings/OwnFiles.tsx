// Taking the reader's own names in and out as files. Says what a file may be before one is chosen, and afterwards what
// became of it, or on which line it is wrong.
import { useRef } from 'preact/hooks';
import { Status } from '../shared/Status';

interface OwnFilesProps {
  /** False while there is nothing to give out. */
  readonly hasAny: boolean;
  readonly isBusy: boolean;
  readonly said: string;
  readonly problem: string | undefined;
  readonly take: (file: File) => void;
  readonly give: (as: 'json' | 'csv') => void;
}

/** Three buttons and one status line. */
export function OwnFiles({ hasAny, isBusy, said, problem, take, give }: OwnFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="own-files">
      <div class="own-deeds">
        <button
          type="button"
          class="button"
          aria-disabled={isBusy}
          onClick={() => (isBusy ? undefined : input.current?.click())}
        >
          {isBusy ? 'Reading the file…' : 'Import a file…'}
        </button>
        <input
          ref={input}
          class="only-heard"
          type="file"
          accept=".json,.csv,.tsv,.txt"
          tabIndex={-1}
          aria-label="File with names"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // Emptied, so that the same file can be chosen again after it was mended.
            if (file !== undefined) take(file);
            event.currentTarget.value = '';
          }}
        />
        {hasAny ? (
          <>
            <button type="button" class="button" onClick={() => give('json')}>
              Export all (JSON)
            </button>
            <button type="button" class="button" onClick={() => give('csv')}>
              Export names (CSV)
            </button>
          </>
        ) : null}
      </div>
      <Status said={said} problem={problem} />
      <details class="own-format">
        <summary>What may the file be?</summary>
        <p>
          A table saved as CSV (UTF-8), whose first line names its columns: <code>name,kind,language,note</code>. Name
          and kind are needed; kinds are person, company, ministry, agency, programme and the like. Or a JSON file that
          Dramatis exported. A file with a mistake is refused whole, and says where the mistake is. Entries that are
          there already are replaced by those of the file; nothing is deleted.
        </p>
      </details>
    </div>
  );
}
