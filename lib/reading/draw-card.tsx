// The card of one mark, from what is known of those it may mean to the component in the host. Used by card-show alone.
import { render } from 'preact';
import { Card } from '../../components/card/Card';
import type { HoverEvent } from '../hover/hover-state';
import type { EntityProfile } from '../model/profile';
import type { Mark } from '../page/mention-ranges';
import type { ArticleReading } from './article-reading';
import type { CardHost } from './card-host';
import { getWords } from './describe-page';
import { listEntities } from './known-profiles';
import type { Aim } from './place-beside';

/** What a card is opened for. */
interface CardOccasion {
  readonly mark: Mark;
  /** Where the pointer met the mark. */
  readonly aim: Aim | undefined;
  readonly article: ArticleReading;
  readonly send: (event: HoverEvent<Mark>) => void;
}

/** What is on screen. */
export interface ShownCard extends CardOccasion {
  /** As they were when it opened: a date that comes late brings others. */
  readonly profiles: ArticleReading['profiles'];
  readonly candidates: readonly EntityProfile[];
  /** `undefined` while the reader has to choose between several. */
  readonly chosen: EntityProfile | undefined;
  readonly notice?: string;
}

export interface CardActs {
  readonly change: (part: Partial<ShownCard>) => void;
  readonly writeNote: (profile: EntityProfile) => void;
}

/** The card as it opens; `undefined` before it is known who all may be meant. */
export function fillCard(occasion: CardOccasion): ShownCard | undefined {
  const { profiles } = occasion.article;
  const candidates = listCandidates(occasion.mark, profiles);
  if (candidates.length === 0) return undefined;
  return { ...occasion, profiles, candidates, chosen: candidates.length === 1 ? candidates[0] : undefined };
}

/** All or none: who of several has come first is not the one that is meant. */
function listCandidates(mark: Mark, profiles: ArticleReading['profiles']): EntityProfile[] {
  const ids = listEntities(mark);
  const found = ids.flatMap((id) => profiles.get(id) ?? []);
  return found.length < ids.length ? [] : found;
}

/** Draws it, again after every change. */
export function drawCard(
  { place }: CardHost,
  { mark, article, send, candidates, chosen, notice }: ShownCard,
  { change, writeNote }: CardActs,
): void {
  render(
    <Card
      words={getWords(mark)}
      candidates={candidates}
      chosen={chosen}
      reason={mark.mention.reason.sentence}
      date={article.published}
      notice={notice}
      choose={(profile) => change({ chosen: profile })}
      writeNote={writeNote}
      close={() => send({ type: 'close' })}
    />,
    place,
  );
}
