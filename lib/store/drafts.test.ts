import { describe, expect, it, vi } from 'vitest';
import { openFreshLibrary } from '../../tests/support/fresh-library';
import type { EntityId } from '../model/entity';
import { discardDraft, findDraft, saveDraft, saveDraftTarget } from './drafts';

const key = 'page:https://example.org/a';
const target = { entity: { id: 'edip' as EntityId, label: 'EDIP' } };

describe('drafts', () => {
  it('survive a restart, each under its key', async () => {
    const library = openFreshLibrary();
    await saveDraft(library, { key, text: 'half', target });
    await saveDraft(library, { key: 'note:1', text: 'other', target: {} });
    const after = library.restart();
    expect(await findDraft(after, key)).toEqual({ key, text: 'half', target, updatedAt: 1000 });
    expect(await findDraft(after, 'note:2')).toBeUndefined();
  });

  it('end as written last, however slow the earlier writes are', async () => {
    const library = openFreshLibrary();
    const { set } = library.area;
    let delayMs = 40;
    vi.spyOn(library.area, 'set').mockImplementation(async (values) => {
      delayMs -= 10;
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      await set(values);
    });
    await Promise.all(['a', 'ab', 'abc'].map((text) => saveDraft(library, { key, text, target })));
    expect(await findDraft(library, key)).toMatchObject({ text: 'abc' });
  });

  it('go on after one that could not be written', async () => {
    const library = openFreshLibrary();
    vi.spyOn(library.area, 'set').mockRejectedValueOnce(new Error('disk full'));
    const [first, second] = await Promise.allSettled(
      ['a', 'ab'].map((text) => saveDraft(library, { key, text, target })),
    );
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
    expect(await findDraft(library, key)).toMatchObject({ text: 'ab' });
  });

  it('keep their text when only the target changes', async () => {
    const library = openFreshLibrary();
    await saveDraftTarget(library, key, {});
    expect(await findDraft(library, key)).toMatchObject({ text: '', target: {} });
    await saveDraft(library, { key, text: 'half', target: {} });
    await saveDraftTarget(library, key, target);
    expect(await findDraft(library, key)).toMatchObject({ text: 'half', target });
  });

  it('are not discarded when the reader wrote on meanwhile', async () => {
    const library = openFreshLibrary();
    await saveDraft(library, { key, text: 'saved, and more', target });
    await discardDraft(library, key, 'saved');
    expect(await findDraft(library, key)).toMatchObject({ text: 'saved, and more' });
    await discardDraft(library, key, 'saved, and more');
    expect(await findDraft(library, key)).toBeUndefined();
  });
});
