// The form for correcting one actor, in its row: the name shown, further spellings, one time in office, and where the reader
// read it. Holds what is typed until it is kept or left; checking is the background's.
import { useState } from 'preact/hooks';
import type { Correctable, CorrectablePost } from '../../lib/model/overlay';
import { LinesField, TextField } from '../shared/Fields';
import { Status } from '../shared/Status';
import { PostFields } from './PostFields';

/** What was filled in. */
export interface CorrectionDraft {
  readonly label: string;
  readonly spellings: readonly string[];
  /** Only when a post was chosen or begun. */
  readonly post?: CorrectablePost;
  readonly source: string;
}

interface CorrectionFormProps {
  readonly label: string;
  readonly start: Correctable;
  readonly isBusy: boolean;
  readonly problem: string | undefined;
  readonly keep: (draft: CorrectionDraft) => void;
  /** Takes the whole correction back. */
  readonly remove: () => void;
  readonly close: () => void;
}

/** Fields and three deeds. */
export function CorrectionForm({ label, start, isBusy, problem, keep, remove, close }: CorrectionFormProps) {
  const [draft, setDraft] = useState({ label: start.label, lines: start.spellings.join('\n'), source: start.source });
  const fill = (field: Partial<typeof draft>) => setDraft({ ...draft, ...field });
  const [post, setPost] = useState<CorrectablePost>();
  const submit = () => {
    if (isBusy) return;
    const spellings = draft.lines.split('\n').filter((line) => line.trim() !== '');
    keep({ label: draft.label, spellings, source: draft.source, ...(post === undefined ? {} : { post }) });
  };
  return (
    <form
      class="correction"
      aria-label={`Correct ${label}`}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Else the popup closes with what was typed.
        event.preventDefault();
        close();
      }}
    >
      <TextField title="Name on the card" maxLength={200} value={draft.label} change={(label) => fill({ label })} />
      <LinesField
        title="Also written"
        hint="one spelling a line"
        rows={2}
        value={draft.lines}
        change={(lines) => fill({ lines })}
      />
      {start.posts === undefined ? null : <PostFields posts={start.posts} post={post} change={setPost} />}
      <TextField
        title="Where you read it"
        inputMode="url"
        placeholder="https://…"
        maxLength={4000}
        value={draft.source}
        change={(source) => fill({ source })}
      />
      <div class="correction-deeds">
        <button type="submit" class="button-main" aria-disabled={isBusy}>
          Keep correction
        </button>
        <button type="button" class="button-text" onClick={close}>
          Cancel
        </button>
        {start.isCorrected ? (
          <button type="button" class="button-text" onClick={remove}>
            Remove my correction
          </button>
        ) : null}
      </div>
      <Status problem={problem} />
    </form>
  );
}
