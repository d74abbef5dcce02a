// The whole annotate step (fold, match, link) with the shipped knowledge on an article, warm, and the first time in a fresh
// process or page.

import type { LinkingKnowledge } from '../lib/linking/evidence/linking-knowledge';
import { linkMentions } from '../lib/linking/link-mentions';
import { rehearseLinking } from '../lib/linking/rehearse-linking';
import { findHits } from '../lib/matching/find-hits';
import type { Mention } from '../lib/model/mention';
import { makeArticle, type SampleArticle } from './article-text';
import { measure, type Timing } from './measure';
import type { SampleLanguage } from './sample-text';
import { openShipped } from './shipped-knowledge';

export interface ArticleSetting {
  readonly language: SampleLanguage;
  readonly length: number;
}

export interface FirstSetting extends ArticleSetting {
  readonly isRehearsed: boolean;
}

/**
 * The first timing is of the bare loop. Offices and weapons are wanted for all articles or for none, so that they are timed by
 * themselves: code that has met both is compiled for both.
 */
export function measureAnnotating({ language, length }: ArticleSetting): Timing[] {
  const { linking } = openShipped();
  const article = makeArticle(language, length);
  checkMentions(article, annotate(linking, article));
  const { blocks } = article;
  const bare = { name: 'bare charCodeAt loop', run: () => bareLoop(article) };
  const bundled = [
    {
      name: 'matcher alone',
      run: () => blocks.reduce((sum, { text }) => sum + findHits(linking.index, text).length, 0),
    },
    { name: 'annotate', run: () => annotate(linking, article).length },
  ];
  const withMore = {
    name: 'annotate, with offices and weapons',
    run: () => annotate(linking, article, { offices: true, optional: true }).length,
  };
  return [...measure([bare, ...bundled], effort), ...measure([bare, withMore], effort).slice(1)];
}

/** The engine goes on compiling for longer than for a matcher. */
const effort = { rounds: 21, warmMs: 2_000 };

export interface FirstAnnotating {
  readonly bareMs: number;
  readonly decodeMs: number;
  readonly rehearseMs: number;
  readonly annotateMs: number;
}

/**
 * What a background does that was just started: opens the knowledge, rehearses while the page loads, then reads it; without the
 * rehearsal when the page's text is there first.
 */
export function measureFirstAnnotating({ language, length, isRehearsed }: FirstSetting): FirstAnnotating {
  const article = makeArticle(language, length);
  const start = performance.now();
  const { linking } = openShipped();
  const decoded = performance.now();
  if (isRehearsed) rehearseLinking(linking);
  const rehearsed = performance.now();
  const mentions = annotate(linking, article);
  const annotated = performance.now();
  bareLoop(article);
  const bareMs = performance.now() - annotated;
  checkMentions(article, mentions);
  return { bareMs, decodeMs: decoded - start, rehearseMs: rehearsed - decoded, annotateMs: annotated - rehearsed };
}

/** As the background asks. */
export function annotate(
  knowledge: LinkingKnowledge,
  { blocks, date, lang }: Omit<SampleArticle, 'planted'>,
  choices: { readonly offices?: boolean; readonly optional?: boolean } = {},
): Mention[] {
  return linkMentions(knowledge, { blocks, date, lang, offices: false, optional: false, ...choices });
}

function bareLoop({ blocks }: SampleArticle): number {
  let sum = 0;
  for (const { text } of blocks) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** Throws unless every full name was found where it stands. */
function checkMentions({ planted, blocks }: SampleArticle, mentions: readonly Mention[]): void {
  const found = new Set(mentions.map(({ block, start, end }) => `${block} ${start} ${end}`));
  const missed = planted.find(({ block, start, end }) => !found.has(`${block} ${start} ${end}`));
  if (missed === undefined) return;
  throw new Error(`“${blocks[missed.block]?.text.slice(missed.start, missed.end)}” was not found in the article.`);
}
