// Opens the heads of entities (packed-heads): columns when somebody first asks for one, a head when somebody asks for it. Called by
// decode-knowledge.
import type { EntityId, EntityKind, LangMap } from '../model/entity';
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
  const columnOf = (text: string) => openOnce(() => text.split(headParting));
  const { ids: idsText, kinds } = packed;
  const [shortIds, english, ukrainian] = [columnOf(idsText), columnOf(packed.english), columnOf(packed.ukrainian)];
  const [others, countries, given] = [columnOf(packed.others), columnOf(packed.countries), columnOf(packed.given)];
  const kindNumbers = openOnce(() => readNumbers(packed.kindOf));
  const places = new Map<string, number>();

  const known = new Map<number, EntityId>();
  function idAt(place: number): EntityId {
    const id = known.get(place) ?? openId(place);
    known.set(place, id);
    return id;
  }

  function openId(place: number): EntityId {
    const short = shortIds()[place];
    if (short === undefined) throw new Error('The packed knowledge is damaged.');
    const id = short === '' ? slugOf(english()[place] ?? '') : short;
    places.set(id, place);
    return id as EntityId;
  }

  const ids = openOnce(() => shortIds().map((_, place) => idAt(place)));

  /** Whoever names an entity has its id from its place, mostly: the others are not gone through for it. */
  function placeOf(id: string): number | undefined {
    if (!places.has(id)) ids();
    return places.get(id);
  }

  function kindAt(place: number): EntityKind {
    const kind = kinds[kindNumbers()[place] ?? -1];
    if (kind === undefined) throw new Error('The packed knowledge is damaged.');
    return kind;
  }

  function openHead(place: number): EntityHead {
    const kind = kindAt(place);
    const label = {
      en: english()[place] ?? '',
      ...textOf('uk', swapCyrillic(ukrainian()[place] ?? '')),
      ...readTexts(others()[place]),
    };
    const [codes = '', names = ''] = [countries()[place], given()[place]];
    return {
      id: idAt(place),
      kind,
      label,
      ...(codes !== '' && { countries: readCodes(codes) }),
      ...(names !== '' && { person: { given: restoreGiven(readTexts(names), label) } }),
    };
  }

  function placeOrThrow(id: string): number {
    const place = placeOf(id);
    if (place === undefined) throw new Error(`Nothing is known of "${id}".`);
    return place;
  }

  const opened = new Map<number, EntityHead>();
  function headAt(place: number): EntityHead {
    const head = opened.get(place) ?? openHead(place);
    opened.set(place, head);
    return head;
  }

  return {
    idAt,
    placeOf,
    find: (id) => {
      const place = placeOf(id);
      return place === undefined ? undefined : headAt(place);
    },
    kindOf: (id) => kindAt(placeOrThrow(id)),
    countriesOf: (id) => readCodes(countries()[placeOrThrow(id)]),
    list: () => ids().map((_, place) => headAt(place)),
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
