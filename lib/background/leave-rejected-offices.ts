// “Not this one” for offices: linking asks verdicts of names only, so the holders that the reader rejected are taken out of
// its answer here. Called by find-marked before anything is shown.
import type { IsRejected } from '../linking/verdicts';
import type { Mention, TextBlock } from '../model/mention';

/** The mentions without rejected holders of offices; an office with nobody left is no mention. Names stay as they are. */
export function leaveRejectedOffices(
  mentions: readonly Mention[],
  blocks: readonly TextBlock[],
  isRejected: IsRejected,
): Mention[] {
  const textOf = new Map(blocks.map(({ id, text }) => [id, text]));
  return mentions.flatMap((mention) => {
    const { reason, block, start, end } = mention;
    if (reason.rule !== 'office') return [mention];
    const text = textOf.get(block) ?? '';
    const holders = [mention.entity, ...mention.others];
    const left = holders.filter((entity) => !isRejected({ entity, text, start, end }));
    const [entity, ...others] = left;
    return entity === undefined ? [] : [{ ...mention, entity, others }];
  });
}
