// “Not this one” with a way back: the background stores the verdict and reads the page again, the list follows, and the
// toast takes it back. Used by ActorsInArticle.
import { useCallback, useState } from 'preact/hooks';
import type { Rejection } from '../../components/review/NotThisOne';
import { errorSentence } from '../../components/shared/error-sentence';
import { callBackground } from '../messages/call-background';
import type { VerdictScope } from '../model/overlay';
import type { ActorInArticle } from '../model/page-state';

export interface Rejecting {
  /** The last one, while it can be taken back. */
  readonly given: { readonly id: string; readonly sentence: string } | undefined;
  readonly problem: string | undefined;
  readonly reject: (actor: ActorInArticle, rejection: Rejection) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

const reach: Readonly<Record<VerdictScope, string>> = {
  here: 'in this place',
  site: 'on this site',
  everywhere: 'anywhere',
};

/** Rejections for the page of a tab. `reread` shows the page as it is after one. */
export function useRejection(tabId: number, url: string, reread: () => void): Rejecting {
  const [given, setGiven] = useState<Rejecting['given']>();
  const [problem, setProblem] = useState<string>();
  const dismiss = useCallback(() => setGiven(undefined), []);
  const attempt = (work: () => Promise<Rejecting['given']>) => {
    work()
      .then(
        (now) => {
          setGiven(now);
          setProblem(undefined);
        },
        (error) => setProblem(errorSentence(error)),
      )
      .then(reread);
  };
  return {
    given,
    problem,
    dismiss,
    reject: ({ entity, profile }, { place: [before, form, after], scope }) =>
      attempt(async () => {
        const request = { tabId, url, entity, form, scope, before, after };
        const { id } = await callBackground('rejectMention', request);
        const words = form.replace(/\s+/g, ' ');
        return { id, sentence: `“${words}” is not marked as ${profile.label} ${reach[scope]}.` };
      }),
    undo: () =>
      attempt(async () => {
        if (given !== undefined) await callBackground('forgetVerdict', { id: given.id, tabId });
        return undefined;
      }),
  };
}
