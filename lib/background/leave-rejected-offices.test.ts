// Rejected holders of offices. Rows: what the reader rejected, and who is still marked at the office of two holders.
import { expect, it } from 'vitest';
import { createRejection } from '../linking/verdicts';
import type { EntityId } from '../model/entity';
import type { Mention } from '../model/mention';
import type { Verdict } from '../model/overlay';
import { leaveRejectedOffices } from './leave-rejected-offices';

const text = 'Ukraine’s Defence Minister said so.';
const blocks = [{ id: 7, text, region: 'body' as const }];
const mention = (rule: Mention['reason']['rule']): Mention => ({
  block: 7,
  start: 10,
  end: 26,
  entity: 'umerov' as EntityId,
  kind: 'person',
  others: ['shmyhal' as EntityId],
  reason: { rule, form: 'Defence Minister', sentence: '', confidence: 'likely' },
});
const verdict = (entity: string, fields: Partial<Verdict> = {}): Verdict => ({
  id: entity,
  entity: entity as EntityId,
  form: 'defence  minister',
  scope: 'everywhere',
  rejected: '2026-01-01',
  ...fields,
});
const left = (verdicts: readonly Verdict[], rule: Mention['reason']['rule'] = 'office') =>
  leaveRejectedOffices([mention(rule)], blocks, createRejection(verdicts, { site: 'example.org' })).map(
    ({ entity, others }) => [entity, ...others],
  );

it.each<[string, Verdict[], string[][]]>([
  ['nothing', [], [['umerov', 'shmyhal']]],
  ['the first', [verdict('umerov')], [['shmyhal']]],
  ['the second', [verdict('shmyhal')], [['umerov']]],
  ['both', [verdict('umerov'), verdict('shmyhal')], []],
  ['the first, on another site', [verdict('umerov', { scope: 'site', site: 'example.com' })], [['umerov', 'shmyhal']]],
  ['other words', [verdict('umerov', { form: 'minister' })], [['umerov', 'shmyhal']]],
])('%s', (_what, verdicts, entities) => expect(left(verdicts)).toEqual(entities));

it('names were asked by linking already', () =>
  expect(left([verdict('umerov')], 'full-name')).toEqual([['umerov', 'shmyhal']]));
