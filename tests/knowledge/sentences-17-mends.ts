// What was proven wrong and is mended: names in doubt that prove each other, titles before surnames, and rules no row looked after.
import type { Sentence } from './sentences';

/** Two abbreviations in doubt, and the same where one is in none. */
const letters: readonly Sentence[] = [
  { lang: 'en', text: 'The panel of the hospital compared SAFE and EDIP. Both scores, SAFE and EDIP, did well.' },
  {
    lang: 'en',
    text: 'The [EU|european-union] approved [EDIP|european-defence-industry-programme] for defence.\nThen came [SAFE|security-action-for-europe].',
  },
];

const on = (date: string, lang: string, text: string): Sentence => ({ lang, text, date });

/** Colleagues are no first names, whatever the language is thought to be; a part of a double surname behind an office. */
const titles: readonly Sentence[] = [
  {
    text: '[Boris Pistorius|boris-pistorius] und [Mychajlo Fedorow|mykhailo-fedorov]. Er sprach in Kiew mit seinem Amtskollegen [Fedorow|mykhailo-fedorov] über Drohnen.',
  },
  on('2025-12-17', 'no', 'I Kyiv sa utenriksminister [Eide|espen-barth-eide] at Norge støtter Ukraina.'),
  on('2025-12-17', 'no', 'I Kyiv sa bakeren Eide at Norge støtter Ukraina.'),
  on('2021-12-17', 'no', 'I Kyiv sa utenriksminister Eide at Norge støtter Ukraina.'),
];

/** Rules that no other row looks after. */
const lonely: readonly Sentence[] = [
  {
    lang: 'de',
    text: 'Im Bonner [Verteidigungsministerium|federal-ministry-of-defence-germany] lag die Akte über die Panzer der [Bundeswehr|bundeswehr].',
  },
  { lang: 'de', text: 'Im Nairobier Verteidigungsministerium lag die Akte über die Panzer.' },
  {
    lang: 'en',
    text: 'In 1906 and 1907 ministers had neither a [European Commission|european-commission] nor an [International Monetary Fund|international-monetary-fund].',
  },
  { lang: 'en', text: 'In 1906 and 1907 ministers had no European Commission.' },
  {
    lang: 'uk',
    text: '[Рустем Умєров|rustem-umerov] мовчав. Речник сказав: «Учора [Умєров|rustem-umerov] був у Києві».',
  },
  {
    lang: 'uk',
    text: '[Рустем Умєров|rustem-umerov] мовчав. Він, додав речник, «Учора [Умєров|rustem-umerov] був у Києві».',
  },
];

/** Everything above. */
export const seventeenthMendedSentences: readonly Sentence[] = [...letters, ...titles, ...lonely];
