// Sources as they are shipped: what a card tells of them, addresses in two parts, and with each host the publisher it mostly
// stands for. `packSources` is called by pack-content at build time, `openSources` with the first card.
import type { Source } from '../model/entity';
import { openColumn } from './open-column';
import { packColumn } from './pack-column';
import type { PackedColumn } from './packed-column';

/** Of a source, what a card tells. */
export type CitedSource = Pick<Source, 'url' | 'title' | 'publisher' | 'tier' | 'published'>;

interface PackedSource extends Pick<Source, 'title' | 'tier' | 'published'> {
  /** How many hosts back, of those met so far; 0 for the next new one. */
  readonly host: number;
  /** What follows the slash after the host; absent where there is no slash. */
  readonly path?: string;
  /** Only when it is not that of the host. */
  readonly publisher?: string;
}

interface Host {
  /** With its scheme, unless that is https. */
  readonly name: string;
  readonly publisher: string;
}

/** A column of all sources, one of their hosts. */
export interface PackedSources {
  readonly count: number;
  readonly hosts: PackedColumn;
  readonly list: PackedColumn;
}

/** Packs sources; their order is kept. */
export function packSources(sources: readonly Source[]): PackedSources {
  const hosts: Host[] = [];
  const places = new Map<string, number>();
  const list = sources.map(({ url, title, publisher, tier, published }): PackedSource => {
    const { name = '', path } =
      /^(?:https:\/\/)?(?<name>(?:[^/]*:\/\/)?[^/]*)(?:\/(?<path>.*))?$/s.exec(url)?.groups ?? {};
    const place = places.get(name);
    if (place === undefined) places.set(name, hosts.push({ name, publisher }) - 1);
    return {
      host: place === undefined ? 0 : hosts.length - place,
      path,
      title,
      publisher: hosts[place ?? 0]?.publisher === publisher || place === undefined ? undefined : publisher,
      tier,
      published,
    } as PackedSource;
  });
  return { count: list.length, hosts: packColumn([hosts]), list: packColumn(list) };
}

/** The sources, by number. */
export function openSources(packed: PackedSources): readonly CitedSource[] {
  const hosts = (openColumn(packed.hosts, 1) as Host[][])[0] ?? [];
  let met = 0;
  return (openColumn(packed.list, packed.count) as PackedSource[]).map((source) => {
    const host = hosts[source.host === 0 ? met++ : met - source.host];
    if (host === undefined) throw new Error('The packed knowledge is damaged.');
    return restoreSource(source, host);
  });
}

function restoreSource({ path, title, publisher, tier, published }: PackedSource, host: Host): CitedSource {
  const address = path === undefined ? host.name : `${host.name}/${path}`;
  return {
    url: host.name.includes('://') ? address : `https://${address}`,
    title,
    publisher: publisher ?? host.publisher,
    tier,
    ...(published === undefined ? {} : { published }),
  };
}
