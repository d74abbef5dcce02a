import { describe, expect, it } from 'vitest';
import { buildCharClasses } from '../../matching/char-classes';
import { confirmLanguage, guessLanguage, suitsScript, tagOf } from './guess-language';
import { Words } from './words';

const classes = buildCharClasses();
const words = (text: string) => [new Words(classes).reset(text).cut(0, text.length)];

describe('guessLanguage', () => {
  it.each([
    ['en', 'the minister said that the works will deliver shells and the fund is open for makers'],
    ['uk', 'міністр сказав що завод та фонд це важливо для оборони на цей рік і про це було відомо'],
    ['ru', 'министр сказал что завод и фонд это важно для обороны и не на год'],
    ['pl', 'minister i fabryka w kraju oraz fundusz na rok jest przez rzad nie dla wszystkich'],
    ['de', 'der minister und die fabrik von dem fonds ist nicht auf das jahr mit den partnern'],
    ['fr', 'le ministre et les usines des pays dans une zone pour que le fonds est sur la table'],
    ['lt', 'ministras ir imone kad su fondu bei apie tai yra buvo savo'],
    ['sv', 'ministern och fabriken att det som av med den ar inte har ett'],
    ['da', 'ministeren og fabrikken at det af med den er ikke blev fra'],
    [undefined, 'Umerov Kubilius Brussels'],
    [undefined, ''],
  ])('%s', (expected, text) => {
    expect(guessLanguage(words(text))).toBe(expected);
  });
});

describe('confirmLanguage', () => {
  it.each([
    ['en', 'fr', 'le ministre et les usines des pays dans une zone pour que le fonds est sur la table avec la France'],
    ['en', 'pl', 'minister i fabryka w kraju oraz fundusz na rok jest przez rzad nie dla wszystkich, ze nie w domu'],
    ['lt', 'en', 'the minister said that the works will deliver shells and the fund is open for the makers of it'],
    ['sv', 'da', 'ministeren og fabrikken at det af med den er ikke blev fra, og det er til'],
    // Too few words, a neighbour whose small words are the same, a language whose words are not known.
    ['en', 'en', 'le ministre et les usines'],
    ['no', 'no', 'ministeren og fabrikken at det af med den er ikke blev fra'],
    ['nb', 'nb', 'ministeren og fabrikken at det av med den er ikke ble fra etter som til'],
    ['sk', 'sk', 'a na ze je pro a na ze je pro se take'],
    ['de', 'de', 'der minister und die fabrik von dem fonds ist nicht auf das jahr, so the man of the works said'],
    // Four words of its own are outweighed by twelve, not by nine.
    ['en', 'en', 'the of and to le les des et du une dans pour sur'],
    ['en', 'fr', 'the of and to le les des et du une dans pour sur avec par que'],
  ])('a page that says %s is in %s', (said, expected, text) => {
    expect(confirmLanguage(said, words(text))).toBe(expected);
  });

  it('reads on behind a beginning in the language that is said', () => {
    const french = words(
      'le ministre et les usines des pays dans une zone pour que le fonds est sur la table avec la France',
    );
    expect(confirmLanguage('en', [...words('the sign of a page'), ...french])).toBe('fr');
  });
});

describe('tagOf', () => {
  it.each([
    ['en-GB', 'en'],
    ['DK', 'da'],
    ['cz', 'cs'],
    ['se-SE', 'sv'],
    ['pol', 'pl'],
    ['est', 'et'],
    ['eng', 'en'],
    ['und', undefined],
    ['mul', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s: %s', (lang, tag) => expect(tagOf(lang)).toBe(tag));
});

describe('suitsScript', () => {
  it.each([
    ['en', 'minister said', true],
    ['en', 'міністр сказав', false],
    ['uk', 'міністр NATO сказав', true],
    ['uk', 'minister said', false],
  ])('%s: %s', (lang, text, expected) => {
    expect(suitsScript(lang, words(text))).toBe(expected);
  });
});
