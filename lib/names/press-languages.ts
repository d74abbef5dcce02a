// In which languages' press a person or a company is likely to be declined: what keeps the number of forms small.
// Called by derive-names; a name that asks for `cases` itself is declined whatever stands here.
import type { EntityRecord } from '../model/entity';
import { type DeclinedLanguage, declinedLanguages } from './paradigms';

const countryOf: Readonly<Record<DeclinedLanguage, string>> = { pl: 'PL', lt: 'LT', lv: 'LV', cs: 'CZ', sk: 'SK' };

/** Papers of these two write about everybody who matters in the field. */
const wide: readonly DeclinedLanguage[] = ['pl', 'lt'];

/** People of these stand in every country's papers. */
const everywhere = ['UA', 'EU', 'NATO'];

/**
 * The languages, in a fixed order: always the person's or company's own; Polish and Lithuanian for core entities and all
 * of Ukraine; all of them for core people of Ukraine, the EU and NATO. Nothing for entities that only give context.
 */
export function listPressLanguages({ countries = [], relevance = 'core' }: EntityRecord): DeclinedLanguage[] {
  const isWide = relevance === 'core' || (relevance === 'secondary' && countries.includes('UA'));
  const isEverywhere = relevance === 'core' && everywhere.some((country) => countries.includes(country));
  return declinedLanguages.filter(
    (lang) => countries.includes(countryOf[lang]) || (isWide && wide.includes(lang)) || isEverywhere,
  );
}
