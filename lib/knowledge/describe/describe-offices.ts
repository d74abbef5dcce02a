// Who held the offices of an organisation on the article's date, as facts for its card: the ministry's card names its
// minister of that day. On a day of handover both; where only doubtful evidence reaches, the words say so.
import type { EntityRecord } from '../../model/entity';
import type { Office, OfficeHolder } from '../../model/office';
import type { FactLine } from '../../model/profile';
import type { Tenure } from '../as-of/holders-at';
import { latestDay } from '../as-of/partial-date';
import { type Describing, labelOf } from './describing';
import { countryName, textIn } from './format-facts';

/** One fact for each office with a known holder, in the order of the offices; empty for who is no organisation. */
export function describeOffices({ id, organisation }: EntityRecord, describing: Describing): FactLine[] {
  const { knowledge, date } = describing;
  if (organisation === undefined) return [];
  return knowledge.offices.ofOrganisation(id).flatMap((office): FactLine[] => {
    const told: readonly Told[] =
      date === undefined
        ? findNewest(knowledge.offices.tenuresOf(office))
        : knowledge.offices
            .holdersAt(office.id, latestDay(date))
            .map((holder) => ({ ...holder, doubt: doubts[holder.certainty] }));
    if (told.length === 0) return [];
    const value = told.map((each) => writeHolder(each, describing)).join('; ');
    const sources = describing.citations.cite(told.flatMap(({ post }) => post.sources));
    return [{ label: shortLabel(office, describing.lang), value, sources }];
  });
}

interface Told extends Tenure {
  /** Said before the name; empty when the evidence covers the day. */
  readonly doubt: string;
}

const doubts: Readonly<Record<OfficeHolder['certainty'], string>> = {
  certain: '',
  possible: 'possibly ',
  'last-known': 'last known: ',
};

/** The tenure that was last heard of. */
function findNewest(tenures: readonly Tenure[]): Told[] {
  const lastSeen = ({ post }: Tenure) => latestDay(post.to ?? post.known_until ?? post.from);
  const [newest] = [...tenures].sort((a, b) => (lastSeen(a) < lastSeen(b) ? 1 : -1));
  return newest === undefined ? [] : [{ ...newest, doubt: 'newest known: ' }];
}

function writeHolder({ entity, post, doubt }: Told, describing: Describing): string {
  const { from, to, known_until: knownUntil, acting } = post;
  const end = to !== undefined ? ` to ${to}` : knownUntil === undefined ? '' : `, at least until ${knownUntil}`;
  const span = to === undefined ? `from ${from}${end}` : `${from}${end}`;
  return `${doubt}${labelOf(describing, entity)} (${acting === true ? 'acting, ' : ''}${span})`;
}

/** The card says whose ministry it is: the country need not stand there again. */
function shortLabel({ label, country }: Office, lang: string): string {
  const text = textIn(label, lang);
  if (country === undefined) return text;
  const tail = [` of ${countryName(country)}`, ` of the ${countryName(country)}`].find((end) => text.endsWith(end));
  return tail === undefined ? text : text.slice(0, -tail.length);
}
