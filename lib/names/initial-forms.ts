// A surname with the initial of the given name, as Lithuanian, Ukrainian and Polish papers print it: «A. Kubilius»,
// «Р. Умєрова». Called by expand-name for surnames; the forms obey the surname's rule.
import type { EntityRecord } from '../model/entity';

const latin = /^\p{Script=Latin}/u;

/** One form for each initial in the script of the surname; none when no given name is known. */
export function listInitialForms(surnames: readonly string[], { kind, person, label }: EntityRecord): string[] {
  if (kind !== 'person') return [];
  const given = Object.values(person?.given ?? {});
  // Hungarian labels begin with the surname.
  const labels = Object.entries(label).flatMap(([lang, text]) => (lang !== 'hu' && text.includes(' ') ? [text] : []));
  const initials = new Set([...given, ...labels].map((text) => text.charAt(0).toUpperCase()));
  return [...initials].flatMap((initial) =>
    surnames.filter((name) => latin.test(name) === latin.test(initial)).map((name) => `${initial}. ${name}`),
  );
}
