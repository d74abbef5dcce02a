// The hover card: who this is on the article's date, and from which sources. Props in, callbacks out; lib/reading places
// it, opens and closes it. It holds no text field (a page can read what is typed into it), and no action without a
// trusted event.
import type { ArticleDate } from '../../lib/model/article';
import type { EntityProfile } from '../../lib/model/profile';
import { CardBody } from './CardBody';
import { CardChooser } from './CardChooser';
import { CardHead } from './CardHead';
import { onTrusted } from './on-trusted';

export interface CardProps {
  /** The words marked in the article. */
  readonly words: string;
  /** One profile; more when the words may mean several, best first. */
  readonly candidates: readonly EntityProfile[];
  /** The one shown; `undefined` while the reader has to choose. */
  readonly chosen: EntityProfile | undefined;
  /** Why it was marked. */
  readonly reason: string;
  readonly date?: ArticleDate | undefined;
  /** A sentence that matters more than the rest: the extension was updated, the popup could not open. */
  readonly notice?: string | undefined;
  readonly choose: (profile: EntityProfile | undefined) => void;
  readonly writeNote: (profile: EntityProfile) => void;
  readonly close: () => void;
}

/** The card, or the choice between several meanings first. */
export function Card({ words, candidates, chosen, reason, date, notice, choose, writeNote, close }: CardProps) {
  return (
    <section class="card" role="dialog" aria-label={chosen?.label ?? `“${words}” may mean several`} tabIndex={-1}>
      <div class="scroll">
        {notice === undefined ? null : (
          <p class="notice" role="alert">
            {notice}
          </p>
        )}
        {chosen === undefined ? (
          <CardChooser words={words} candidates={candidates} choose={choose} />
        ) : (
          <>
            <CardHead profile={chosen} />
            <CardBody profile={chosen} words={words} reason={reason} date={date} />
          </>
        )}
      </div>
      <footer class="actions">
        {chosen === undefined ? null : (
          <button type="button" class="main" onClick={onTrusted(() => writeNote(chosen))}>
            Write a note
          </button>
        )}
        {chosen !== undefined && candidates.length > 1 ? (
          <button type="button" onClick={onTrusted(() => choose(undefined))}>
            Choose again
          </button>
        ) : null}
        <button type="button" class="last" aria-keyshortcuts="Escape" onClick={onTrusted(close)}>
          Close <kbd>Esc</kbd>
        </button>
      </footer>
    </section>
  );
}
