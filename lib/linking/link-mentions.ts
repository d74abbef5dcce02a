import type { Mention, MentionQuery } from '../model/mention';
import type { LinkingKnowledge } from './linking-knowledge';

/** Finds every mention in the blocks, in the order of the text, never overlapping. */
export function linkMentions(_knowledge: LinkingKnowledge, _query: MentionQuery): Mention[] {
  throw new Error('not yet');
}
