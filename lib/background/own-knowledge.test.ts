import { expect, it, vi } from 'vitest';
import { world } from '../../tests/support/background-world';
import { loadOverlay } from '../store/overlay';
import { createOwnKnowledge } from './own-knowledge';

vi.mock('../store/overlay', { spy: true });

it('lets the first question use the bundled knowledge while the database is opened', async () => {
  const order: string[] = [];
  vi.mocked(loadOverlay).mockImplementationOnce(async (library) => {
    await Promise.resolve();
    order.push('database');
    return (await vi.importActual<typeof import('../store/overlay')>('../store/overlay')).loadOverlay(library);
  });
  const own = createOwnKnowledge(world.library);
  const { knowledge } = await own.load((bundled) => order.push(`meanwhile ${bundled.version}`));
  expect(order).toEqual([`meanwhile ${knowledge.version}`, 'database']);

  own.forget();
  await own.load(() => order.push('again'));
  expect(order, 'it is warm now').toHaveLength(2);
});
