// Articles outside our field: in them letters and people's names mean others. Rows: what stands beside a name, and whether it counts.
import { describe, expect, it } from 'vitest';
import { toyKnowledge } from '../../../tests/linking/toy-knowledge';
import type { EntityId } from '../../model/entity';
import { linkMentions } from '../link-mentions';

const toy = toyKnowledge([
  { id: 'alliance', kind: 'alliance', names: [['NATO', 'acronym']] },
  { id: 'league', kind: 'institution', names: [['League of Towns', 'full']] },
  { id: 'person', kind: 'person', given: ['Martin'], names: [['Martin Harris', 'full']] },
  { id: 'firm', kind: 'company', names: [['Steelworks', 'full']] },
]);

/** Long enough to tell what it is about, and about cooking. */
const recipe = 'Peel the onions, cut them and fry them in butter until they are golden; then add the flour. '.repeat(4);
const found = (...texts: readonly string[]) =>
  linkMentions(toy, { blocks: texts.map((text, id) => ({ id, text, region: 'body' })) }).map(({ entity }) => entity);

describe('in an article without a word of our field', () => {
  it.each([
    ['letters count for nothing', 'NATO pepper.', []],
    ['nor does a person', 'Martin Harris cooks.', []],
    ['nor a body', 'The League of Towns eats.', []],
    ['a firm does', 'Steelworks makes the pan.', ['firm']],
    ['two bodies are as good as a word', 'NATO and the League of Towns eat.', ['alliance', 'league']],
    ['so are a body and a person', 'NATO cooks for Martin Harris.', ['alliance', 'person']],
  ])('%s', (_what, text, entities) => expect(found(recipe, text)).toEqual(entities));

  it('a link that says more tells nothing', () => {
    const blocks = [
      { id: 0, text: recipe, region: 'body' as const },
      { id: 1, text: 'NATO pepper.', region: 'body' as const },
      { id: 2, text: 'The government falls', region: 'aside' as const },
    ];
    expect(linkMentions(toy, { blocks })).toEqual([]);
  });
});

describe('names count', () => {
  it('far from the word, too', () => {
    const pages = Array.from({ length: 40 }, () => recipe);
    expect(found(...pages, 'The minister eats.', 'Martin Harris cooks.')).toEqual(['person']);
    // Where the beginning of a long page is about something else, its end does not tell.
    expect(found(...pages.flatMap(() => pages), 'The minister eats.', 'Martin Harris cooks.')).toEqual([]);
  });

  it.each([
    'The minister eats.',
    'Das Parlament isst.',
    'Міністр їсть.',
    'Ministras valgo.',
    'Vlada i rząd jedzą.',
    'Valitsus sööb.',
    'Karš nesibaigė, o troops laukė.',
    'Apie karą, soldiers ir vakarienę.',
    'A kormány eszik.',
  ])('beside “%s”', (word) => expect(found(recipe, word, 'Martin Harris cooks.')).toEqual(['person']));

  it('in a text too short to tell', () => expect(found('NATO pepper.')).toEqual(['alliance']));
});

const knowledge = toyKnowledge([
  { id: 'manfred-weber', kind: 'person', given: ['manfred'], names: [['Manfred Weber', 'full']] },
]);

const english = 'He likes the garden behind his house, and bread that is baked slowly. '.repeat(5);
const german = 'Er mag den Garten hinter dem Haus und Brot, das langsam gebacken ist. '.repeat(5);

const isMarked = (text: string, lang: string): boolean =>
  linkMentions(knowledge, { blocks: [{ id: 0, text, region: 'body' }], lang }).some(
    ({ entity }) => entity === ('manfred-weber' as EntityId),
  );

describe('a long article that names nobody else of ours', () => {
  it.each([
    ['Manfred Weber sings.', false],
    ['Manfred Weber sings; politicians listen.', true],
    ['Manfred Weber runs the administration of a choir.', false],
    ['Manfred Weber met the minister.', true],
    // One word that many fields have says nothing; two of them do.
    ['Manfred Weber is president of a choir.', false],
    ['Manfred Weber read “Tinker Tailor Soldier Spy”.', false],
    ['Manfred Weber sang before the war.', false],
    ['Manfred Weber has a diploma and climbs summits.', true],
    ['Manfred Weber was elected by soldiers.', true],
    ['The president thanked soldiers of the war; Manfred Weber sang.', true],
    // Whoever is named with his office is meant.
    ['The group’s president Manfred Weber sang.', true],
    ['The chancellor of old, Manfred Weber sang.', false],
  ])('%s', (text, marked) => expect(isMarked(english + text, 'en')).toBe(marked));

  it.each([
    ['Es war Manfred Weber, der sang.', false],
    ['Der Bundestag hörte, wie Manfred Weber sang.', true],
    ['Der Krieg war fern, und der Präsident hörte Manfred Weber.', true],
  ])('%s', (text, marked) => expect(isMarked(german + text, 'de')).toBe(marked));

  it('says nothing of a short one', () => expect(isMarked('Manfred Weber sings.', 'en')).toBe(true));
});
