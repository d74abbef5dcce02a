// The list of dangerous names: each has a rule in the data, and sentences of our own in which it must and must not be
// marked, on the whole knowledge. What the list calls an alias is a group of names that one rule resolves.
import { describe, expect, it } from 'vitest';
import { linkMentions } from '../../lib/linking/link-mentions';
import { splitTextLines } from '../../lib/linking/text/text-lines';
import { type MarkedSentence, parseMarkedSentence } from './ambiguity';
import { aliases } from './ambiguity-aliases';
import { companies } from './ambiguity-companies';
import { formats } from './ambiguity-formats';
import { initiatives } from './ambiguity-initiatives';
import { institutions } from './ambiguity-institutions';
import { neverMerged } from './ambiguity-pairs';
import { persons } from './ambiguity-persons';
import { politicians } from './ambiguity-politicians';
import { programmes } from './ambiguity-programmes';
import { weapons } from './ambiguity-weapons';
import { readRowFiles } from './row-files';
import { authored, knowledge } from './whole-knowledge';

const { linking } = knowledge;
const known = new Map(authored.entities.map((entity) => [entity.id as string, entity]));
const rows = [programmes, initiatives, institutions, formats, persons, politicians, companies, weapons].flat();

/** What stands at the marks of a sentence: entity ids joined by `+`, or `none`. */
function readMarks({ lang, date, text, marks }: MarkedSentence, optional: boolean): string[] {
  const { blocks, starts } = splitTextLines(text);
  const query = { blocks, optional, ...(lang === undefined ? {} : { lang }), ...(date === undefined ? {} : { date }) };
  const found = linkMentions(linking, query);
  const mentions = found.map(({ block, start, end, entity, others }) => {
    const offset = starts[block] ?? 0;
    return { start: offset + start, end: offset + end, ids: [entity, ...others].join('+') };
  });
  return marks.map(({ start, words }) => {
    const end = start + words.length;
    const here = mentions.filter((mention) => mention.start < end && mention.end > start);
    const exact = here.find((mention) => mention.start === start && mention.end === end);
    return `${words} > ${exact?.ids ?? (here.length > 0 ? `other span: ${here.map(({ ids }) => ids)}` : 'none')}`;
  });
}

/** Marks of an entity that the knowledge does not hold (yet) prove nothing. */
const isKnown = (entities: string) => entities === 'none' || entities.split('+').every((id) => known.has(id));

function expectMarks(line: string, optional = false): void {
  const sentence = parseMarkedSentence(line);
  const marks = sentence.marks.filter(({ entities }) => isKnown(entities));
  const expected = marks.map(({ words, entities }) => `${words} > ${entities}`);
  expect(readMarks({ ...sentence, marks }, optional)).toEqual(expected);
}

describe('a dangerous name', () => {
  describe.each(rows)('$row $alias', ({ says, optional }) => {
    it.each(says)('%s', (line) => expectMarks(line, optional));
  });

  it.each(aliases.map((alias, i) => [i + 1, alias] as const))('%i %s has sentences for and against', (row, alias) => {
    const [own, ...more] = rows.filter((each) => each.row === row);
    expect(own?.alias).toBe(alias);
    expect(more).toEqual([]);
    const sentences = (own?.says ?? []).map(parseMarkedSentence);
    const marks = sentences.flatMap((sentence) => sentence.marks);
    expect(marks.some(({ entities }) => entities === 'none')).toBe(true);
    expect(marks.some(({ entities }) => entities !== 'none')).toBe(own?.absent === undefined);
    const langs = new Set(sentences.map(({ lang }) => lang));
    expect([langs.has('en'), langs.has('uk')]).toEqual([true, true]);
  });
});

describe('two that must never be taken for one', () => {
  it.each(neverMerged)('$ids', ({ ids, says }) => {
    const marks = says.flatMap((line) => parseMarkedSentence(line).marks);
    for (const id of ids) {
      expect(known.has(id), id).toBe(true);
      expect(
        marks.some(({ entities }) => entities === id),
        id,
      ).toBe(true);
    }
    for (const line of says) expectMarks(line);
  });

  it.each(neverMerged)('$ids say so in the data', ({ ids }) => {
    const isDistinct = (from: string, to: string) =>
      known.get(from)?.relations?.some(({ type, target }) => type === 'distinct-from' && target === to) === true;
    const silent = ids.flatMap((a, i) =>
      ids.slice(i + 1).flatMap((b) => (isDistinct(a, b) || isDistinct(b, a) ? [] : [`${a} / ${b}`])),
    );
    expect(silent).toEqual([]);
  });
});

describe.each(readRowFiles('look-alikes'))('a look-alike of $file', ({ rows }) => {
  it.each(rows)('%s', (line) => expectMarks(line));
});
