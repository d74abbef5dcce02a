// Facts of organisations: what they are part of, and what became of them. An abolition is told whatever the article's
// date, marked "later" for articles written before it, because the reader reads today.
import type { EntityRecord, Organisation, OrganisationEvent } from '../../model/entity';
import type { FactLine } from '../../model/profile';
import { earliestDay } from '../as-of/partial-date';
import { type Describing, isLater, labelOf } from './describing';
import { textIn } from './format-facts';

/** The facts, oldest event first; empty for an entity that is no organisation. */
export function describeOrganisation({ organisation }: EntityRecord, describing: Describing): FactLine[] {
  if (organisation === undefined) return [];
  const { parent, seat } = organisation;
  return [
    ...(parent === undefined ? [] : [{ label: 'Part of', value: labelOf(describing, parent), sources: [] }]),
    ...(seat === undefined ? [] : [{ label: 'Seat', value: seat, sources: [] }]),
    ...listEvents(organisation).map((event) => writeEvent(event, organisation, describing)),
  ];
}

/** The events with founding and dissolution, which may be given as bare dates, without saying anything twice. */
function listEvents({ founded, dissolved, events = [] }: Organisation): OrganisationEvent[] {
  const isEnd = ({ type }: OrganisationEvent) => type === 'dissolved' || type === 'merged-into';
  const merged = events.find(({ type }) => type === 'merged-into');
  const told = events.filter(({ type }) => type !== 'dissolved' || merged === undefined);
  const bare: OrganisationEvent[] = [];
  if (founded !== undefined && !events.some(({ type }) => type === 'founded')) {
    bare.push({ type: 'founded', date: founded, sources: [] });
  }
  if (dissolved !== undefined && !events.some(isEnd)) bare.push({ type: 'dissolved', date: dissolved, sources: [] });
  return [...bare, ...told].sort((a, b) => (earliestDay(a.date) < earliestDay(b.date) ? -1 : 1));
}

const labels: Readonly<Record<string, string>> = {
  founded: 'Founded',
  renamed: 'Renamed',
  'moved-under': 'Moved',
  'merged-into': 'Ended',
  absorbed: 'Took over',
  'split-from': 'Split off',
  'dissolution-decided': 'Decided',
  dissolved: 'Ended',
};

function writeEvent(event: OrganisationEvent, organisation: Organisation, describing: Describing): FactLine {
  const later = isLater(event.date, describing) ? 'later: ' : '';
  return {
    label: labels[event.type] ?? 'Event',
    value: later + wordEvent(event, organisation, describing),
    sources: describing.citations.cite(event.sources),
  };
}

function wordEvent(event: OrganisationEvent, { dissolved }: Organisation, describing: Describing): string {
  const { type, date, other, name } = event;
  const otherLabel = other === undefined ? 'another body' : labelOf(describing, other);
  const newName = name === undefined ? '' : ` to ${textIn(name, describing.lang)}`;
  switch (type) {
    case 'founded':
      return date;
    case 'renamed':
      return `Renamed ${date}${newName}`;
    case 'moved-under':
      return `Moved under ${otherLabel} ${date}`;
    case 'merged-into':
      return dissolved === undefined
        ? `Merged into ${otherLabel} ${date}`
        : `Abolished ${date}; functions passed to ${otherLabel}`;
    case 'absorbed':
      return `Took over ${otherLabel} ${date}`;
    case 'split-from':
      return `Split off from ${otherLabel} ${date}`;
    case 'dissolution-decided':
      return `Abolition decided ${date}`;
    default:
      return `Abolished ${date}`;
  }
}
