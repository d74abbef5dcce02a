import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../tests/support/article-samples';
import { dumpLibrary, openFreshLibrary } from '../../tests/support/fresh-library';
import { addNote } from '../../tests/support/write-notes';
import type { Mention } from '../model/mention';
import { deleteArticle, restoreArticle, saveArticle } from './articles';
import { findArticle, listArticles, summarizeArticle } from './list-articles';
import { deleteNote } from './notes';
import { purgeDeleted, restorableMs } from './purge-deleted';

const address = 'https://example.org/a';

describe('saveArticle', () => {
  it('saves, then has nothing to change, then updates and keeps the earlier text', async () => {
    const library = openFreshLibrary();
    const first = await saveArticle(library, sampleArticle());
    expect(first).toMatchObject({
      outcome: 'saved',
      article: { id: 'id-1', savedAt: 1000, updatedAt: 1000, revision: 1 },
    });
    expect(await saveArticle(library, sampleArticle())).toEqual({ ...first, outcome: 'unchanged' });

    const second = await saveArticle(library, sampleArticle({ text: 'A longer text.' }));
    expect(second).toMatchObject({
      outcome: 'updated',
      article: { id: 'id-1', savedAt: 1000, revision: 2, text: 'A longer text.' },
    });
    expect(await library.connection.tables.articleVersions.toArray()).toEqual([
      {
        id: expect.any(String),
        article: 'id-1',
        savedAt: 1000,
        title: 'Loans for drones',
        text: sampleArticle().text,
        textHash: sampleArticle().textHash,
      },
    ]);
  });

  it.each([
    ['a tracking parameter in the address', { url: `${address}?utm_source=x` }, 'unchanged', 0],
    ['a new title', { title: 'Another title' }, 'updated', 1],
    ['a shorter text', { text: 'Cut.' }, 'updated', 1],
  ] as const)('takes %s for %s', async (_name, changes, outcome, versions) => {
    const library = openFreshLibrary();
    await saveArticle(library, sampleArticle());
    expect((await saveArticle(library, sampleArticle({ canonicalUrl: address, ...changes }))).outcome).toBe(outcome);
    expect(await library.connection.tables.articleVersions.count()).toBe(versions);
  });

  it('updates the mentions when the knowledge is newer, without keeping an equal text twice', async () => {
    const library = openFreshLibrary();
    await saveArticle(library, sampleArticle());
    const { outcome, article } = await saveArticle(library, { ...sampleArticle(), knowledgeVersion: 'newer' });
    expect([outcome, article.knowledgeVersion]).toEqual(['updated', 'newer']);
    expect(await library.connection.tables.articleVersions.count()).toBe(0);
  });

  it('updates the mentions when others are marked in the same text', async () => {
    const library = openFreshLibrary();
    const mention = { block: 1, start: 0, end: 3, entity: 'x', others: [] } as unknown as Mention;
    await saveArticle(library, { ...sampleArticle(), mentions: [mention] });
    expect((await saveArticle(library, { ...sampleArticle(), mentions: [{ ...mention }] })).outcome).toBe('unchanged');
    const { outcome, article } = await saveArticle(library, sampleArticle());
    expect([outcome, article.mentions]).toEqual(['updated', []]);
  });

  it.each(['', ' \n\t\n'])('never lets an empty capture (%j) touch what is stored', async (text) => {
    const library = openFreshLibrary();
    await expect(saveArticle(library, sampleArticle({ text }))).rejects.toThrow('No article text was found');
    await saveArticle(library, sampleArticle());
    const before = await dumpLibrary(library);
    await expect(saveArticle(library, sampleArticle({ text }))).rejects.toThrow('No article text was found');
    expect(await dumpLibrary(library)).toEqual(before);
  });

  it('saves one article once when the button is pressed twice', async () => {
    const library = openFreshLibrary();
    const outcomes = await Promise.all([saveArticle(library, sampleArticle()), saveArticle(library, sampleArticle())]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['saved', 'unchanged']);
    expect(await library.connection.tables.articles.count()).toBe(1);
  });
});

describe('deleteArticle and restoreArticle', () => {
  it('hide and show; saving a deleted article again saves it anew', async () => {
    const library = openFreshLibrary();
    const { article } = await saveArticle(library, sampleArticle());
    await deleteArticle(library, article.id);
    expect(await findArticle(library, address)).toBeUndefined();
    await restoreArticle(library, article.id);
    expect(await library.connection.tables.articles.get(article.id)).toEqual({ ...article, revision: 3 });
    await deleteArticle(library, article.id);
    expect(await saveArticle(library, sampleArticle())).toMatchObject({
      outcome: 'saved',
      article: { id: article.id, revision: 5 },
    });
    expect((await listArticles(library, { query: '', limit: 9 })).total).toBe(1);
  });

  it('remove a deleted article with its versions after 30 days, and leave its notes', async () => {
    const library = openFreshLibrary();
    const { article } = await saveArticle(library, sampleArticle());
    await saveArticle(library, sampleArticle({ text: 'Second text.' }));
    await addNote(library, { text: 'stays', target: { article: { canonicalUrl: address, title: '' } } });
    await deleteArticle(library, article.id);
    library.wait(restorableMs + 1000);
    expect(await purgeDeleted(library)).toBe(1);
    await expect(restoreArticle(library, article.id)).rejects.toThrow('gone');
    const { articles, articleVersions, notes } = library.connection.tables;
    expect([await articles.count(), await articleVersions.count(), await notes.count()]).toEqual([0, 0, 1]);
  });
});

describe('listArticles', () => {
  it('gives newest first with counts, an excerpt and the total', async () => {
    const library = openFreshLibrary();
    const { article } = await saveArticle(library, sampleArticle());
    await saveArticle(
      library,
      sampleArticle({ canonicalUrl: 'https://example.org/b', text: 'Other text.', title: 'EDIP' }),
    );
    const target = { article: { canonicalUrl: address, title: '' } };
    await addNote(library, { text: 'counts', target });
    await deleteNote(library, (await addNote(library, { text: 'does not', target })).id);
    const { articles, total } = await listArticles(library, { query: '', limit: 1 });
    expect([articles.map(({ meta }) => meta.title), total]).toEqual([['EDIP'], 2]);
    expect(await findArticle(library, address)).toEqual(await summarizeArticle(library, article));
    expect(await findArticle(library, address)).toMatchObject({
      noteCount: 1,
      mentionCount: 0,
      versionCount: 0,
      excerpt: 'The minister signed in Kyiv.',
    });
  });

  it.each([
    ['title', 'loans', 1],
    ['author', 'writer', 2],
    ['site', 'example.org', 2],
    ['text', 'kyiv', 1],
    ['nothing', 'zzz', 0],
  ])('searches the %s', async (_name, query, total) => {
    const library = openFreshLibrary();
    await saveArticle(library, sampleArticle());
    await saveArticle(
      library,
      sampleArticle({ canonicalUrl: 'https://example.org/b', text: 'Other text.', title: 'EDIP' }),
    );
    expect((await listArticles(library, { query, limit: 1 })).total).toBe(total);
  });

  it('cuts a long excerpt between words and never inside a letter', async () => {
    const library = openFreshLibrary();
    const { article } = await saveArticle(
      library,
      sampleArticle({ text: `${'word '.repeat(39)}xxxx😀😀 end ${'y'.repeat(300)}` }),
    );
    const { excerpt } = await summarizeArticle(library, article);
    expect(excerpt).toBe(`${'word '.repeat(39).trim()}…`);
  });
});
