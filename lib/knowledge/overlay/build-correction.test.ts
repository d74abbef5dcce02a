// Corrections from the form, laid over a small bundled knowledge: what is stored, what the card says, what is refused.
import { describe, expect, it } from 'vitest';
import { toFiles } from '../../../tests/knowledge/sample-files';
import { linkMentions } from '../../linking/link-mentions';
import type { EntityId } from '../../model/entity';
import { emptyOverlay, type Overlay } from '../../model/overlay';
import { compileKnowledge } from '../compile/compile-knowledge';
import { describeEntity } from '../describe/describe-entity';
import { decodeKnowledge } from '../opened/decode-knowledge';
import { parseSource } from '../parse-source';
import { buildCorrection, type CorrectionForm, findCorrectable } from './build-correction';
import { mergeOverlay } from './merge-overlay';
import { parseOverlay } from './parse-overlay';
import { writeOverlay } from './write-overlay';

const bundled = decodeKnowledge(compileKnowledge(parseSource(toFiles())));
const id = 'olena-proba' as EntityId;
const today = '2026-11-22';
const plain: CorrectionForm = { entity: id, label: 'Olena Proba', spellings: [], source: '' };
const minister = {
  // Bundled posts go by their places.
  id: '0',
  role: 'Minister of Tests',
  org: 'Ministry of Tests',
  from: '2023-09-06',
  to: '',
};

/** Stores a form over what there is, through the checks of a file. */
function correct(form: Partial<CorrectionForm>, before: Overlay = emptyOverlay): Overlay {
  const knowledge = mergeOverlay(bundled, before);
  const built = buildCorrection(knowledge, { record: knowledge.getEntity(id), form: { ...plain, ...form }, today });
  return parseOverlay(writeOverlay({ ...before, ...built }), { today });
}
const cardOf = (overlay: Overlay, date = '2025-03-01') =>
  describeEntity(mergeOverlay(bundled, overlay), id, { lang: 'en', date });

describe('a correction', () => {
  it('of the label is shown, said to be the reader’s, and keeps everything else', () => {
    const card = cardOf(correct({ label: 'Olena P.', source: 'https://www.example.org/a?b' }));
    const source = card.sources.findIndex(({ title }) => title === 'example.org/a?b');
    expect(card).toMatchObject({
      label: 'Olena P.',
      kindLabel: 'Person, with your corrections',
      summary: 'Looks after tests.',
    });
    expect(card.facts).toContainEqual({ label: 'Your correction', value: `name (${today})`, sources: [source] });
    expect(card.sources[source]).toMatchObject({ publisher: 'given by you', url: 'https://www.example.org/a?b' });
  });

  it('of the end of a post counts on the article’s date, and its bundled source no longer does', () => {
    const overlay = correct({ post: { ...minister, to: '2024-05' } });
    expect(cardOf(overlay).then).toEqual([]);
    expect(cardOf(overlay, '2024-01-01').then).toMatchObject([
      { role: 'Minister of Tests', to: '2024-05', sources: [] },
    ]);
    expect(overlay.corrections[0]?.posts?.[0]).toMatchObject({ role_code: 'minister-of-tests', rank: 1 });
    expect(overlay.corrections[0]?.posts).toHaveLength(2);
  });

  it('carries the sources of the posts that it leaves as they are: another version numbers its own anew', () => {
    const overlay = correct({ post: { ...minister, to: '2024-05' } });
    const cited = overlay.corrections[0]?.posts?.[1]?.sources ?? [];
    expect(cited.length).toBeGreaterThan(0);
    for (const source of cited) expect(overlay.sources.map(({ id }) => id)).toContain(source);
    const { latest, sources } = cardOf(overlay);
    expect(latest[0]?.sources.map((number) => sources[number]?.title)).toEqual(
      expect.arrayContaining(['Page one', 'Page two']),
    );
  });

  it('of a post that goes on reaches to today', () => {
    expect(correct({ post: minister }).corrections[0]?.posts?.[0]).toMatchObject({ known_until: today });
  });

  it('leaves a post that was only looked at, with its sources', () => {
    const overlay = correct({ label: 'Olena P.', post: { ...minister, to: '2025-07-17' } });
    expect(overlay.corrections[0]).not.toHaveProperty('posts');
    expect(cardOf(overlay).then).toMatchObject([{ role: 'Minister of Tests', sources: [expect.any(Number)] }]);
  });

  it('says how to remove itself when its last spelling is taken out', () => {
    const before = correct({ spellings: ['Lena Proba'] });
    expect(() => correct({}, before)).toThrow('press “Remove my correction”');
  });

  it('adds a post at an organisation that nobody knows, which is never marked by itself', () => {
    const post = { id: '', role: 'Director', org: 'Proba Works', from: '2025-01', to: '' };
    const overlay = correct({ post, source: 'https://example.org/b' });
    expect(cardOf(overlay).then).toContainEqual(
      expect.objectContaining({ role: 'Director', org: 'Proba Works', sources: [expect.any(Number)] }),
    );
    const blocks = [{ id: 0, text: 'Olena Proba of Proba Works', region: 'body' as const }];
    const { linking } = mergeOverlay(bundled, overlay);
    expect(linkMentions(linking, { blocks }).map(({ entity }) => entity)).toEqual([id]);
  });

  it('adds a spelling beside the bundled ones, in its cases', () => {
    const { linking } = mergeOverlay(bundled, correct({ spellings: ['Ольга Пробна'] }));
    const blocks = [{ id: 0, text: 'Olena Proba. З Ольгою Пробною. Олени Проби.', region: 'body' as const }];
    expect(linkMentions(linking, { blocks }).map(({ entity }) => entity)).toEqual([id, id, id]);
  });

  it('lies on top of an earlier one; spellings that are taken out go', () => {
    const first = correct({ label: 'Olena P.', spellings: ['Lena Proba'], source: 'https://example.org/a' });
    const knowledge = mergeOverlay(bundled, first);
    expect(findCorrectable(knowledge, knowledge.getEntity(id))).toMatchObject({
      label: 'Olena P.',
      spellings: ['Lena Proba'],
      source: 'https://example.org/a',
      isCorrected: true,
      posts: [
        { id: '0', org: 'Ministry of Tests', to: '2025-07-17' },
        { id: '1', to: '' },
      ],
    });
    const [second] = correct({ label: 'Olena P.', post: { ...minister, to: '2024' } }, first).corrections;
    expect(second).toMatchObject({ label: { en: 'Olena P.' }, posts: [{ to: '2024' }, {}] });
    expect(second).not.toHaveProperty('more_names');
  });

  it.each<[string, Partial<CorrectionForm>]>([
    ['a label', { label: 'Olena P.', source: 'https://example.org/a' }],
    ['spellings', { spellings: ['Lena Proba'] }],
    ['the end of a post', { post: { ...minister, to: '2024-05' }, source: 'https://example.org/a' }],
    ['a new post', { post: { id: '', role: 'Director', org: 'Proba Works', from: '2025-01', to: '' } }],
  ])('of %s is the same when it is asked for twice', (_what, form) => {
    const once = correct(form);
    expect(correct(form, once).corrections).toEqual(once.corrections);
  });

  it.each<[string, Partial<CorrectionForm>, string]>([
    ['nothing', {}, 'Nothing was changed'],
    ['no web address', { label: 'X Y', source: 'a friend' }, 'must be a web address'],
    ['another scheme', { label: 'X Y', source: 'javascript:alert(1)' }, 'must be a web address'],
    ['no date', { post: { ...minister, from: 'May' } }, '“May” is no date'],
    ['a day that is none', { post: { ...minister, to: '2025-02-30' } }, '“2025-02-30” is no date'],
    ['an end before its beginning', { post: { ...minister, to: '2022' } }, 'ends before it begins'],
    ['no role', { post: { ...minister, role: '' } }, 'what the post is called'],
    ['no organisation', { post: { ...minister, org: '' } }, 'at which organisation'],
    ['a spelling of one letter', { spellings: ['x'] }, 'Nothing was taken in'],
  ])('is refused: %s', (_what, form, sentence) => expect(() => correct(form)).toThrow(sentence));
});

it('an organisation has no posts to correct', () => {
  const record = bundled.getEntity('ministry-of-tests' as EntityId);
  expect(findCorrectable(bundled, record)).toEqual({
    label: 'Ministry of Tests',
    spellings: [],
    source: '',
    isCorrected: false,
  });
});
