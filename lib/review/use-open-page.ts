// The page in front of the reader: asks the background to read it, again and again until that has finished. Only the
// background knows whom to believe about the article's address, so the page itself is never asked. Used by ArticleView.
import { useEffect, useState } from 'preact/hooks';
import { errorSentence } from '../../components/shared/error-sentence';
import { callBackground } from '../messages/call-background';
import type { PageState } from '../model/page-state';

export interface OpenPage {
  /** `undefined` while it is being asked for, and when it cannot be read. */
  readonly page: PageState | undefined;
  readonly isReading: boolean;
  readonly problem: string | undefined;
  /** Reads it again, e.g. after marks were switched on. */
  readonly reread: () => void;
}

/** Between two looks at a page that is still busy, and how many looks there are: half a minute in all. */
const lookAgainMs = 300;
const mostLooks = 100;

/** Reads the page of a tab; `undefined` for no tab. */
export function useOpenPage(tabId: number | undefined): OpenPage {
  const [turn, setTurn] = useState(0);
  const [seen, setSeen] = useState<Omit<OpenPage, 'reread'>>({ page: undefined, isReading: true, problem: undefined });
  // `turn` counts up to read again.
  useEffect(() => {
    const life = new AbortController();
    const tell = (page: PageState | undefined) => {
      if (!life.signal.aborted) setSeen({ page, isReading: false, problem: undefined });
    };
    watchPage(tabId, tell, life.signal).catch((error) => {
      const problem = errorSentence(error);
      // What is known stays: without its article the note being written would go out of sight.
      const asKnown = (last: PageState | undefined) => last && { ...last, busy: false, problem };
      if (!life.signal.aborted) setSeen(({ page }) => ({ page: asKnown(page), isReading: false, problem }));
    });
    return () => life.abort();
  }, [tabId, turn]);
  return { ...seen, reread: () => setTurn((last) => last + 1) };
}

async function watchPage(tabId: number | undefined, tell: (page: PageState | undefined) => void, signal: AbortSignal) {
  let page = tabId === undefined ? undefined : await callBackground('readPage', { tabId });
  tell(page);
  for (let look = 0; tabId !== undefined && page?.busy === true && look < mostLooks && !signal.aborted; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
    // No answer means that the page has gone; what is known of it stays.
    page = (await callBackground('readPage', { tabId }).catch(() => undefined)) ?? { ...page, busy: false };
    tell(page);
  }
}
