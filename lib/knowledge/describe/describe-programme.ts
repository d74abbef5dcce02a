// Facts of programmes, funds, initiatives and laws on the article's date: status, money, legal basis, who runs it and
// who takes part. What came after that date is told too, but marked "later".
import type { Amount, EntityRecord, LegalBasis, Participant, Programme, StatusSpan } from '../../model/entity';
import type { FactLine } from '../../model/profile';
import { earliestDay, latestDay } from '../as-of/partial-date';
import { type Describing, isLater, labelOf } from './describing';
import { countryName, formatAmount, formatList, formatSpan } from './format-facts';

/** More names than this are only counted. */
const mostNames = 8;

/** The facts, most telling first; empty for an entity that is no programme. */
export function describeProgramme({ programme }: EntityRecord, describing: Describing): FactLine[] {
  if (programme === undefined) return [];
  return [
    ...describeStatus(programme.status_history ?? [], describing),
    ...chooseAmounts(programme.budget ?? [], describing).map((amount) => writeAmount(amount, describing)),
    ...describeOwners(programme, describing),
    ...describeDates(programme),
    ...(programme.legal_basis ?? []).map((basis) => writeLegalBasis(basis, describing)),
    ...describeParticipants(programme.participants ?? [], describing),
  ];
}

function describeStatus(history: readonly StatusSpan[], describing: Describing): FactLine[] {
  const spans = [...history].sort((a, b) => (earliestDay(a.from) < earliestDay(b.from) ? -1 : 1));
  const begun = spans.filter(({ from }) => !isLater(from, describing)).at(-1);
  const newest = spans.at(-1);
  // Before anything had begun, the first step is told beside the newest one.
  const told = [...new Set([begun ?? spans[0], newest])].filter((span) => span !== undefined);
  if (told.length === 0) return [];
  const steps = told.map((span) => (span === begun ? '' : 'later: ') + writeStatus(span, describing));
  // A remark ends as a sentence does; what goes on behind it is no new one.
  const value = steps.map((step, i) => (i + 1 < steps.length ? step.replace(/\.$/, '') : step)).join('; ');
  return [{ label: 'Status', value, sources: describing.citations.cite(told.flatMap(({ sources }) => sources)) }];
}

function writeStatus({ status, from, to, note }: StatusSpan, { lang, date }: Describing): string {
  const hasEnded = to !== undefined && (date === undefined || latestDay(to) < earliestDay(date));
  const when = hasEnded ? `${from} to ${to}` : `since ${from}`;
  const remark = note === undefined ? '' : `: ${note[lang] ?? note.en ?? ''}`;
  return `${status.replaceAll('-', ' ')} (${when})${remark}`;
}

/** Of sums of one kind for one thing the newest of the article's date, else a later one; the whole before its parts. */
function chooseAmounts(amounts: readonly Amount[], describing: Describing): Amount[] {
  const groups = new Map<string, Amount[]>();
  for (const amount of [...amounts].sort((a, b) => (earliestDay(a.as_of) < earliestDay(b.as_of) ? -1 : 1))) {
    const key = `${amount.kind}|${amount.part ?? ''}|${amount.period?.from ?? ''}|${amount.period?.to ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), amount]);
  }
  return [...groups.values()]
    .sort(([a], [b]) => Number(a?.part !== undefined) - Number(b?.part !== undefined))
    .map((group) => group.filter((amount) => !isLater(amount.as_of, describing)).at(-1) ?? group[0])
    .filter((amount) => amount !== undefined);
}

function writeAmount(amount: Amount, describing: Describing): FactLine {
  const later = isLater(amount.as_of, describing) ? 'later: ' : '';
  return { label: 'Budget', value: later + formatAmount(amount), sources: describing.citations.cite(amount.sources) };
}

function describeOwners(
  { owner, managed_by: managers = [], instrument }: Programme,
  describing: Describing,
): FactLine[] {
  const label = (value: string, name: string): FactLine => ({ label: name, value, sources: [] });
  return [
    ...(owner === undefined ? [] : [label(labelOf(describing, owner), 'Owner')]),
    ...(managers.length === 0 ? [] : [label(managers.map((id) => labelOf(describing, id)).join(', '), 'Managed by')]),
    ...(instrument === undefined ? [] : [label(instrument, 'Instrument')]),
  ];
}

function describeDates({ dates: { start, end } = {} }: Programme): FactLine[] {
  if (start === undefined && end === undefined) return [];
  const span = { ...(start === undefined ? {} : { from: start }), ...(end === undefined ? {} : { to: end }) };
  return [{ label: 'Runs', value: formatSpan(span), sources: [] }];
}

function writeLegalBasis(basis: LegalBasis, describing: Describing): FactLine {
  const { title, celex, adopted, published, in_force: inForce, expires } = basis;
  const parts = [
    title,
    celex && `CELEX ${celex}`,
    adopted && `adopted ${adopted}`,
    published && `published ${published}`,
    inForce && `in force ${inForce}`,
    expires && `expires ${expires}`,
  ];
  const later = isLater(adopted ?? published, describing) ? 'later: ' : '';
  const value = later + parts.filter((part) => part !== undefined).join(', ');
  return { label: 'Legal basis', value, sources: describing.citations.cite(basis.sources) };
}

/** One line a role: `Lead: Latvia, United Kingdom`. Who had left before the article's date, or came later, is left out. */
function describeParticipants(participants: readonly Participant[], describing: Describing): FactLine[] {
  const { date } = describing;
  const there = participants.filter(({ from, to }) => {
    const hasLeft = date !== undefined && to !== undefined && latestDay(to) < earliestDay(date);
    return !hasLeft && !isLater(from, describing);
  });
  return [...new Set(there.map(({ role }) => role))].map((role) => {
    const ofRole = there.filter((each) => each.role === role);
    const names = ofRole.map(({ entity, country }) =>
      entity === undefined ? countryName(country ?? '') : labelOf(describing, entity),
    );
    const sources = describing.citations.cite(ofRole.flatMap((each) => each.sources ?? []));
    return { label: role.charAt(0).toUpperCase() + role.slice(1), value: formatList(names, mostNames), sources };
  });
}
