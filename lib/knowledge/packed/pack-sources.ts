// Sources as they are shipped: what a card tells of them, with addresses in two parts, and publishers where they change.
// `packSources` is called by pack-content at build time, `openSources` with the first card.
import type { Source } from '../../model/entity';
import { type OpenObjects, openObjects } from './open-column';
import { openOnce } from './open-once';
import { packObjects } from './pack-column';
import type { PackedObject } from './packed-column';

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
  readonly list: PackedObject;
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
  return { count: list.length, list: packObjects(list) };
}

const addressShape = /^(?:https:\/\/)?(?<host>(?:[^/]*:\/\/)?[^/]*)(?:\/(?<path>.*))?$/s;

/** A source by its number; `undefined` when there is none. */
export type SourceAt = (number: number) => CitedSource | undefined;

/** The sources as they are asked for; each is put together once. */
export function openSources({ count, list }: PackedSources): SourceAt {
  const objects = openObjects(list);
  const packedAt = objects.at as (number: number) => PackedSource;
  const publishers = openOnce(() => listPublishers(objects, count));
  const known: CitedSource[] = [];
  const open = (number: number): CitedSource => {
    const { host, path, title, tier, published } = packedAt(number);
    const address = path === undefined ? host : `${host}/${path}`;
    return {
      url: host.includes('://') ? address : `https://${address}`,
      title,
      publisher: publishers()[number] ?? '',
      tier,
      ...(published === undefined ? {} : { published }),
    };
  };
  return (number) => {
    if (!(number >= 0 && number < count)) return undefined;
    known[number] ??= open(number);
    return known[number];
  };
}

/** Of each source its own, or that of the source before from the same host. */
function listPublishers({ fieldOf }: OpenObjects, count: number): readonly string[] {
  const [hostOf, publisherOf] = [fieldOf('host'), fieldOf('publisher')];
  const last = new Map<unknown, string>();
  return Array.from({ length: count }, (_, number) => {
    const host = hostOf(number);
    const publisher = (publisherOf(number) as string | undefined) ?? last.get(host) ?? '';
    last.set(host, publisher);
    return publisher;
  });
}
