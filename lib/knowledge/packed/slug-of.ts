// The id that a label suggests. Ids were mostly made that way by hand, so that the packed knowledge carries the others only.

/** `Denys Shmyhal` -> `denys-shmyhal`. */
export function slugOf(label: string): string {
  return label
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
