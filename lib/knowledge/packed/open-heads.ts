// Opens the heads of entities (packed-heads): columns when somebody first asks for one, a head when somebody asks for it. Called by
// decode-knowledge.
import type { EntityId, EntityKind, LangMap } from '../../model/entity';
import { openOnce } from './open-once';
import { readNumbers } from './pack-numbers';
import { type EntityHead, firstWordOf, headParting, type PackedHeads, textParting } from './packed-heads';
import { slugOf } from './slug-of';
import { swapCyrillic } from './swap-cyrillic';

export interface EntityHeads {
  /** Throws when there are not so many. */
  readonly idAt: (place: number) => EntityId;
  /** `undefined` for an id that nobody has. */
  readonly placeOf: (id: string) => number | undefined;
  readonly find: (id: string) => EntityHead | undefined;
  /** What linking asks of everybody whose name stands in a text, without the rest of the head. Throws for an id that nobody has. */
  readonly kindOf: (id: string) => EntityKind;
  readonly countriesOf: (id: string) => readonly string[];
  readonly list: () => readonly EntityHead[];
}

/** The heads of all entities. */
export function openHeads(packed: PackedHeads): EntityHeads {
  const columns = openColumns(packed);
  const { idAt, placeOf, listIds } = openIds(columns);
  const placeOrThrow = (id: string): number => {
    const place = placeOf(id);
    if (place === undefined) throw new Error(`Nothing is known of "${id}".`);
    return place;
  };
  const headAt = keepOpened((place) => openHead(columns, idAt(place), place));
  return {
    idAt,
    placeOf,
    find: (id) => {
      const place = placeOf(id);
      return place === undefined ? undefined : headAt(place);
    },
    kindOf: (id) => columns.kindAt(placeOrThrow(id)),
    countriesOf: (id) => readCodes(columns.countries()[placeOrThrow(id)]),
    list: () => listIds().map((_, place) => headAt(place)),
  };
}

type Columns = ReturnType<typeof openColumns>;

function openColumns({ ids, english, ukrainian, others, countries, given, kinds, kindOf }: PackedHeads) {
  const columnOf = (text: string) => openOnce(() => text.split(headParting));
  const kindNumbers = openOnce(() => readNumbers(kindOf));
  return {
    shortIds: columnOf(ids),
    english: columnOf(english),
    ukrainian: columnOf(ukrainian),
    others: columnOf(others),
    countries: columnOf(countries),
    given: columnOf(given),
    kindAt: (place: number): EntityKind => {
      const kind = kinds[kindNumbers()[place] ?? -1];
      if (kind === undefined) throw new Error(damaged);
      return kind;
    },
  };
}

const damaged = 'The packed knowledge is damaged.';

/** Whoever names an entity has its id from its place, mostly: `placeOf` goes through the others only for one that was not met. */
function openIds({ shortIds, english }: Columns) {
  const places = new Map<string, number>();
  const idAt = keepOpened((place): EntityId => {
    const short = shortIds()[place];
    if (short === undefined) throw new Error(damaged);
    const id = short === '' ? slugOf(english()[place] ?? '') : short;
    places.set(id, place);
    return id as EntityId;
  });
  const listIds = openOnce(() => shortIds().map((_, place) => idAt(place)));
  const placeOf = (id: string): number | undefined => {
    if (!places.has(id)) listIds();
    return places.get(id);
  };
  return { idAt, placeOf, listIds };
}

function openHead(columns: Columns, id: EntityId, place: number): EntityHead {
  const label = {
    en: columns.english()[place] ?? '',
    ...textOf('uk', swapCyrillic(columns.ukrainian()[place] ?? '')),
    ...readTexts(columns.others()[place]),
  };
  const [codes = '', names = ''] = [columns.countries()[place], columns.given()[place]];
  return {
    id,
    kind: columns.kindAt(place),
    label,
    ...(codes !== '' && { countries: readCodes(codes) }),
    ...(names !== '' && { person: { given: restoreGiven(readTexts(names), label) } }),
  };
}

/** What stands at a place, opened the first time it is asked for. */
function keepOpened<T extends object | string>(open: (place: number) => T): (place: number) => T {
  const opened = new Map<number, T>();
  return (place) => {
    const known = opened.get(place);
    if (known !== undefined) return known;
    const now = open(place);
    opened.set(place, now);
    return now;
  };
}

const readCodes = (joined = ''): readonly string[] => (joined === '' ? [] : joined.split(','));

const textOf = (lang: string, text = ''): LangMap => (text === '' ? {} : { [lang]: text });

function readTexts(joined = ''): LangMap {
  if (joined === '') return {};
  const entries = joined.split(textParting).map((entry) => {
    const colon = entry.indexOf(':');
    return [entry.slice(0, colon), entry.slice(colon + 1)];
  });
  return Object.fromEntries(entries);
}

function restoreGiven(given: LangMap, label: LangMap): LangMap {
  const entries = Object.entries(given);
  return Object.fromEntries(entries.map(([lang, text]) => [lang, text === '' ? firstWordOf(label[lang]) : text]));
}
