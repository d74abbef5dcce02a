// Heads of entities without what follows from something else in them: an id from its label, a given name from the first word
// of the label in its language. `shortenHead` is called by pack-content at build time, `restoreHead` when heads are opened.
import type { EntityRecord, LangMap } from '../model/entity';
import { slugOf } from './slug-of';

/** Of an entity, what linking and searches ask for. */
export type EntityHead = Pick<EntityRecord, 'id' | 'kind' | 'label' | 'countries' | 'person'>;

/** `''` stands for what follows: the id from the label in English, a given name from the label in its language. */
export interface PackedHead extends Pick<EntityRecord, 'kind' | 'label' | 'countries'> {
  readonly id: string;
  readonly given?: LangMap;
}

/** The short head of an entity. */
export function shortenHead({ id, kind, label, countries, person }: EntityHead): PackedHead {
  const given = person?.given;
  return {
    kind,
    label,
    id: slugOf(label.en ?? '') === id ? '' : id,
    ...(given && { given: mapTexts(given, (text, lang) => (firstWord(label[lang]) === text ? '' : text)) }),
    ...(countries && { countries }),
  };
}

/** The head as it was. */
export function restoreHead({ id, kind, label, countries, given }: PackedHead): EntityHead {
  return {
    id: (id === '' ? slugOf(label.en ?? '') : id) as EntityHead['id'],
    kind,
    label,
    ...(countries && { countries }),
    ...(given && { person: { given: mapTexts(given, (text, lang) => (text === '' ? firstWord(label[lang]) : text)) } }),
  };
}

const firstWord = (text = '') => text.split(' ', 1)[0] ?? '';

function mapTexts(texts: LangMap, change: (text: string, lang: string) => string): LangMap {
  return Object.fromEntries(Object.entries(texts).map(([lang, text]) => [lang, change(text, lang)]));
}
