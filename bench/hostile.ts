// Texts that nobody wrote: one to four fragments over and over, drawn from what the rules of linking look at. Each is read with the
// shipped knowledge, as one block or as many, and the slowest once more twice as long: whatever grows faster than the text shows here.
import { linkMentions } from '../lib/linking/link-mentions';
import type { TextBlock } from '../lib/model/mention';
import { createRandom, pick } from './sample-text';
import { openShipped } from './shipped-knowledge';

const fragments =
  ' a|A |a-|-|(|( |) |«|»|“|" |. |A. |Minister |Minister of |of the |and |the and |1918 |1918 р. |i |’|’s |et |der |вулиця |вул. |на |та |і |SAFE |NATO |NATO, |NATO and |(NATO) |NATO (AB) |Umerov |Umerov-|-Umerov|Rustem Umerov |M. |J. Umerov |President |Ministry of Defence |Міністерство оборони |МЗС |PRL |€90 billion |млрд |loan |кредит |@|#|http://|www.|.com/|Deutschen |Bund |son of |his namesake |no relation to the |\u00ad|\u0301|\u2066|İ|ß|🙂|、|\u3000|\t|  |Kaja |Kallas’ |Ltd |S.A. |GmbH & Co. KG |E3 |F-16 |155-mm |w |Xx |xX|AB |Ab-Ab '.split(
    '|',
  );

const languages = ['en', 'uk', 'pl', 'de', 'fr', 'lt'] as const;
const size = 20_000;
const slowest = 5;

interface Draw {
  readonly repeated: string;
  readonly isOneBlock: boolean;
  readonly lang: (typeof languages)[number];
}

export interface HostileTiming extends Draw {
  /** For 20,000 units, the better of two. */
  readonly ms: number;
  /** For twice as many, by that. */
  readonly growth: number;
}

/** The slowest of so many texts, slowest first. */
export function measureHostile(count: number): HostileTiming[] {
  const { linking } = openShipped();
  const time = ({ repeated, isOneBlock, lang }: Draw, units: number): number => {
    const blocks = repeat(repeated, units, isOneBlock);
    const start = performance.now();
    linkMentions(linking, { blocks, date: '2025-03-07', lang, offices: false, optional: false });
    return performance.now() - start;
  };
  const timeBest = (draw: Draw, units: number) => Math.min(time(draw, units), time(draw, units));
  const timed = (draws: readonly Draw[]) =>
    draws.map((draw) => ({ draw, ms: timeBest(draw, size) })).sort((one, other) => other.ms - one.ms);
  // The first ones are read while the engine compiles, and the collector stops some: the slowest are asked again.
  const again = timed(
    timed(listDraws(count))
      .slice(0, 10 * slowest)
      .map(({ draw }) => draw),
  );
  return again.slice(0, slowest).map(({ draw, ms }) => ({ ...draw, ms, growth: timeBest(draw, 2 * size) / ms }));
}

function listDraws(count: number): Draw[] {
  const random = createRandom(23);
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, fragments));
    return { repeated: parts.join(''), isOneBlock: random() < 0.5, lang: pick(random, languages) };
  });
}

function repeat(repeated: string, units: number, isOneBlock: boolean): TextBlock[] {
  const times = Math.ceil(units / repeated.length);
  if (isOneBlock) return [{ id: 0, text: repeated.repeat(times), region: 'body' }];
  return Array.from({ length: times }, (_, id) => ({ id, text: repeated, region: 'body' }));
}
