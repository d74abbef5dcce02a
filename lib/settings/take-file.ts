// Reads a file that the reader chose, as text. What is in it is judged by the background. Used by use-overlay.
import { largestOverlayFile } from '../model/overlay';

/** Name and text of a file. Rejects with a sentence when it is too large or not written in UTF-8. */
export async function takeFile(file: File): Promise<{ readonly fileName: string; readonly text: string }> {
  if (file.size > largestOverlayFile) {
    const size = (file.size / 1_000_000).toFixed(1);
    throw new Error(
      `The file has ${size} MB; a file of names may have ${largestOverlayFile / 1_000_000} MB. Nothing was taken in.`,
    );
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return { fileName: file.name.slice(-1_000), text };
  } catch {
    throw new Error('The file is not a text in UTF-8. In a spreadsheet, save it as “CSV UTF-8”. Nothing was taken in.');
  }
}
