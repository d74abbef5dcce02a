// What is wrong with a file of the knowledge, in a form that an editor can act on without reading code.

/** `warning`: the build goes on, `kb check` shows it. */
export interface Complaint {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** The entity or source; empty when the file could not be read that far. */
  readonly id: string;
  /** e.g. `posts[0].from`. */
  readonly field: string;
  readonly sentence: string;
}

/** Where a complaint points to. */
export type Place = Pick<Complaint, 'file' | 'id' | 'field'>;

/** Makes a complaint that fails the build. */
export function complain(place: Place, sentence: string): Complaint {
  return { severity: 'error', ...place, sentence };
}

/** Makes a complaint that is only shown. */
export function warn(place: Place, sentence: string): Complaint {
  return { severity: 'warning', ...place, sentence };
}

/** `file: id: field: sentence`, leaving out what is unknown. */
export function formatComplaint({ file, id, field, sentence }: Complaint): string {
  return [file, id, field, sentence].filter((part) => part !== '').join(': ');
}
