// The reader's own names as the settings page shows them, and everything that can be done with them. The background owns
// the truth: after every deed the list is asked for anew. Used by OwnNamesSection.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { describeImport } from '../../components/settings/describe-overlay';
import type { OwnNameDraft } from '../../components/settings/OwnNameForm';
import { errorSentence } from '../../components/shared/error-sentence';
import { callBackground } from '../messages/call-background';
import { onLibraryChange } from '../messages/library-changed';
import type { OverlayList } from '../model/overlay';
import { giveFile } from './give-file';
import { takeFile } from './take-file';

/** A deleted entry that can still be brought back. */
interface HiddenEntry {
  readonly part: 'entities' | 'corrections';
  readonly id: string;
  readonly title: string;
}

type Failure = 'fileProblem' | 'formProblem' | 'problem';

interface Outcome {
  readonly busy?: 'reading' | 'adding';
  readonly said?: string;
  readonly fileProblem?: string;
  readonly formProblem?: string;
  readonly problem?: string;
}

/** The lists (`undefined` until answered), the words on the last deed, and the deeds. */
export function useOverlay() {
  const [list, again, listProblem] = useList();
  const [outcome, setOutcome] = useState<Outcome>({});
  const [hidden, setHidden] = useState<HiddenEntry>();
  const dismiss = useCallback(() => setHidden(undefined), []);

  /** `work` gives the words on what was done, if any; the answer is whether it was. */
  const attempt = async (failed: Failure, work: Promise<unknown>): Promise<boolean> => {
    const now = await work.then(
      (said): Outcome => (typeof said === 'string' ? { said } : {}),
      (error): Outcome => ({ [failed]: errorSentence(error) }),
    );
    setOutcome(now);
    again();
    return now[failed] === undefined;
  };

  return {
    list,
    busy: outcome.busy,
    said: outcome.said ?? '',
    fileProblem: outcome.fileProblem,
    formProblem: outcome.formProblem,
    problem: outcome.problem ?? listProblem,
    hidden,
    dismiss,
    take: (file: File) => {
      setOutcome({ busy: 'reading' });
      const brought = takeFile(file).then((found) => callBackground('importOverlay', found));
      void attempt('fileProblem', brought.then(describeImport));
    },
    give: (as: 'json' | 'csv') => void attempt('fileProblem', callBackground('exportOverlay', { as }).then(giveFile)),
    add: ({ names, ...draft }: OwnNameDraft) => {
      setOutcome({ busy: 'adding' });
      return attempt('formProblem', callBackground('addOwnName', { ...draft, names: [...names] }));
    },
    hide: ({ part, id, title }: HiddenEntry) => {
      const work = callBackground('hideOwn', { part, id });
      void attempt(
        'problem',
        work.then(() => setHidden({ part, id, title })),
      );
    },
    restore: () => {
      if (hidden === undefined) return;
      const { part, id } = hidden;
      void attempt('problem', callBackground('restoreOwn', { part, id }).then(dismiss));
    },
    seeLoss: () => void attempt('problem', callBackground('overlayLossSeen', {})),
    forget: (id: string) => void attempt('problem', callBackground('forgetVerdict', { id })),
  };
}

function useList(): readonly [OverlayList | undefined, () => void, string | undefined] {
  const [list, setList] = useState<OverlayList>();
  const [problem, setProblem] = useState<string>();
  const again = useCallback(() => {
    callBackground('overlay', {}).then(
      (now) => {
        setList(now);
        setProblem(undefined);
      },
      (error) => setProblem(errorSentence(error)),
    );
  }, []);
  useEffect(() => {
    const life = new AbortController();
    onLibraryChange(again, life.signal);
    again();
    return () => life.abort();
  }, [again]);
  return [list, again, problem];
}
