// Pages too big to keep as files: made anew whenever the page server is asked for them.

const sentence =
  'The committee looked at factories, rail links, skilled labour and the price of steel in nine regions. ';
const opening = 'Rustem Umerov met Andrius Kubilius before the debate.';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;

/** Path -> page. */
export const generatedPages: Readonly<Record<string, () => string>> = {
  /** 50,000 text nodes: short paragraphs, one name in a hundred of them. */
  '/generated/many-nodes.html': () =>
    page('Fifty thousand text nodes', Array.from({ length: 50_000 }, (_, n) => `<p>${paragraph(n)}</p>`).join('')),
  /** 5 MB of text in 1,000 paragraphs. */
  '/generated/long-text.html': () =>
    page('Five megabytes of text', `<p>${opening}</p>${`<p>${sentence.repeat(50)}</p>`.repeat(1_000)}`),
  /** One word of 1 MB, and a name after it. */
  '/generated/long-word.html': () => page('One long word', `<p>${'a'.repeat(1_000_000)}</p><p>${opening}</p>`),
};

function paragraph(number: number): string {
  return number % 100 === 0 ? opening : `Line ${number} of a long list.`;
}
