// Articles to link: seeded, in words of our own, as dense with known names as news of this field (some five in a thousand
// characters). Tells where full names stand, so that a bench knows what must be found.
import type { TextBlock } from '../lib/model/mention';
import { phrases } from './article-phrases';
import { createRandom, pick, type SampleLanguage } from './sample-text';

interface Planted {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

export interface SampleArticle {
  readonly blocks: readonly TextBlock[];
  /** Names that count wherever they stand. */
  readonly planted: readonly Planted[];
  readonly lang: SampleLanguage;
  readonly date: string;
}

/** About `length` units in paragraphs of three to five sentences. */
export function makeArticle(lang: SampleLanguage, length: number): SampleArticle {
  const random = createRandom(11);
  const speak = createSpeaker(lang, random);
  const blocks: TextBlock[] = [];
  const planted: Planted[] = [];
  for (let id = 0, size = 0; size < length; id++) {
    const paragraph = { text: '' };
    const count = id === 0 ? 1 : 3 + Math.floor(random() * 3);
    for (let i = 0; i < count; i++)
      planted.push(...speak(paragraph, random() < 0.55).map((at) => ({ block: id, ...at })));
    // A string of its own, as a message brings it.
    blocks.push({ id, text: structuredClone(paragraph.text), region: id === 0 ? 'headline' : 'body' });
    size += paragraph.text.length;
  }
  return { blocks, planted, lang, date: '2025-03-07' };
}

type Random = () => number;

/** Adds a sentence to a paragraph; answers where full names stand in it. */
function createSpeaker(lang: SampleLanguage, random: Random) {
  const { people, bodies, withNames, without, fillers } = phrases[lang];
  let introduced = 0;
  const fill = (slot: string): string => {
    if (slot === 'person') return people[introduced++ % people.length]?.[0] ?? '';
    if (slot === 'again')
      return people[Math.floor(random() * Math.min(Math.max(introduced, 1), people.length))]?.[1] ?? '';
    return pick(random, slot === 'body' ? bodies : (fillers[slot] ?? []));
  };
  return (paragraph: { text: string }, named: boolean): Omit<Planted, 'block'>[] => {
    const found: Omit<Planted, 'block'>[] = [];
    if (paragraph.text !== '') paragraph.text += ' ';
    for (const [i, part] of pick(random, named ? withNames : without)
      .split(/[{}]/)
      .entries()) {
      const start = paragraph.text.length;
      // Every second part is what stood in braces.
      paragraph.text += i % 2 === 0 ? part : fill(part);
      if (part === 'person' || part === 'body') found.push({ start, end: paragraph.text.length });
    }
    return found;
  };
}
