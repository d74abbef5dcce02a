// The reader's own names beside optional entities, and with a genitive s.
import { describe, expect, it } from 'vitest';
import { toFiles } from '../../../tests/knowledge/sample-files';
import { linkMentions } from '../../linking/link-mentions';
import { createRejection } from '../../linking/verdicts';
import type { EntityId } from '../../model/entity';
import type { AuthoredName } from '../../model/name';
import { type Correction, emptyOverlay, type Overlay, type OwnEntity, type Verdict } from '../../model/overlay';
import { compileKnowledge } from '../compile/compile-knowledge';
import { decodeKnowledge } from '../opened/decode-knowledge';
import { parseSource } from '../parse-source';
import { mergeOverlay } from './merge-overlay';

const bundled = decodeKnowledge(compileKnowledge(parseSource(toFiles())));

const toNames = (names: readonly (string | Partial<AuthoredName>)[]): AuthoredName[] =>
  names.map((name) => ({ text: '', lang: 'mul', type: 'full', ...(typeof name === 'string' ? { text: name } : name) }));

function own(kind: OwnEntity['kind'], ...names: readonly (string | Partial<AuthoredName>)[]): OwnEntity {
  const authored = toNames(names);
  return { id: 'own-x' as EntityId, kind, label: { mul: authored[0]?.text ?? '' }, names: authored };
}

const correction = (fields: Omit<Correction, 'id'>, id = 'olena-proba'): Overlay => ({
  ...emptyOverlay,
  corrections: [{ id: id as EntityId, ...fields }],
});
const entities = (...list: readonly OwnEntity[]): Overlay => ({ ...emptyOverlay, entities: list });
const verdict = (fields: Partial<Verdict>): Overlay => ({
  ...emptyOverlay,
  verdicts: [
    {
      id: 'v',
      entity: 'olena-proba' as EntityId,
      form: 'Olena Proba',
      scope: 'everywhere',
      rejected: '2026-01-01',
      ...fields,
    },
  ],
});

describe('beside optional entities', () => {
  const source = parseSource(toFiles());
  const list = source.entities.map((each) => (each.id === 'olena-proba' ? { ...each, relevance: 'optional' } : each));
  const weapons = decodeKnowledge(compileKnowledge({ ...source, entities: list as typeof source.entities }));
  const markIn = (overlay: Overlay, text: string, optional: boolean) =>
    linkMentions(
      mergeOverlay(weapons, overlay).linking,
      { blocks: [{ id: 0, text, region: 'body' }], optional },
      createRejection(overlay.verdicts, {}),
    ).map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);

  it.each<[string, Overlay, boolean, string, string[]]>([
    ['an own name alone', entities(own('company', 'Works')), false, 'Works, Olena Proba', ['Works=own-x']],
    [
      'names of all three indexes',
      entities(own('company', 'Works')),
      true,
      'Works, Olena Proba, Ministry of Tests of Utopia',
      ['Works=own-x', 'Olena Proba=olena-proba', 'Ministry of Tests of Utopia=ministry-of-tests'],
    ],
    [
      'the own one on the same words',
      entities(own('company', 'Olena Proba')),
      true,
      'Olena Proba',
      ['Olena Proba=own-x'],
    ],
    ['no rejected one', verdict({}), true, 'Olena Proba', []],
    [
      'corrected names in place of the optional ones',
      correction({ names: toNames(['Lena']) }),
      true,
      'Olena Proba is Lena.',
      ['Lena=olena-proba'],
    ],
  ])('marks %s', (_what, overlay, optional, text, marks) => expect(markIn(overlay, text, optional)).toEqual(marks));
});

it('an own name with a genitive s counts where the language has one', () => {
  const { linking } = mergeOverlay(bundled, entities(own('company', { text: 'PROBO', type: 'acronym' })));
  const find = (lang: string) =>
    linkMentions(linking, { lang, blocks: [{ id: 0, text: 'PROBOs Werk', region: 'body' }] }).map(({ end }) => end);
  expect([find('de'), find('en')]).toEqual([[6], []]);
});
