// What the holder of an office is called. Most posts are called like their office, and are packed without their role then.
// Called by pack-content and open-records.
import type { Office } from '../../model/office';
import { readerLang } from './packed-content';

/** From an organisation and the code of a role to the label of the office, in the language of cards. */
export function indexRoles(offices: readonly Office[]): (org: string, code: string) => string | undefined {
  const roles = new Map<string, string | undefined>(
    offices.flatMap(({ org, role_codes: codes, label }) =>
      codes.map((code) => [`${org} ${code}`, label[readerLang]] as const),
    ),
  );
  return (org, code) => roles.get(`${org} ${code}`);
}
