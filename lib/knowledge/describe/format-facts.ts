// How single facts are put into words: sums, spans of time, lists, countries. Called by the describe-* files.
import type { Amount, Interval, LangMap } from '../../model/entity';

/** The text in the wanted language, else in English, else any. */
export function textIn(texts: LangMap | undefined, lang: string): string {
  return texts?.[lang] ?? texts?.en ?? Object.values(texts ?? {})[0] ?? '';
}

const symbols: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' };

const scales: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** e.g. `€500 million`, `UAH 1.5 billion`, `€1.07–1.2 billion`. Up to three digits after the point. */
export function formatSum(value: number, currency: string, upper?: number): string {
  const [size, name] = scales.find(([least]) => value >= least) ?? [1, ''];
  const figure = (sum: number) => (sum / size).toLocaleString('en-GB', { maximumFractionDigits: 3 });
  const range = upper === undefined || upper === value ? figure(value) : `${figure(value)}–${figure(upper)}`;
  const symbol = symbols[currency];
  return `${symbol ?? `${currency} `}${range}${name}`;
}

/** e.g. `€500 million (ceiling, as of 2023-07-20)`; a part is named before the bracket, a period within it. */
export function formatAmount({ value, upper, currency, kind, as_of: asOf, period, part }: Amount): string {
  const sum = formatSum(value, currency, upper) + (part === undefined ? '' : ` for ${part}`);
  const span = period === undefined ? '' : ` for ${formatSpan(period)}`;
  return `${sum} (${kind}${span}, as of ${asOf})`;
}

/** e.g. `2024 to 2027`, `from 2025-12-29`, `until 2027`. */
export function formatSpan({ from, to }: Interval): string {
  if (from !== undefined && to !== undefined) return from === to ? from : `${from} to ${to}`;
  return from === undefined ? `until ${to ?? 'an unknown day'}` : `from ${from}`;
}

/** `A, B and 3 more`. */
export function formatList(items: readonly string[], most: number): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });

/** English name of an ISO code; the code itself when there is none. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (countryNames.of(code) ?? code) : code;
}
