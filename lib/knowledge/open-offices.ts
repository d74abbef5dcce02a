// Opens packed offices: who holds them, for the cards of their organisations, and, when somebody asks for it, their wordings
// for linking. Called by decode-knowledge. The index of wordings is small and seldom wanted, so it is built on first use.
import { compileCountryWords } from '../linking/compile-country-words';
import type { OfficeKnowledge, OfficeWording } from '../linking/office-knowledge';
import { buildIndex } from '../matching/build-index';
import { openIndex } from '../matching/open-index';
import type { EntityId, EntityRecord, IsoDate } from '../model/entity';
import type { WordSets } from '../model/name';
import type { Office, OfficeHolder, OfficeId } from '../model/office';
import { holdersAt, listTenures, type Tenure } from './holders-at';
import { openOnce } from './open-once';
import type { PackedOffices } from './packed-offices';

/** Offices, open. */
export interface Offices {
  readonly list: readonly Office[];
  /** Offices of an organisation, in the order of their ids. */
  ofOrganisation(org: EntityId): readonly Office[];
  /** Everybody known to have held it. */
  tenuresOf(office: Office): readonly Tenure[];
  /** Who held it on a day, best first; empty for an unknown office or holder. */
  holdersAt(id: string, day: IsoDate): readonly OfficeHolder[];
  /** What linking needs; made once. */
  forLinking(): OfficeKnowledge;
}

/** Opens offices. `open` and `listPeople` are asked once each: when somebody first wants an office, and its holders. */
export function openOffices(
  open: () => PackedOffices,
  listPeople: () => readonly EntityRecord[],
  words: WordSets,
): Offices {
  const packed = openOnce(open);
  let people: readonly EntityRecord[] | undefined;
  const tenures = new Map<string, readonly Tenure[]>();
  const tenuresOf = (office: Office) => {
    people ??= listPeople();
    const known = tenures.get(office.id) ?? listTenures(office, people);
    tenures.set(office.id, known);
    return known;
  };
  const offices: Offices = {
    get list() {
      return packed().list;
    },
    ofOrganisation: (org) => packed().list.filter((office) => office.org === org),
    tenuresOf,
    holdersAt: (id, day) => {
      const office = packed().list.find((each) => each.id === id);
      return office === undefined ? [] : holdersAt(tenuresOf(office), day);
    },
    forLinking: () => {
      linking ??= openForLinking(packed(), words, offices);
      return linking;
    },
  };
  let linking: OfficeKnowledge | undefined;
  return offices;
}

function openForLinking(packed: PackedOffices, words: WordSets, offices: Offices): OfficeKnowledge {
  const { list, wordings, of, denied, with: withWords } = packed;
  const index = openIndex(buildIndex(wordings.map(({ text }) => ({ text, case: 'insensitive', genitive: true }))));
  const labels = new Map(list.map(({ id, label }) => [id, label.en ?? id]));
  return {
    index,
    wordings: wordings.map(({ office: place, code = '', needs }): OfficeWording => {
      const meant =
        place === undefined
          ? list.filter(({ role_codes: codes, country }) => codes.includes(code) && country !== undefined)
          : list.slice(place, place + 1);
      const key = (office: Office) => ((needs & 1) === 0 ? '' : (office.country ?? ''));
      return { offices: new Map(meant.map((office) => [key(office), office.id])), needsWith: (needs & 2) !== 0 };
    }),
    countries: compileCountryWords(index.classes, [words.countries, packed.countries]),
    of: [...of].sort((a, b) => b.length - a.length),
    denied,
    with: withWords,
    labelOf: (id: OfficeId) => labels.get(id) ?? id,
    holdersAt: offices.holdersAt,
  };
}
