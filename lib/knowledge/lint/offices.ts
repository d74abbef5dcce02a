// Offices must point to what exists: an organisation, posts with their role codes, heads that can be declined. Two offices
// never share a post, and no wording means two offices.
import type { AuthoredOffice } from '../authored/authored-office';
import { type Complaint, complain, type Place, warn } from '../authored/complaint';
import type { LintInput } from './lint-input';

/** The rule on offices. */
export function lintOffices({ knowledge }: LintInput): Complaint[] {
  const { list } = knowledge.offices;
  return [...list.flatMap((office) => lintOffice(office, knowledge)), ...lintSharing(list), ...lintTitles(knowledge)];
}

const placeOf = ({ id }: AuthoredOffice, field: string): Place => ({ file: `offices/${id}.json`, id, field });

function lintOffice(office: AuthoredOffice, { entities, offices, fileOf }: LintInput['knowledge']): Complaint[] {
  const complaints: Complaint[] = [];
  const org = entities.find(({ id }) => id === office.org);
  // One with faults exists all the same; they are told where they are.
  if (org === undefined ? !fileOf.has(office.org) : org.kind === 'person') {
    complaints.push(complain(placeOf(office, 'org'), `There is no organisation "${office.org}".`));
  }
  if (entities.some(({ id }) => String(id) === office.id)) {
    complaints.push(complain(placeOf(office, 'id'), 'An entity has this id.'));
  }
  const posts = entities.flatMap((entity) => entity.posts ?? []).filter((post) => post.org === office.org);
  for (const [number, code] of office.role_codes.entries()) {
    if (org === undefined || posts.some((post) => post.role_code === code)) continue;
    // A warning: the person who held it may have a fault, and then it is told there.
    complaints.push(warn(placeOf(office, `role_codes[${number}]`), `No post of ${office.org} has the code "${code}".`));
  }
  for (const [number, { text, beside }] of (office.wordings ?? []).entries()) {
    const place = placeOf(office, `wordings[${number}]`);
    if (beside !== undefined && office.country === undefined) {
      complaints.push(complain(place, 'Needs a country beside it, but the office has none.'));
    }
    if (!/^[{\p{L}\p{N}].*[}\p{L}\p{N}]$/u.test(text)) {
      complaints.push(complain(place, 'Must begin and end with a letter or digit.'));
    }
    complaints.push(...lintHeads(text, offices.words.heads, place));
  }
  return complaints;
}

function lintHeads(text: string, heads: Readonly<Record<string, unknown>>, place: Place): Complaint[] {
  return [...text.matchAll(/\{([^}]*)\}/gu)]
    .filter(([, head = '']) => head !== 'adjective' && heads[head] === undefined)
    .map(([, head]) => complain(place, `There is no head "${head}" in office-wordings.json.`));
}

function lintTitles({ offices: { words } }: LintInput['knowledge']): Complaint[] {
  return Object.entries(words.titles).flatMap(([code, byLang]) => {
    const place = (field: string): Place => ({ file: 'office-wordings.json', id: code, field: `titles.${field}` });
    return Object.entries(byLang).flatMap(([lang, titles]) =>
      titles.flatMap((title) => lintHeads(title, words.heads, place(`${code}.${lang}`))),
    );
  });
}

/** Each post in one office, each wording for one. */
function lintSharing(list: readonly AuthoredOffice[]): Complaint[] {
  const owners = new Map<string, AuthoredOffice>();
  const claim = (office: AuthoredOffice, key: string, [field, sentence]: readonly [string, string]): Complaint[] => {
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, office);
    return owner === undefined || owner === office
      ? []
      : [complain(placeOf(office, field), `${sentence} ${owner.id}.`)];
  };
  return list.flatMap((office) => [
    ...office.role_codes.flatMap((code) =>
      claim(office, `${office.org} ${code}`, ['role_codes', `"${code}" there is already`]),
    ),
    ...(office.wordings ?? []).flatMap(({ text, beside }, number) => {
      const key = `${beside === undefined ? '' : office.country} ${text.toLowerCase()}`;
      return claim(office, key, [`wordings[${number}]`, `"${text}" is already a wording of`]);
    }),
  ]);
}
