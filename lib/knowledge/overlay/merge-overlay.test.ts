// The reader's own over a small bundled knowledge: what is marked, what is shown, what is found.
import { describe, expect, it } from 'vitest';
import { sampleOverlay } from '../../../tests/knowledge/overlay-samples';
import { toFiles } from '../../../tests/knowledge/sample-files';
import { linkMentions } from '../../linking/link-mentions';
import { createRejection } from '../../linking/verdicts';
import type { EntityId } from '../../model/entity';
import type { AuthoredName } from '../../model/name';
import { type Correction, emptyOverlay, type Overlay, type OwnEntity, type Verdict } from '../../model/overlay';
import { compileKnowledge } from '../compile/compile-knowledge';
import { describeEntity } from '../describe/describe-entity';
import { decodeKnowledge } from '../opened/decode-knowledge';
import { parseSource } from '../parse-source';
import { findUselessName } from './compile-overlay';
import { mergeOverlay } from './merge-overlay';

const bundled = decodeKnowledge(compileKnowledge(parseSource(toFiles())));
const { classes } = bundled.linking.index;

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

/** `words=entity` for every mention of a text, one block a line. */
function mark(overlay: Overlay, text: string): string[] {
  const { linking } = mergeOverlay(bundled, overlay);
  const blocks = text.split('\n').map((line, id) => ({ id, text: line, region: 'body' as const }));
  const isRejected = createRejection(overlay.verdicts, { site: 'example.org', article: 'https://example.org/a' });
  return linkMentions(linking, { blocks }, isRejected).map(
    ({ block, start, end, entity }) => `${blocks[block]?.text.slice(start, end)}=${entity}`,
  );
}

describe('marks', () => {
  it.each<[string, Overlay, string, string[]]>([
    ['nothing of one’s own', emptyOverlay, 'Olena Proba met Proba.', ['Olena Proba=olena-proba', 'Proba=olena-proba']],
    [
      'an own name',
      entities(own('company', 'Petrenko Works')),
      'Petrenko Works met Olena Proba.',
      ['Petrenko Works=own-x', 'Olena Proba=olena-proba'],
    ],
    ['an own name without its capitals', entities(own('company', 'Petrenko Works')), 'petrenko works', []],
    [
      'an own acronym in small letters',
      entities(own('company', { text: 'SAFE', type: 'acronym' })),
      'SAFE is safe',
      ['SAFE=own-x'],
    ],
    [
      'an own person by surname, from the second time on',
      entities(own('person', 'Ivan Petrenko')),
      'Petrenko is Ivan Petrenko.',
      ['Petrenko=own-x', 'Ivan Petrenko=own-x'],
    ],
    ['only the surname of an own person', entities(own('person', 'Ivan Petrenko')), 'Petrenko works.', []],
    [
      'another person of that surname',
      entities(own('person', 'Ivan Petrenko')),
      'Ivan Petrenko met Olena Petrenko.',
      ['Ivan Petrenko=own-x'],
    ],
    [
      'an own company has no surname',
      entities(own('company', 'Ivan Petrenko')),
      'Ivan Petrenko. Petrenko.',
      ['Ivan Petrenko=own-x'],
    ],
    [
      'Ukrainian cases',
      entities({
        ...own('person', { text: 'Іван Петренко', lang: 'uk', generate: ['cases'] }),
        person: { gender: 'm', given: { uk: 'Іван' } },
        countries: ['UA'],
      }),
      'Зустріч з Іваном Петренком',
      ['Іваном Петренком=own-x'],
    ],
    ['the same words: the own one wins', entities(own('company', 'Olena Proba')), 'Olena Proba', ['Olena Proba=own-x']],
    [
      'the same words, where the own rule does not hold',
      entities(
        own('company', {
          text: 'Olena Proba',
          match: { mode: 'guarded', needs: [{ any: ['shares'], scope: 'sentence' }] },
        }),
      ),
      'Olena Proba sings.\nOlena Proba sells shares.',
      ['Olena Proba=own-x', 'Olena Proba=own-x'],
    ],
    [
      'a guarded own name that never holds',
      entities(
        own('company', {
          text: 'Olena Proba',
          match: { mode: 'guarded', needs: [{ any: ['shares'], scope: 'sentence' }] },
        }),
      ),
      'Olena Proba sings.',
      ['Olena Proba=olena-proba'],
    ],
    [
      'a longer own name',
      entities(own('company', 'Olena Proba Foundation')),
      'The Olena Proba Foundation',
      ['Olena Proba Foundation=own-x'],
    ],
    [
      'a longer bundled name',
      entities(own('company', 'Utopia')),
      'Ministry of Tests of Utopia, Utopia',
      ['Ministry of Tests of Utopia=ministry-of-tests', 'Utopia=own-x'],
    ],
    [
      'an own entity in place of a bundled one',
      entities({ ...own('person', 'Lena Proba'), id: 'olena-proba' as EntityId }),
      'Olena Proba is Lena Proba.',
      ['Lena Proba=olena-proba'],
    ],
    [
      'a correction of the summary leaves the names',
      correction({ summary: { en: 'x' } }),
      'Olena Proba',
      ['Olena Proba=olena-proba'],
    ],
    [
      'a correction of the names replaces them',
      correction({ names: toNames(['Lena Proba']) }),
      'Olena Proba is Lena Proba.',
      // Olena is still her given name, so the surname counts.
      ['Proba=olena-proba', 'Lena Proba=olena-proba'],
    ],
    [
      'a correction of what is no longer known',
      correction({ names: toNames(['Lena Proba']) }, 'gone'),
      'Lena Proba',
      [],
    ],
    ['a rejection everywhere', verdict({}), 'Olena Proba', []],
    ['a rejected place is no proof for a surname', verdict({}), 'Olena Proba. Proba.', []],
    [
      'a rejected surname leaves the full name',
      verdict({ form: 'proba' }),
      'Olena Proba. Proba.',
      ['Olena Proba=olena-proba'],
    ],
    ['a rejection on this site', verdict({ scope: 'site', site: 'example.org' }), 'Olena Proba', []],
    [
      'a rejection on another site',
      verdict({ scope: 'site', site: 'example.com' }),
      'Olena Proba',
      ['Olena Proba=olena-proba'],
    ],
    [
      'a rejection here',
      verdict({ scope: 'here', article: 'https://example.org/a', before: 'Not ', after: '.' }),
      'Not Olena Proba.\nOlena Proba.',
      ['Olena Proba=olena-proba'],
    ],
    [
      'a rejection of the own one gives the words back',
      {
        ...entities(own('company', 'Olena Proba')),
        ...{ verdicts: verdict({ entity: 'own-x' as EntityId }).verdicts },
      },
      'Olena Proba',
      ['Olena Proba=olena-proba'],
    ],
    [
      'a rejection of a longer own one frees what it covered',
      {
        ...entities(own('company', 'Olena Proba Fund')),
        ...{ verdicts: verdict({ entity: 'own-x' as EntityId, form: 'Olena Proba Fund' }).verdicts },
      },
      'Olena Proba Fund',
      ['Olena Proba=olena-proba'],
    ],
  ])('%s', (_what, overlay, text, marks) => expect(mark(overlay, text)).toEqual(marks));
});

describe('what is shown', () => {
  const viewpoint = { lang: 'en', date: '2024-05-01' };
  const describeIn = (overlay: Overlay, id: string) =>
    describeEntity(mergeOverlay(bundled, overlay), id as EntityId, viewpoint);

  it('an own entry says that it is one, cites own sources, and tells posts as of the date', () => {
    expect(describeIn(sampleOverlay, 'own-ivan-petrenko')).toMatchObject({
      label: 'Ivan Petrenko',
      nativeLabel: { text: 'Іван Петренко', lang: 'uk' },
      kindLabel: 'Person, your own entry',
      summary: 'Met him in Lviv. שלום, “quoted”',
      // biome-ignore lint/suspicious/noThenProperty: the field says what was held then; no profile is ever awaited
      then: [{ role: 'Director', org: 'Petrenko Works', certainty: 'certain' }],
      sources: [{ url: 'https://example.org/visit' }],
    });
  });

  it('an entry of nothing but a name has a card', () => {
    expect(describeIn(entities(own('company', 'Petrenko Works')), 'own-x')).toMatchObject({
      label: 'Petrenko Works',
      kindLabel: 'Company, your own entry',
      facts: [],
      sources: [],
      verified: { level: 'unverified' },
    });
  });

  it('a correction takes the place of its field alone, and says so', () => {
    const before = describeEntity(bundled, 'olena-proba' as EntityId, viewpoint);
    expect(describeIn(correction({ summary: { en: 'Sings.' } }), 'olena-proba')).toEqual({
      ...before,
      summary: 'Sings.',
      kindLabel: 'Person, with your corrections',
      facts: [{ label: 'Your correction', value: 'summary', sources: [] }, ...before.facts],
    });
    expect(describeIn(correction({ posts: [] }), 'olena-proba')).toMatchObject({ label: 'Olena Proba', latest: [] });
  });

  it('nothing of one’s own is the bundled knowledge itself', () =>
    expect(mergeOverlay(bundled, emptyOverlay)).toBe(bundled));

  it('every change gives another version, the same content the same', () => {
    const versions = [sampleOverlay, verdict({}), correction({ posts: [] })].map(
      (each) => mergeOverlay(bundled, each).version,
    );
    expect(new Set([...versions, bundled.version]).size).toBe(4);
    expect(mergeOverlay(bundled, structuredClone(sampleOverlay)).version).toBe(versions[0]);
  });
});

describe('choosing an entity', () => {
  const search = (overlay: Overlay, query: string) =>
    mergeOverlay(bundled, overlay)
      .searchEntities(query, 3)
      .map(({ id, label }) => `${id}: ${label}`);

  it('finds own ones first, and corrected ones once, by their own label', () => {
    expect(search(entities(own('person', 'Olha Own')), 'ol')).toEqual(['own-x: Olha Own', 'olena-proba: Olena Proba']);
    expect(search(correction({ label: { en: 'Lena Proba' } }), 'proba')).toEqual(['olena-proba: Lena Proba']);
    expect(search(correction({ label: { en: 'Lena Proba' } }), 'olena')).toEqual([]);
  });
});

describe('names that no text can contain', () => {
  it.each<[string, Overlay, string]>([
    ['an own one', entities(own('company', 'Works'), own('company', 'Fine', '東京')), 'entities.1.names.1.text'],
    ['of a correction', correction({ names: toNames(['…']) }), 'corrections.0.names.0.text'],
    [
      'of 300',
      entities(...Array.from({ length: 300 }, (_, at) => own('company', at === 217 ? '東京' : `Works ${at}`))),
      'entities.217.names.0.text',
    ],
  ])('%s', (_what, overlay, path) => {
    const fault = findUselessName(overlay, classes);
    expect(fault?.path.join('.')).toBe(path);
    expect(fault?.sentence).toContain('No text can contain this name.');
  });

  it('there are none in a good overlay', () => expect(findUselessName(sampleOverlay, classes)).toBeUndefined());
});
