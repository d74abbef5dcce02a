// What stands in "This article" when there is no article to show, and what the reader can do about it.

/** `reading`: the answer is under way. `unreadable`: the browser keeps us out. `off`: the reader switched the site off. */
export type PageAbsence = 'reading' | 'unreadable' | 'off';

const sentences: Readonly<Record<PageAbsence, { readonly title: string; readonly text: string }>> = {
  reading: { title: 'Reading the page…', text: '' },
  unreadable: {
    title: 'This page cannot be read',
    text: 'Browsers keep extensions out of their own pages, their shops and some documents. Open an article and press the button again.',
  },
  off: {
    title: 'Marks are off on this site',
    text: 'Nothing is marked here until you switch them on again. Your notes and saved articles are in the other tabs.',
  },
};

/** A title and a sentence. */
export function EmptyPage({
  absence,
  problem,
}: {
  readonly absence: PageAbsence;
  readonly problem: string | undefined;
}) {
  const { title, text } = sentences[absence];
  return (
    <div class="empty-page">
      <h1 class="article-title">{title}</h1>
      <p class={problem === undefined ? 'soft' : 'problem'}>{problem ?? text}</p>
    </div>
  );
}
