// "In this article": everybody and everything marked in the page. Painted marks are out of reach for assistive
// technology, so this list is their equal for whoever reads without a pointer: it must always exist.
import type { ComponentChildren } from 'preact';
import type { EntityId } from '../../lib/model/entity';
import type { ActorInArticle } from '../../lib/model/page-state';
import { ActorRow } from './ActorRow';
import type { Rejection } from './NotThisOne';

interface ActorListProps {
  readonly actors: readonly ActorInArticle[];
  readonly busy: boolean;
  readonly problem: string | undefined;
  /** Number of the mention last jumped to, by entity, from 1. */
  readonly places: Readonly<Record<string, number>>;
  /** What the last jump reached, for whoever listens instead of looking. */
  readonly said: string;
  readonly jump: (entity: EntityId) => void;
  /** Host of the page. */
  readonly site: string | undefined;
  readonly reject: (actor: ActorInArticle, rejection: Rejection) => void;
  /** What stands under an actor's “Why” for correcting it. */
  readonly correct: (actor: ActorInArticle) => ComponentChildren;
}

/** The list in the order of first mention, or a sentence why it is empty. */
export function ActorList({ actors, busy, problem, places, said, jump, site, reject, correct }: ActorListProps) {
  return (
    <section class="actors" aria-labelledby="actors-title" aria-busy={busy}>
      <h2 class="section-title" id="actors-title">
        In this article {actors.length === 0 ? null : <span class="number soft">{actors.length}</span>}
      </h2>
      {problem === undefined ? null : <p class="problem">{problem}</p>}
      <p class="only-heard" role="status">
        {said}
      </p>
      {actors.length > 0 ? (
        <ul>
          {actors.map((actor) => (
            <ActorRow
              key={actor.entity}
              actor={actor}
              place={places[actor.entity] ?? 0}
              jump={() => jump(actor.entity)}
              site={site}
              reject={(rejection) => reject(actor, rejection)}
            >
              {correct(actor)}
            </ActorRow>
          ))}
        </ul>
      ) : (
        <p class="empty">{busy ? 'Reading the page…' : 'No name that Dramatis knows was found on this page.'}</p>
      )}
    </section>
  );
}
