// Gathers the sources of one profile, each page once, and gives facts their numbers. Called by the describe-* files.
// Tier 4 is never cited: a reader is not sent to a clone or a machine-written page.
import type { SourceId } from '../../model/entity';
import type { SourceLine } from '../../model/profile';
import type { Knowledge } from '../opened/knowledge';

export interface Citations {
  /** Numbers (places in `lines`, from 0) of the sources; unknown ones and such without a web address are passed over. */
  readonly cite: (ids: readonly SourceId[] | undefined) => number[];
  /** The sources cited so far. */
  readonly lines: readonly SourceLine[];
}

/** An empty list of citations. */
export function createCitations(knowledge: Pick<Knowledge, 'findSource'>): Citations {
  const lines: SourceLine[] = [];
  const placeOf = new Map<string, number>();

  function citeOne(id: SourceId): number | undefined {
    const source = knowledge.findSource(id);
    if (source === undefined || source.tier === 4 || !isWebAddress(source.url)) return undefined;
    const known = placeOf.get(source.url);
    if (known !== undefined) return known;
    const { title, publisher, url, tier, published } = source;
    placeOf.set(url, lines.length);
    return lines.push({ title, publisher, url, tier, ...(published === undefined ? {} : { published }) }) - 1;
  }

  const cite = (ids: readonly SourceId[] = []) => {
    const places = ids.map(citeOne).filter((place) => place !== undefined);
    return [...new Set(places)].sort((a, b) => a - b);
  };
  return { cite, lines };
}

/** The card makes links of these: no other scheme may ever become one. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]+/i.test(url);
}
