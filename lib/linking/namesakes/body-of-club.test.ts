import { describe, expect, it } from 'vitest';
import type { HitPlace } from '../evidence/candidate';
import { isOfClub } from './body-of-club';

/** The name stands in square brackets; it is a parliament that needs no proof, or a ministry that every country has. */
const isClubs = (text: string, isFree = true): boolean => {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const block = { id: 0, text: text.replace(/[[\]]/g, ''), region: 'body' };
  const spelling = { hasStateBody: true, free: isFree ? [{}] : [] };
  return isOfClub({ block, start, end, spelling } as unknown as HitPlace);
};

describe('isOfClub', () => {
  it.each([
    'Der DFB-[Bundestag] tagte.',
    'Am Freitag steht der DHB-[Bundestag] an.',
    'Der [Bundestag] des DFB wählte.',
    'Der 44. [Bundestag] des Deutschen Fußball-Bundes (DFB) steigt.',
    'Im [Bundestag] des Deutschen Schachbundes.',
    'Im [Bundestag] des Deutschen Ringer-Verbandes.',
  ])('%s', (text) => expect(isClubs(text)).toBe(true));

  it('knows ministries of a state that is gone', () => {
    expect(isClubs('Das DDR-[Außenministerium] schwieg.', false)).toBe(true);
    expect(isClubs('Das ÖVP-[Innenministerium] schwieg.', false)).toBe(false);
  });

  it.each([
    'Der [Bundestag] tagte mit dem DFB.',
    'Ein US-[Kongress], eine EU-[Kommission].',
    'Der [Bundestag] der USA ist der Kongress.',
    'Die [Bundeswehr] der BRD.',
    'Der [Deutsche Bundestag] des DFB-Präsidenten.',
    'Der [Bundestag] des deutschen Volkes.',
    'Der Ex-[Bundestag], der CIA-[BND], Kyjiw-[Bundestag].',
    '[Bundestag] des Deutschen',
    '[Bundestag]',
  ])('not: %s', (text) => expect(isClubs(text)).toBe(false));
});
