import { expect, it, vi } from 'vitest';
import { openFreshLibrary } from '../../tests/support/fresh-library';
import { createOwnKnowledge } from './own-knowledge';

const bundled = vi.hoisted(() => ({ isBroken: true }));
vi.mock('./load-knowledge', () => ({
  loadKnowledge: () => {
    if (bundled.isBroken) throw new Error('The knowledge cannot be read.');
    return { version: 'v1' };
  },
}));
vi.mock('./kept-names', () => ({ loadKeptNames: async () => () => undefined, forgetKeptNames: async () => undefined }));
vi.mock('../knowledge/overlay/merge-overlay', () => ({ mergeOverlay: (knowledge: object) => knowledge }));
vi.mock('../platform/storage-area', () => ({ sessionArea: {} }));
vi.mock('../platform/log', () => ({ logProblem: () => undefined }));

it('tries again with the next question when the knowledge could not be read', async () => {
  const own = createOwnKnowledge(openFreshLibrary());
  await expect(own.load()).rejects.toThrow('cannot be read');
  bundled.isBroken = false;
  expect((await own.load()).knowledge.version).toBe('v1');
});
