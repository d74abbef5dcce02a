// Sources as they are shipped: what a card tells of them, with addresses in two parts, and publishers where they change.
// `packSources` is called by pack-content at build time, `openSources` with the first card.
import type { Source } from '../model/entity';
import { openColumn } from './open-column';
import { packColumn } from './pack-column';
import type { PackedColumn } from './packed-column';

/** Of a source, what a card tells. */
export type CitedSource = Pick<Source, 'url' | 'title' | 'publisher' | 'tier' | 'published'>;

interface PackedSource extends Pick<Source, 'title' | 'tier' | 'published'> {
  /** With its scheme, unless that is https. */
  readonly host: string;
  /** What follows the slash after the host; absent where there is no slash. */
  readonly path?: string;
  /** Only when it is not that of the source before from this host. */
  readonly publisher?: string;
}

export interface PackedSources {
  readonly count: number;
  readonly list: PackedColumn;
}

/** Packs sources; their order is kept. */
export function packSources(sources: readonly Source[]): PackedSources {
  const publishers = new Map<string, string>();
  const list = sources.map(({ url, title, publisher, tier, published }) => {
    const { host = '', path } = addressShape.exec(url)?.groups ?? {};
    const isKnown = publishers.get(host) === publisher;
    publishers.set(host, publisher);
    return { host, path, title, publisher: isKnown ? undefined : publisher, tier, published };
  });
  return { count: list.length, list: packColumn(list) };
}

const addressShape = /^(?:https:\/\/)?(?<host>(?:[^/]*:\/\/)?[^/]*)(?:\/(?<path>.*))?$/s;

/** The sources, by number. */
export function openSources({ count, list }: PackedSources): readonly CitedSource[] {
  const publishers = new Map<string, string>();
  return (openColumn(list, count) as PackedSource[]).map(({ host, path, title, publisher, tier, published }) => {
    if (publisher !== undefined) publishers.set(host, publisher);
    const address = path === undefined ? host : `${host}/${path}`;
    return {
      url: host.includes('://') ? address : `https://${address}`,
      title,
      publisher: publishers.get(host) ?? '',
      tier,
      ...(published === undefined ? {} : { published }),
    };
  });
}
