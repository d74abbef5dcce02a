// Whoever was born before 1940 is nobody of today, whatever the name: `Charles Fries (1928–2021)`, `1911 народився Андрій
// Білецький`, `Piotr Wojciechowski (ur. 1938)`. Called by namesakes for full names. Pure; reads a few words to either side.
import type { Place } from '../evidence/candidate';

const year = '(?<!\\d)1(?:[5-8]\\d\\d|9[0-3]\\d)(?!\\d)';

const birth = '(?:born|народи\\p{L}+|urodzi\\p{L}+|gim[eęė]\\p{L}*|geboren|født|född|syntyi|né|née|narozen\\p{L}?)';

/** `12 серпня 1911 р. у Харкові народився`, directly before the name. */
const before = new RegExp(`${year}[^.!?]{0,5}\\.?[^.!?\\d]{0,40}\\s${birth}\\s(?:się\\s)?$`, 'iu');

/** `(1904–1953)`, `, (1938 r.)`, `(September 30, 1928 – …)`, ` was born on 14 June 1904`. */
const after = new RegExp(
  `^(?:,?\\s?\\((?:[^()\\d]|\\d{1,2}(?!\\d)){0,30}${year}|,?\\s(?:\\p{L}{2,4}\\s)?(?:${birth}|ur\\.|нар\\.|geb\\.|b\\.)\\s(?:[^.!?]|(?<=\\d)\\.){0,30}${year})`,
  'iu',
);

/** True when the text beside a full name says that its bearer was born, or lived, before 1940. */
export function isOfOldTimes({ block: { text }, start, end }: Place): boolean {
  return after.test(text.slice(end, end + 70)) || before.test(text.slice(Math.max(0, start - 70), start));
}
