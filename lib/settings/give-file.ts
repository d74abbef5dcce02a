// Hands a file to the reader: the browser saves it where it saves downloads. Needs no permission. Used by use-overlay.

/** Starts the download; the sentence that says so. */
export function giveFile({ fileName, text }: { readonly fileName: string; readonly text: string }): string {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the address over by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return `${fileName} is in your downloads.`;
}
