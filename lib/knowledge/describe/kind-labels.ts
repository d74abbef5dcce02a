// What each kind of entity is called on the card.
import type { EntityKind } from '../../model/entity';

/** English, one or two words, with a capital. */
export const kindLabels: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  ministry: 'Ministry',
  agency: 'Agency',
  institution: 'Institution',
  military: 'Armed forces',
  alliance: 'Alliance',
  format: 'Format',
  company: 'Company',
  association: 'Association',
  programme: 'Programme',
  fund: 'Fund',
  initiative: 'Initiative',
  law: 'Law',
  event: 'Event',
  place: 'Place',
  weapon: 'Weapon',
};
