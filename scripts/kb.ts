// Command line for editors of the knowledge:
//   node scripts/run.mjs scripts/kb.ts check         complaints; leaves with 1 when there is an error
//   node scripts/run.mjs scripts/kb.ts report        how much is known, by kind, level and country
//   node scripts/run.mjs scripts/kb.ts find Umerov   which entities a name may mean, with its rule and forms
import { gzipSync } from 'node:zlib';
import { listTenures } from '../lib/knowledge/as-of/holders-at';
import { latestDay } from '../lib/knowledge/as-of/partial-date';
import { type Complaint, formatComplaint } from '../lib/knowledge/authored/complaint';
import type { AuthoredKnowledge } from '../lib/knowledge/compile/authored-knowledge';
import { compileKnowledge } from '../lib/knowledge/compile/compile-knowledge';
import { type CompiledName, compileNames } from '../lib/knowledge/compile/compile-names';
import { leaveJoinedForms } from '../lib/knowledge/compile/joined-forms';
import { listCommonForms, listSharedForms } from '../lib/knowledge/compile/list-collisions';
import { keepUsefulForms } from '../lib/knowledge/compile/useful-forms';
import { checkSource } from '../lib/knowledge/parse-source';
import { weighKnowledge } from './build/weigh-knowledge';
import { readKnowledgeFiles } from './knowledge-files';

const usage = 'Usage: kb check | report | find NAME';

function showComplaints(complaints: readonly Complaint[]): void {
  for (const complaint of complaints) console.log(`${complaint.severity}: ${formatComplaint(complaint)}`);
  const errors = complaints.filter(({ severity }) => severity === 'error').length;
  console.log(`${errors} errors, ${complaints.length - errors} warnings.`);
  if (errors > 0) process.exitCode = 1;
}

function showReport(knowledge: AuthoredKnowledge): void {
  const { entities, sources } = knowledge;
  const names = compileNames(knowledge);
  const forms = names.reduce((sum, name) => sum + name.forms.length, 0);
  const useful = leaveJoinedForms(keepUsefulForms(names)).reduce((sum, name) => sum + name.forms.length, 0);
  const derived = names.filter((name) => name.derived !== undefined).length;
  console.log(`${entities.length} entities, ${sources.length} sources`);
  console.log(
    `${names.length} names, of which ${derived} made by rule; ${forms} written forms, ${useful} in the index`,
  );
  showWeights(knowledge);
  showCounts(
    'kind',
    countBy(entities, ({ kind }) => [kind]),
  );
  showCounts(
    'level',
    countBy(entities, ({ verified }) => [verified.level]),
  );
  showCounts(
    'country',
    countBy(entities, ({ countries }) => countries ?? ['none']),
  );
  showCounts(
    'tier of sources',
    countBy(sources, ({ tier }) => [String(tier)]),
  );
  showSharedForms(names);
  showCommonForms(names, knowledge);
  showOffices(knowledge);
}

/** What the extension carries of it. */
function showWeights(knowledge: AuthoredKnowledge): void {
  const weights = weighKnowledge(compileKnowledge(knowledge), (bytes) => gzipSync(bytes, { level: 9 }).length);
  for (const [part, { raw, zipped }] of Object.entries(weights)) {
    console.log(`${part}: ${raw} bytes, ${zipped} with gzip`);
  }
}

/** Offices by the newest evidence of anybody in them, oldest first: where to look next. */
function showOffices({ offices, entities }: AuthoredKnowledge): void {
  const dated = offices.list.map((office) => {
    const days = listTenures(office, entities).map(({ post }) => latestDay(post.to ?? post.known_until ?? post.from));
    return { id: office.id, day: days.sort().at(-1) ?? 'never held' };
  });
  const oldest = dated.sort((a, b) => (a.day < b.day ? -1 : 1)).slice(0, 20);
  console.log(`${dated.length} offices; oldest evidence: ${oldest.map(({ id, day }) => `${id} ${day}`).join(', ')}`);
}

/** One line for all forms that the same entities share; OPEN where one of them counts anywhere. */
function showSharedForms(names: readonly CompiledName[]): void {
  const shared = listSharedForms(names);
  const groups = new Map<string, string[]>();
  for (const { form, owners } of shared) {
    const holders = [...new Set(owners.map(({ entity }) => entity.id))];
    const many =
      holders.length > 4 ? `${holders.slice(0, 3).join(', ')} and ${holders.length - 3} more` : holders.join(', ');
    const modes = [...new Set(owners.map(({ isUnconditional, rule }) => (isUnconditional ? 'OPEN' : rule.mode)))];
    const key = `${many} (${modes.sort().join(', ')})`;
    groups.set(key, [...(groups.get(key) ?? []), form]);
  }
  console.log(`\n${shared.length} forms shared by two entities or more:`);
  for (const [key, forms] of groups) {
    console.log(`  ${key}: ${forms.slice(0, 5).join(' | ')}${forms.length > 5 ? ` … ${forms.length} in all` : ''}`);
  }
}

function showCommonForms(names: readonly CompiledName[], { words }: AuthoredKnowledge): void {
  const common = listCommonForms(names, words);
  console.log(`\n${common.length} forms that are common words:`);
  for (const fate of ['open', 'guarded', 'left-out'] as const) {
    const those = common.filter((each) => each.fate === fate).map(({ form, owner }) => `${form} (${owner.entity.id})`);
    console.log(`  ${fate}, ${those.length}: ${[...new Set(those)].join(', ')}`);
  }
}

function countBy<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of things.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function showCounts(title: string, counts: ReadonlyMap<string, number>): void {
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([key, count]) => `${key} ${count}`);
  console.log(`by ${title}: ${ranked.join(', ')}`);
}

function showMatches(knowledge: AuthoredKnowledge, wanted: string): void {
  const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const fits = ({ forms }: CompiledName) => forms.some(({ text }) => plain(text).includes(plain(wanted)));
  const found = compileNames(knowledge).filter(fits);
  for (const { entity, name, rule, forms } of found) {
    console.log(`${entity.id}  (${entity.kind})  ${entity.label.en ?? name.text}`);
    console.log(`  ${name.type} in ${name.lang}, ${JSON.stringify(rule)}`);
    console.log(`  ${forms.map(({ text, hashtag }) => (hashtag ? `#${text}` : text)).join(' | ')}`);
  }
  if (found.length === 0) console.log(`Nothing known is called ${wanted}.`);
}

const [command, ...words] = process.argv.slice(2);
const { knowledge, complaints } = checkSource(readKnowledgeFiles());
if (command === 'check') showComplaints(complaints);
else if (command === 'report') showReport(knowledge);
else if (command === 'find' && words.length > 0) showMatches(knowledge, words.join(' '));
else {
  console.error(usage);
  process.exitCode = 2;
}
