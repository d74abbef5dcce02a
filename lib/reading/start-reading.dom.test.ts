// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { startReading } from './start-reading';

const world = vi.hoisted(() => ({ off: false, acts: [] as string[] }));
vi.mock('../messages/call-background', () => ({ callBackground: async () => ({ off: world.off }) }));
vi.mock('../messages/answer-page-calls', () => ({ answerPageCalls: () => {} }));
vi.mock('./watch-extension', () => ({ watchExtension: () => {} }));
vi.mock('./reading-room', () => ({
  createReadingRoom: () => ({ begin: () => world.acts.push('begin'), rest: () => world.acts.push('rest') }),
}));

it('asks again whether it may read when the reader comes back to a page the browser kept', async () => {
  await startReading();
  expect(world.acts).toEqual(['begin']);
  const comeBack = (persisted: boolean) => {
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    return new Promise((resolve) => setTimeout(resolve));
  };
  world.off = true;
  await comeBack(false);
  expect(world.acts).toEqual(['begin']);
  await comeBack(true);
  expect(world.acts).toEqual(['begin', 'rest', 'rest']);
  world.off = false;
  await comeBack(true);
  expect(world.acts).toEqual(['begin', 'rest', 'rest', 'rest', 'begin']);
  // What was rejected meanwhile, on another page, is marked here still.
  await comeBack(true);
  expect(world.acts.slice(-2)).toEqual(['rest', 'begin']);
});
