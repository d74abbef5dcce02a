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

/** Everything above. */
export const seventeenthMendedSentences: readonly Sentence[] = [...letters];
