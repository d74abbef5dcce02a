// In which languages' press a person or a company is likely to be declined: what keeps the number of forms small.
// Called by derive-names; a name that asks for `cases` itself is declined whatever stands here.
import type { EntityRecord } from '../model/entity';
import { type DeclinedLanguage, declinedLanguages } from './paradigms';

const countryOf: Readonly<Record<DeclinedLanguage, string>> = { pl: 'PL', lt: 'LT', lv: 'LV', cs: 'CZ', sk: 'SK' };

/** Papers of these write about everybody who matters in the field, and about Ukrainians of the second row. */
const wide: readonly DeclinedLanguage[] = ['pl', 'lt', 'cs', 'sk'];

/** People of these stand in every country's papers. */
const everywhere = ['UA', 'EU', 'NATO'];

/**
 * The languages, in a fixed order: always the person's or company's own; all but Latvian for core entities and for
 * Ukraine's secondary ones; Latvian too for core people of Ukraine, the EU and NATO. Nothing for context.
 */
export function listPressLanguages({ countries = [], relevance = 'core' }: EntityRecord): DeclinedLanguage[] {
  const isCore = relevance === 'core';
  const isEverywhere = isCore && everywhere.some((country) => countries.includes(country));
  const isWide = isCore || (relevance === 'secondary' && countries.includes('UA'));
  return declinedLanguages.filter(
    (lang) => countries.includes(countryOf[lang]) || isEverywhere || (isWide && wide.includes(lang)),
  );
}
