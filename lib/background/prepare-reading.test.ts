import { expect, it, vi } from 'vitest';
import { rehearseLinking } from '../linking/rehearse-linking';
import type { OwnKnowledge } from './own-knowledge';
import { createPreparation } from './prepare-reading';

vi.mock('../linking/rehearse-linking', () => ({ rehearseLinking: vi.fn() }));
vi.mock('../platform/log', () => ({ logProblem: vi.fn() }));

it('opens the knowledge and rehearses once, however many pages say that they are there', async () => {
  const linking = {};
  const load = vi.fn(async () => ({ knowledge: { linking }, verdicts: [] }));
  const prepare = createPreparation({ load, forget: () => {} } as unknown as OwnKnowledge);
  prepare();
  prepare();
  expect(load).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(rehearseLinking).toHaveBeenCalledWith(linking));
  await new Promise((go) => setTimeout(go, 20));
  expect(load).toHaveBeenCalledOnce();
});
