// Makes the written forms of offices: declines the heads of wordings, spells English both ways, and puts the French
// adjectives inside. Called by compile-knowledge; build time only. Titles with a country outside are not multiplied out
// (forty countries, four offices, ten languages): linking looks for the country beside them.
import { declineWord, joinDeclined, keepWord } from '../../names/decline-words';
import { listSpellings } from '../../names/spelling-pairs';
import type { AuthoredOffices, OfficeWords } from '../authored/authored-office';
import type { PackedOffices, PackedWording } from '../packed/packed-offices';

/** A wording with its written form. */
interface CompiledWording extends PackedWording {
  readonly text: string;
}

export interface CompiledOffices extends Omit<PackedOffices, 'wordings' | 'holders'> {
  readonly wordings: readonly CompiledWording[];
}

const needsCountry = 1;
const needsWith = 2;

/** The offices; wordings without repeats, in the order of the offices. */
export function compileOffices({ list, words }: AuthoredOffices): CompiledOffices {
  const own = list.flatMap(({ wordings = [] }, place) =>
    wordings.flatMap(({ text, lang, beside }) =>
      expandWording({ text, lang }, words).map((form) =>
        pack(form, { office: place, needs: beside === undefined ? 0 : needsCountry }),
      ),
    ),
  );
  const shared = Object.entries(words.titles).flatMap(([code, byLang]) =>
    Object.entries(byLang).flatMap(([lang, titles]) =>
      titles.flatMap((title) => {
        const [text = '', tail] = title.split(' ~ ');
        const of = tail === undefined ? { code, needs: needsCountry } : { code, needs: needsCountry, tail };
        return expandWording({ text, lang }, words).map((form) => pack(form, of));
      }),
    ),
  );
  const all = [...own, ...listFrench({ list, words }), ...shared];
  return {
    list: list.map(({ wordings: _wordings, ...office }) => office),
    wordings: [...new Map(all.map((wording) => [keyOf(wording), wording])).values()],
    countries: words.countries,
    of: words.of,
    denied: words.denied,
    with: words.with,
  };
}

interface Form {
  readonly text: string;
  readonly isInstrumental: boolean;
}

const keyOf = ({ text, office, code, tail }: CompiledWording) => `${text}|${office ?? code}|${tail}`;

function pack({ text, isInstrumental }: Form, { needs, ...of }: PackedWording): CompiledWording {
  return { text, ...of, needs: isInstrumental ? needs + needsWith : needs };
}

/** All cases of a wording; a form that another case has as well is no instrumental. */
function expandWording({ text, lang }: { text: string; lang: string }, { heads }: OfficeWords): Form[] {
  if (lang === 'en') return listSpellings(text).map((spelling) => ({ text: spelling, isInstrumental: false }));
  const declined = text.split(' ').map((word) => {
    const endings = heads[/^\{(.*)\}$/u.exec(word)?.[1] ?? ''];
    return endings === undefined ? keepWord(word) : declineWord(word.slice(1, -1), endings);
  });
  if (!text.includes('{')) return [{ text, isInstrumental: false }];
  const instrumental = new Set(joinDeclined(declined.map((word) => onlyCase(word, 4))));
  const others = joinDeclined(declined.map((word) => word.map((forms, place) => (place === 4 ? [] : forms))));
  return [
    ...others.map((form) => ({ text: form, isInstrumental: false })),
    ...[...instrumental].filter((form) => !others.includes(form)).map((form) => ({ text: form, isInstrumental: true })),
  ];
}

function onlyCase(word: readonly (readonly string[])[], wanted: number): (readonly string[])[] {
  return word.map((forms, place) => (place === wanted ? forms : []));
}

function listFrench({ list, words: { french } }: AuthoredOffices): CompiledWording[] {
  return list.flatMap(({ country, role_codes: codes }, place) =>
    codes.flatMap((code) =>
      (french.titles[code] ?? []).flatMap((title) =>
        (french.adjectives[country ?? ''] ?? []).map(
          (adjective): CompiledWording => ({ text: title.replace('{adjective}', adjective), office: place, needs: 0 }),
        ),
      ),
    ),
  );
}
