// What a short block needs may stand in the blocks beside it.
import { describe, expect, it } from 'vitest';
import { toyKnowledge } from '../../../tests/linking/toy-knowledge';
import type { EntityId } from '../../model/entity';
import type { TextBlock } from '../../model/mention';
import { linkMentions } from '../link-mentions';

const scope = 'paragraph' as const;
const rules = { mode: 'guarded' as const, needs: [{ any: ['tank*'], scope }], forbids: [{ any: ['nuclear'], scope }] };
const knowledge = toyKnowledge([{ id: 'vector', kind: 'company', names: [['Vector', 'full', rules]] }]);

const toBlock = (text: string, id: number): TextBlock => ({
  id,
  text: text.replace(/^\|/, ''),
  region: text.startsWith('|') ? 'aside' : 'body',
});
const reasons = (...texts: string[]) =>
  linkMentions(knowledge, { blocks: texts.map(toBlock) }).map(({ reason }) => reason.evidence);

const rows = (count: number) => Array.from({ length: count }, () => 'A row.');
const long = 'It was long. '.repeat(24);

describe('a short block', () => {
  it.each([
    [['Tanks are made.', 'Vector: 12']],
    [['Vector: 12', 'Tanks are made.']],
    [['Tanks are made.', ...rows(5), 'Vector: 12']],
    [['Vector: 12', ...rows(5), 'Tanks are made.']],
  ])('is read with its neighbours: %j', (texts) => expect(reasons(...texts)).toEqual(['“Tanks” beside the paragraph']));

  it.each([
    [['Tanks are made.', ...rows(6), 'Vector: 12']],
    [['Tanks are made.', long, 'Vector: 12']],
    [['Tanks are made.', '|A link.', 'Vector: 12']],
    [['Tanks are made.', `Vector: ${long.slice(0, 120)}`]],
    // What the rule forbids in the paragraph is forbidden there, too.
    [['Tanks are made, and nuclear power.', 'Vector: 12']],
    [['Tanks are made.', 'Vector: 12', 'Nuclear power, too.']],
  ])('is not: %j', (texts) => expect(reasons(...texts)).toEqual([]));
});

it('says whom the article names, not by what id', () => {
  const needs = [{ entity: 'firm' as EntityId, scope: 'article' as const }];
  const some = {
    ...toyKnowledge([
      { id: 'firm', kind: 'company', names: [['Firma', 'full']] },
      { id: 'wall', kind: 'programme', names: [['Wall', 'full', { mode: 'guarded', needs }]] },
    ]),
    labelOf: () => 'Firma of Riga',
  };
  const [wall] = linkMentions(some, { blocks: ['The Wall is long.', 'Firma builds.'].map(toBlock) });
  expect(wall?.reason.sentence).toBe('short name, confirmed by its context: Firma of Riga named in this article');
});
