// Keeps which mention of each actor was jumped to last, so that the next press goes on to the next one.
import { useState } from 'preact/hooks';
import { ActorList } from '../../components/review/ActorList';
import { errorSentence } from '../../components/shared/error-sentence';
import { Status } from '../../components/shared/Status';
import { UndoToast } from '../../components/shared/UndoToast';
import { callPage } from '../messages/call-page';
import type { EntityId } from '../model/entity';
import type { PageState } from '../model/page-state';
import { CorrectActor } from './CorrectActor';
import { useCorrected } from './use-corrected';
import { useRejection } from './use-rejection';

interface ActorsInArticleProps {
  readonly tabId: number;
  readonly page: PageState;
  /** The page no longer has what the list says: read it again. */
  readonly reread: () => void;
}

/** The list "In this article" of one tab. */
export function ActorsInArticle({ tabId, page, reread }: ActorsInArticleProps) {
  const [places, setPlaces] = useState<Readonly<Record<string, number>>>({});
  const [said, setSaid] = useState('');
  const rejection = useRejection(tabId, page.article.url, reread);
  const corrected = useCorrected(reread);
  const tryToJump = async (entity: EntityId) => {
    const actor = page.actors.find((one) => one.entity === entity);
    if (actor === undefined) return;
    const last = places[entity] ?? 0;
    const nth = last >= actor.count ? 0 : last;
    const isThere = await callPage(tabId, 'jumpToMention', { entity, nth });
    if (isThere !== true) {
      setSaid('The page has changed. It is being read again.');
      reread();
      return;
    }
    setPlaces({ ...places, [entity]: nth + 1 });
    setSaid(`${actor.profile.label}: mention ${nth + 1} of ${actor.count}`);
  };
  const jump = (entity: EntityId) => {
    tryToJump(entity).catch((error) => setSaid(errorSentence(error)));
  };
  return (
    <>
      <ActorList
        actors={page.actors}
        busy={page.busy}
        problem={page.problem}
        places={places}
        said={said}
        jump={jump}
        site={URL.parse(page.article.url)?.hostname || undefined}
        reject={rejection.reject}
        correct={(actor) => <CorrectActor actor={actor} tell={corrected.tell} />}
      />
      <Status problem={rejection.problem ?? corrected.problem} />
      <div class="toasts" role="status">
        {rejection.given === undefined ? null : (
          <UndoToast
            key={rejection.given.id}
            message={rejection.given.sentence}
            takesFocus={false}
            undo={rejection.undo}
            dismiss={rejection.dismiss}
          />
        )}
        {corrected.given === undefined ? null : (
          <UndoToast
            key={`correction ${corrected.given.id}`}
            message={corrected.given.sentence}
            takesFocus={false}
            undo={corrected.undo}
            dismiss={corrected.dismiss}
          />
        )}
      </div>
    </>
  );
}
