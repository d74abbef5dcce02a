// What is wrong with offices only; the rest stands in malformed-knowledge.
import { expect, it } from 'vitest';
import { checkSource } from '../../lib/knowledge/parse-source';
import { brokenFiles } from './sample-files';

it('warns of an office that nobody ever held', () => {
  const { complaints } = checkSource(brokenFiles('offices/minister-of-tests-ukraine.json', 'role_codes', ['king']));
  expect(complaints.map(({ severity, sentence }) => [severity, sentence])).toEqual([
    ['warning', 'No post of ministry-of-tests has the code "king".'],
  ]);
});
