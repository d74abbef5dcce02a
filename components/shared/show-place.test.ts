import { expect, test } from 'vitest';
import { showPlace } from './show-place';

test.each([
  [['Then ', 'Umerov', ' left.'], 'Then Umerov left.'],
  [['', 'Umerov', ''], 'Umerov'],
  [
    ['ngs to the High Representative, K', 'Umerov', '. Their fields meet in practice, bec'],
    '…to the High Representative, KUmerov. Their fields meet in practice,…',
  ],
  [['line\n  break ', 'Rustem\nUmerov', '\tleft'], 'line break Rustem Umerov left'],
  [['x'.repeat(32), 'Umerov', 'y'.repeat(32)], '…Umerov…'],
] as const)('%j', (place, line) => expect(showPlace(place).join('')).toBe(line));
