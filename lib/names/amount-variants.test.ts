import { describe, expect, it } from 'vitest';
import { listAmountVariants } from './amount-variants';

describe('listAmountVariants', () => {
  it.each([
    [
      '€90 billion loan',
      '€90bn loan | €90 bn loan | EUR 90 billion loan | EUR 90 bln loan | EUR90bn loan | 90 billion euro loan | 90-billion-euro loan',
    ],
    [
      '€90 billion loan',
      '€90 billion loan package | €90bn loan for Ukraine | €90 billion loan to Ukraine | loan of €90 billion',
    ],
    ['EUR 3.2 billion tranche', '€3.2 billion tranche | €3.2bn tranche | 3.2 billion euro tranche'],
    ['$50bn loan', '$50 billion loan | US$50bn loan | USD 50 billion loan | 50-billion-dollar loan'],
    ['€500 million programme', '€500m programme | €500 million programme | 500-million-euro programme'],
    ['€90 billion in loans', '€90bn in loans | €90 billion in loans for Ukraine'],
    ['кредит на 90 млрд євро', 'кредит на 90 мільярдів євро | кредит у розмірі €90 млрд | кредит обсягом 90 млрд євро'],
  ])('%s', (name, expected) => {
    const variants = listAmountVariants(name);
    expect(variants[0]).toBe(name);
    for (const variant of expected.split(' | ')) expect(variants).toContain(variant);
  });

  it('makes no package of a package and gives other names back', () => {
    expect(listAmountVariants('€90 billion package').join()).not.toContain('package package');
    expect(listAmountVariants('€90 billion in loans').join()).not.toContain('loans of');
    expect(listAmountVariants('Ukraine Support Loan')).toEqual(['Ukraine Support Loan']);
  });
});
