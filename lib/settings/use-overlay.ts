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

  const tell = (work: Promise<Outcome>, failed: 'fileProblem' | 'formProblem' | 'problem') =>
    work
      .catch((error): Outcome => ({ [failed]: errorSentence(error) }))
      .then((now) => {
        setOutcome(now);
        again();
        return now[failed] === undefined;
      });

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
      const work = takeFile(file).then((found) => callBackground('importOverlay', found));
      void tell(
        work.then((brought) => ({ said: describeImport(brought) })),
        'fileProblem',
      );
    },
    give: (as: 'json' | 'csv') => {
      const work = callBackground('exportOverlay', { as }).then((file) => ({ said: giveFile(file) }));
      void tell(work, 'fileProblem');
    },
    add: ({ names, ...draft }: OwnNameDraft) => {
      setOutcome({ busy: 'adding' });
      return tell(
        callBackground('addOwnName', { ...draft, names: [...names] }).then(() => ({})),
        'formProblem',
      );
    },
    hide: (entry: HiddenEntry) => {
      const work = callBackground('hideOwn', { part: entry.part, id: entry.id }).then(() => setHidden(entry));
      void tell(
        work.then(() => ({})),
        'problem',
      );
    },
    restore: () => {
      if (hidden === undefined) return;
      const work = callBackground('restoreOwn', { part: hidden.part, id: hidden.id }).then(dismiss);
      void tell(
        work.then(() => ({})),
        'problem',
      );
    },
    seeLoss: () =>
      void tell(
        callBackground('overlayLossSeen', {}).then(() => ({})),
        'problem',
      ),
    forget: (id: string) =>
      void tell(
        callBackground('forgetVerdict', { id }).then(() => ({})),
        'problem',
      ),
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
