// Full names that are not shipped, because linking puts them together: every one is still found, whole and as the same person.
import { describe, expect, it } from 'vitest';
import { compileNames } from '../../lib/knowledge/compile/compile-names';
import { leaveJoinedForms } from '../../lib/knowledge/compile/joined-forms';
import { keepUsefulForms } from '../../lib/knowledge/compile/useful-forms';
import { linkMentions } from '../../lib/linking/link-mentions';
import { authored, knowledge } from './whole-knowledge';

const { linking } = knowledge;
const useful = keepUsefulForms(compileNames(authored));
const left = leaveJoinedForms(useful);

/** Every form that was left out, with its bearer and language. */
const joined = useful.flatMap(({ entity, name, forms }, place) => {
  const kept = new Set(left[place]?.forms.map(({ text }) => text));
  return forms.filter(({ text }) => !kept.has(text)).map(({ text }) => ({ text, id: entity.id, lang: name.lang }));
});

const find = (text: string, lang: string) =>
  linkMentions(linking, { blocks: [{ id: 0, text, region: 'body' }], lang }).map(
    ({ start, end, entity, others }) => `${text.slice(start, end)}>${[entity, ...others].join('|')}`,
  );

describe('full names that are put together', () => {
  it('are many, and all of people whose surname is known by itself', () => {
    expect(joined.length).toBeGreaterThan(5_000);
  });

  it.each([
    ['alone', (text: string) => text],
    ['in a sentence', (text: string) => `2024: ${text}, 12.`],
    ['over two lines of the page’s source', (text: string) => text.replace(' ', '        ')],
    ['in a headline of capitals', (text: string) => text.toUpperCase()],
  ])('are found whole %s', (_where, write) => {
    const lost = joined.flatMap(({ text, id, lang }) => {
      const written = write(text);
      const found = find(written, lang);
      const name = write(text).replace(/^2024: |, 12\.$/g, '');
      return found.length === 1 && found[0] === `${name}>${id}` ? [] : [`${lang} ${written}: ${found.join(' ')}`];
    });
    expect(lost).toEqual([]);
  });
});
