import { describe, expect, it } from 'vitest';
import { speltOut } from './spelt-out';

/** The acronym stands in square brackets. */
const wordsOf = (text: string): string | undefined => {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const plain = text.replace(/[[\]]/g, '');
  const found = speltOut({ block: { id: 0, text: plain, region: 'body' }, start, end });
  return found && plain.slice(found.start, found.end);
};

describe('speltOut', () => {
  it.each([
    ['The European Deposit Insurance Scheme ([EDIS]) waits.', 'European Deposit Insurance Scheme'],
    ['A Simple Agreement for Future Equity (the “[SAFE]”) is short.', 'Simple Agreement for Future Equity'],
    ['A [SAFE] (Simple Agreement for Future Equity) is short.', ' (Simple Agreement for Future Equity)'],
    ['The multi-factor authentication ([MFA]) failed.', 'multi-factor authentication'],
    ['At the Peshawar Electric Supply Company ([PESCO]) it is dark.', 'Peshawar Electric Supply Company'],
    ['Up to 0.5 Endotoxin Units ([EU])/ml are allowed.', 'Endotoxin Units'],
    ['Європейська система страхування вкладів ([ЄССВ]) чекає.', 'Європейська система страхування вкладів'],
  ])('%s', (text, words) => expect(wordsOf(text)).toBe(words));

  it.each([
    'They met in Brussels ([EDIS]).',
    'The strategy ([EDIS]) is new.',
    'The [EDIS] (see page four) is new.',
    'European Deposit Insurance Scheme, [EDIS]',
    'The big Scheme ([EDIS]) came.',
    'KaunasKrašto apsaugos ministerija ([KAM])',
    'The Europos Sąjunga ([ES]) and the Euroopan unioni ([EU])',
    'They waited for everything that came until ([EU])',
    'A note (No) and so on ([No]).',
  ])('none: %s', (text) => expect(wordsOf(text)).toBeUndefined());

  it('reads each word once, however many ways there are to spell letters with small words', () => {
    expect(wordsOf(`${'a i '.repeat(28)}zz ([AIAIAIAIAIAI])`)).toBeUndefined();
  });
});
