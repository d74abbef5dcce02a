import { describe, expect, it } from 'vitest';
import { sampleValues, toFiles } from '../../../tests/knowledge/sample-files';
import type { EntityId } from '../../model/entity';
import { compileKnowledge } from '../compile/compile-knowledge';
import { decodeKnowledge } from '../opened/decode-knowledge';
import { parseSource } from '../parse-source';
import { describeEntity } from './describe-entity';

const knowledge = decodeKnowledge(compileKnowledge(parseSource(toFiles(sampleValues()))));

function factsOn(date: string | undefined, id = 'ministry-of-tests') {
  const { facts, sources } = describeEntity(knowledge, id as EntityId, {
    lang: 'en',
    ...(date === undefined ? {} : { date }),
  });
  return facts
    .filter(({ label }) => label === 'Minister of Tests')
    .map((fact) => [fact.value, fact.sources.map((place) => sources[place]?.title).join()]);
}

describe('the offices of an organisation', () => {
  it.each([
    ['2025-03-07', [['Olena Proba (2023-09-06 to 2025-07-17)', 'Page one']]],
    ['2025-07', []],
    ['2025-06', [['Olena Proba (2023-09-06 to 2025-07-17)', 'Page one']]],
    ['2026-01-01', []],
    ['2020-01-01', []],
    [undefined, [['newest known: Olena Proba (2023-09-06 to 2025-07-17)', 'Page one']]],
  ])('on %s are told with holder and source', (date, expected) => {
    expect(factsOn(date)).toEqual(expected);
  });

  it('are not told of others', () => {
    expect(factsOn('2025-03-07', 'council-of-tests')).toEqual([]);
    expect(factsOn('2025-03-07', 'olena-proba')).toEqual([]);
  });
});
