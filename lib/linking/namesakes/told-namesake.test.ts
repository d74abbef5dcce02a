import { describe, expect, it } from 'vitest';
import { tellsOfNamesake } from './told-namesake';

const tells = (text: string) => tellsOfNamesake({ id: 0, text, region: 'body' });

describe('tellsOfNamesake', () => {
  it.each([
    'Unlike his namesake, the former premier, he jumps fences.',
    'Kyle Brown (no relation to the minister) jumps fences.',
    'Die Namensgleichheit mit dem Kanzler fiel auf.',
    'Der Namensvetter des Ministers wohnt auf dem Dorf.',
    'Comme son homonyme ministre, il est de Lyon.',
    'Han har en navnebror i regeringen.',
    'Statsministern har en namne i laget.',
  ])('%s', (text) => expect(tells(text)).toBe(true));

  it.each([
    'His namesake company sells ties.',
    'He opened his namesake golf course.',
    'They dined at his famous namesake casino, his namesake charity and his namesake air museum.',
    'The ship’s namesake was a general.',
    'Tusk traf seinen Namensvetter Donald Trump in Warschau.',
    'Hon nämnde namnet.',
  ])('not: %s', (text) => expect(tells(text)).toBe(false));
});
