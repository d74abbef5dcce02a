// Two abbreviations that need a word of their field, and name each other among these words.
import { expect, test } from 'vitest';
import { toyKnowledge } from '../../../tests/linking/toy-knowledge';
import type { MatchRule } from '../../model/name';
import { linkMentions } from '../link-mentions';

const needs = (...any: string[]): MatchRule => ({
  mode: 'guarded',
  case: 'exact',
  needs: [{ any, scope: 'article' }],
});
const knowledge = toyKnowledge([
  { id: 'safe', kind: 'programme', names: [['SAFE', 'acronym', needs('EDIP', 'loan*')]] },
  { id: 'edip', kind: 'programme', names: [['EDIP', 'acronym', needs('SAFE', 'ASAP', 'defence')]] },
  {
    id: 'asap',
    kind: 'programme',
    names: [
      ['ASAP', 'acronym', needs('EDIP', 'shells', 'Act of shells')],
      ['Act of shells', 'full'],
    ],
  },
  {
    id: 'sapo',
    kind: 'agency',
    names: [
      ['SAPO', 'acronym', needs('Sapo', 'NABU')],
      ['Sapo', 'acronym', needs('SAPO')],
    ],
  },
  { id: 'five', kind: 'format', names: [['EFIVE', 'acronym', needs('Krakow')]] },
  { id: 'leap', kind: 'programme', names: [['LEAP', 'acronym', needs('EFIVE')]] },
  { id: 'office', kind: 'agency', names: [['NABU', 'acronym']] },
]);

const found = (...texts: string[]) =>
  linkMentions(knowledge, { blocks: texts.map((text, id) => ({ id, text, region: 'body' as const })) }).map(
    ({ entity, reason }) => `${entity}: ${reason.evidence}`,
  );

test.each<[string[], string[]]>([
  // Neither is proven.
  [['SAFE and EDIP.'], []],
  [['EDIP is SAFE.', 'ASAP!'], []],
  // One is, by a word that is in no doubt; wherever that one stands.
  [
    ['EDIP for defence.', 'SAFE.'],
    ['edip: “defence” in this article', 'safe: “EDIP” in this article'],
  ],
  [
    ['SAFE loans.', 'EDIP.', 'ASAP.'],
    ['safe: “loans” in this article', 'edip: “SAFE” in this article', 'asap: “EDIP” in this article'],
  ],
  [
    ['SAFE, it says.', 'Then EDIP.', 'Then ASAP for shells.'],
    ['safe: “EDIP” in this article', 'edip: “SAFE” in this article', 'asap: “shells” in this article'],
  ],
  // By its full name.
  [['An EDIP.', 'The Act of shells.'], ['asap: undefined']],
  [
    ['EDIP and ASAP.', 'The Act of shells.'],
    ['edip: “ASAP” in this article', 'asap: “shells” in this article', 'asap: undefined'],
  ],
  // Of another kind: a programme of a group.
  [['EFIVE signed LEAP.'], ['leap: “EFIVE” in this article']],
  // Letters that need no guard, and those of the same body, are in no doubt.
  [['SAPO and NABU.'], ['sapo: “NABU” in this article', 'office: undefined']],
  [['SAPO, or Sapo.'], ['sapo: “Sapo” in this article', 'sapo: “SAPO” in this article']],
])('%j', (texts, expected) => {
  expect(found(...texts)).toEqual(expected);
});
