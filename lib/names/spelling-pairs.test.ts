import { describe, expect, it } from 'vitest';
import { listSpellings } from './spelling-pairs';

describe('listSpellings', () => {
  it.each([
    ['Ministry of Defence', ['Ministry of Defence', 'Ministry of Defense']],
    ['Ministry of Defense', ['Ministry of Defense', 'Ministry of Defence']],
    ['MINISTRY OF DEFENCE', ['MINISTRY OF DEFENCE', 'MINISTRY OF DEFENSE']],
    ['Rustem Umerov', ['Rustem Umerov']],
    [
      'defence-industrial centre',
      [
        'defence-industrial centre',
        'defense-industrial centre',
        'defence-industrial center',
        'defense-industrial center',
      ],
    ],
    ['Programmes', ['Programmes', 'Programs']],
    ['Co-operation Council', ['Co-operation Council', 'Cooperation Council']],
    ['Defenceless', ['Defenceless']],
  ])('%s', (name, expected) => {
    expect(listSpellings(name).sort()).toEqual(expected.sort());
  });

  it('stops before it makes too many', () => {
    const long = Array.from({ length: 8 }, () => 'defence').join(' ');
    expect(listSpellings(long)).toHaveLength(16);
  });
});
