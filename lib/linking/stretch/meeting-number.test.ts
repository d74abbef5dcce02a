import { expect, it } from 'vitest';
import { endWithMeetingNumber } from './meeting-number';

it.each([
  ['Рамштайн-25 відбудеться', 'Рамштайн-25'],
  ['Ramstein-9.', 'Ramstein-9'],
  ['Рамштайн‑25', 'Рамштайн‑25'],
  ['Ramstein, 25 members', 'Ramstein'],
  ['Ramstein-2025', 'Ramstein'],
  ['Ramstein-25th', 'Ramstein'],
  ['Ramstein-25-Treffen', 'Ramstein'],
  ['Ramstein-Treffen', 'Ramstein'],
  ['Рамштайн–25 країн', 'Рамштайн'],
  ['Ramstein', 'Ramstein'],
])('%s', (text, name) => {
  const bare = /^\p{L}+/u.exec(text)?.[0].length ?? 0;
  expect(text.slice(0, endWithMeetingNumber(text, bare))).toBe(name);
});
