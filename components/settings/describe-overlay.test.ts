import { describe, expect, test } from 'vitest';
import type { EntityId } from '../../lib/model/entity';
import { describeImport, describeLoss, describeOwn, describeVerdict } from './describe-overlay';

const nothing = { entities: 0, names: 0, corrections: 0, verdicts: 0, replaced: 0 };

describe('an import', () => {
  test.each([
    [{}, 'The file holds no names, so nothing was changed.'],
    [{ entities: 1, names: 1 }, 'Taken in: 1 entry with 1 name. Open pages follow them.'],
    [
      { entities: 2, names: 5, replaced: 2 },
      'Taken in: 2 entries with 5 names. 2 took the place of earlier ones. Open pages',
    ],
    [{ corrections: 1, verdicts: 2 }, 'Taken in: 1 correction, 2 rejected matches. Open pages'],
  ])('%j', (counts, sentence) => expect(describeImport({ ...nothing, ...counts })).toContain(sentence));
});

describe('a loss', () => {
  test.each([
    [5, 5, 'All of it (5) was brought back from the second copy.'],
    [5, 4, '4 of 5 entries could be brought back. If you exported a file, import it again.'],
    [1, 0, 'Nothing of 1 entry could be brought back.'],
  ])('of %i entries, %i came back', (expected, restored, sentence) =>
    expect(describeLoss({ at: 1, expected, restored })).toContain(sentence),
  );
});

describe('a rejection', () => {
  const verdict = { id: 'v', entity: 'x' as EntityId, label: 'Umerov', form: 'umerov', rejected: '2026-01-01' };
  test.each([
    [{ scope: 'everywhere' }, 'not Umerov, anywhere'],
    [{ scope: 'site', site: 'example.org' }, 'not Umerov, on example.org'],
    [
      { scope: 'here', article: 'https://example.org/a', before: 'the ', after: ' case' },
      'not Umerov, in “the umerov case” (example.org/a)',
    ],
  ] as const)('%j', (reach, sentence) => expect(describeVerdict({ ...verdict, ...reach })).toBe(sentence));
});

describe('an own entry', () => {
  test.each([
    [['Works'], 'Company'],
    [['Works', 'A', 'B'], 'Company; also A, B'],
    [['Works', 'A', 'B', 'C', 'D', 'E'], 'Company; also A, B, C and 2 more'],
  ])('%j', (names, words) =>
    expect(describeOwn({ id: 'x' as EntityId, label: 'Works', kindLabel: 'Company', names })).toBe(words),
  );
});
