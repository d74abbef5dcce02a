// The save button and what it says afterwards. "Saved" stands here only after the background answered that the
// transaction is on disk.
import { Status } from '../shared/Status';
import { showClock, showDay } from '../shared/show-date';

/** How far the last click got. `at` is epoch ms. */
export type SaveProgress =
  | { readonly step: 'idle' | 'saving' }
  | { readonly step: 'saved' | 'updated' | 'unchanged'; readonly at: number }
  | { readonly step: 'refused'; readonly problem: string };

interface SaveBarProps {
  /** When the article was last saved (epoch ms); absent when it is not in the library. */
  readonly storedAt: number | undefined;
  readonly progress: SaveProgress;
  readonly save: () => void;
}

function describeProgress(progress: SaveProgress, storedAt: number | undefined): string {
  if (progress.step === 'saving') return 'Saving…';
  if (progress.step === 'saved') return `Saved ${showClock(progress.at)}`;
  if (progress.step === 'updated') return `Updated ${showClock(progress.at)}; the earlier text is kept`;
  if (progress.step === 'unchanged') return 'Nothing has changed since it was saved';
  return storedAt === undefined ? '' : `Already saved on ${showDay(storedAt)}`;
}

/** One button: saves, or updates what is saved. */
export function SaveBar({ storedAt, progress, save }: SaveBarProps) {
  const isBusy = progress.step === 'saving';
  return (
    <div class="save-bar">
      <button
        type="button"
        class={storedAt === undefined ? 'button-main' : 'button'}
        aria-disabled={isBusy}
        onClick={() => (isBusy ? undefined : save())}
      >
        {storedAt === undefined ? 'Save article' : 'Update'}
      </button>
      <Status
        said={describeProgress(progress, storedAt)}
        problem={progress.step === 'refused' ? progress.problem : undefined}
      />
    </div>
  );
}
