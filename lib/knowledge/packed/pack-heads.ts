// Packs the heads of entities (packed-heads says how). Called by pack-content; build time only.
import type { EntityKind, LangMap } from '../../model/entity';
import { writeNumbers } from './pack-numbers';
import { type EntityHead, firstWordOf, headParting, type PackedHeads, textParting } from './packed-heads';
import { slugOf } from './slug-of';
import { swapCyrillic } from './swap-cyrillic';

/** Packs `heads`. Throws when a text holds one of the characters that part texts. */
export function packHeads(heads: readonly EntityHead[]): PackedHeads {
  const kinds: EntityKind[] = [...new Set(heads.map(({ kind }) => kind))];
  const column = (textOf: (head: EntityHead) => string) => heads.map((head) => checked(textOf(head))).join(headParting);
  return {
    kinds,
    kindOf: writeNumbers(heads.map(({ kind }) => kinds.indexOf(kind))),
    ids: column(({ id, label }) => (slugOf(label.en ?? '') === id ? '' : id)),
    english: column(({ label }) => label.en ?? ''),
    ukrainian: swapCyrillic(column(({ label }) => label.uk ?? '')),
    others: column(({ label: { en: _en, uk: _uk, ...others } }) => joinTexts(others)),
    countries: column(({ countries }) => (countries ?? []).join()),
    given: column(({ label, person }) => joinTexts(shortenGiven(person?.given ?? {}, label))),
  };
}

function shortenGiven(given: LangMap, label: LangMap): LangMap {
  const entries = Object.entries(given);
  return Object.fromEntries(entries.map(([lang, text]) => [lang, text === firstWordOf(label[lang]) ? '' : text]));
}

function joinTexts(texts: LangMap): string {
  const entries = Object.entries(texts).map(([lang, text]) => `${lang}:${text}`);
  if (entries.some((entry) => entry.includes(textParting)))
    throw new Error(`There is a ${textParting} in “${entries.join(' ')}”.`);
  return entries.join(textParting);
}

function checked(text: string): string {
  if (text.includes(headParting)) throw new Error(`There is a ${headParting} in “${text}”.`);
  return text;
}
