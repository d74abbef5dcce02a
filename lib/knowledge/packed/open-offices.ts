// Opens packed offices: who holds them, for the cards of their organisations, and, when somebody asks for it, their wordings
// for linking. Called by decode-knowledge; each part is opened on first use, because most readers never mark offices.
import { compileCountryWords } from '../../linking/evidence/compile-country-words';
import type { OfficeKnowledge, OfficeWording } from '../../linking/evidence/office-knowledge';
import type { FormIndex } from '../../matching/open-index';
import type { EntityId, EntityRecord, IsoDate } from '../../model/entity';
import type { WordSets } from '../../model/name';
import type { Office, OfficeHolder, OfficeId } from '../../model/office';
import { holdersAt, listTenures, type Tenure } from '../as-of/holders-at';
import { openOnce } from './open-once';
import type { PackedOffices, PackedWording } from './packed-offices';

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

/** What offices are opened from; each is asked when somebody first wants it. */
interface OfficeParts {
  readonly open: () => PackedOffices;
  /** The index of wordings. */
  readonly openIndex: () => FormIndex;
  readonly getEntity: (id: EntityId) => EntityRecord;
  readonly words: WordSets;
}

/** Opens offices. */
export function openOffices(parts: OfficeParts): Offices {
  const packed = openOnce(parts.open);
  const tenures = new Map<string, readonly Tenure[]>();
  const tenuresOf = (office: Office) => {
    const { list, holders } = packed();
    const place = list.findIndex(({ id }) => id === office.id);
    const known = tenures.get(office.id) ?? listTenures(office, (holders[place] ?? []).map(parts.getEntity));
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
    forLinking: openOnce(() => openForLinking(packed(), parts, offices)),
  };
  return offices;
}

function openForLinking(packed: PackedOffices, { openIndex, words }: OfficeParts, offices: Offices): OfficeKnowledge {
  const { list, of, denied, with: withWords } = packed;
  const index = openIndex();
  const labels = new Map(list.map(({ id, label }) => [id, label.en ?? id]));
  return {
    index,
    wordings: openWordings(packed),
    countries: compileCountryWords([words.countries, packed.countries]),
    of: [...of].sort((a, b) => b.length - a.length),
    denied,
    with: withWords,
    labelOf: (id: OfficeId) => labels.get(id) ?? id,
    holdersAt: offices.holdersAt,
  };
}

/** Many forms mean the same: all cases of a wording, titles in all languages. */
function openWordings({ list, wordings }: PackedOffices): OfficeWording[] {
  const known = new Map<string, OfficeWording>();
  return wordings.map((wording) => {
    const key = `${wording.office} ${wording.code} ${wording.needs} ${wording.tail}`;
    const made = known.get(key) ?? openWording(list, wording);
    known.set(key, made);
    return made;
  });
}

function openWording(list: readonly Office[], { office: place, code = '', needs, tail }: PackedWording): OfficeWording {
  const meant =
    place === undefined
      ? list.filter(({ role_codes: codes, country }) => codes.includes(code) && country !== undefined)
      : list.slice(place, place + 1);
  const key = (office: Office) => ((needs & 1) === 0 ? '' : (office.country ?? ''));
  const tails = tail?.split('|') ?? [];
  return { offices: new Map(meant.map((office) => [key(office), office.id])), needsWith: (needs & 2) !== 0, tails };
}
