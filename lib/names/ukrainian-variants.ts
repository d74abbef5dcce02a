// How Ukrainian papers vary a long name without changing it: another word for «and», a small letter where the official
// name has a capital. Called by expand-name for the declined forms of names of bodies and programmes, never of people.

/**
 * «безпеки і оборони» and «безпеки й оборони», which differ by what sounds better; «та» is another word and left alone:
 * for all long names it would cost two kilobytes.
 */
export function listJointVariants(text: string): string[] {
  const soft = text.replaceAll(/(?<=[аеєиіїоуюя]) і /gu, ' й ');
  return [...new Set([text, soft, text.replaceAll(' й ', ' і ')])];
}

/** «Європейський оборонний фонд» and «європейський оборонний фонд»; only where a word about Europe names whose it is. */
export function listSmallVariants(text: string): string[] {
  const ofEurope = text.split(' ').length > 2 && /європейськ|(?<!\p{L})ЄС(?!\p{L})/iu.test(text);
  return ofEurope && /^\p{Lu}\p{Ll}/u.test(text) ? [text, text.charAt(0).toLowerCase() + text.slice(1)] : [text];
}
