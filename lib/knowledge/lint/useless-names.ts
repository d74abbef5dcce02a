// Names that the matcher could never find, and declensions that the tables cannot make.
import { type Complaint, complain, warn } from '../authored/complaint';
import type { LintInput } from './lint-input';

const matchable = /^[\p{L}\p{N}€$£](?:.*[\p{L}\p{N}€$£])?$/u;

/** The rule on useless names. */
export function lintUselessNames({ knowledge, names }: LintInput): Complaint[] {
  return names.flatMap(({ entity, name, field, forms }) => {
    const file = knowledge.fileOf.get(entity.id) ?? '';
    const place = (part: string) => ({ file, id: entity.id, field: `${field}.${part}` });
    const complaints: Complaint[] = [];
    const bad = forms.find(({ text }) => !matchable.test(text));
    if (bad !== undefined) {
      complaints.push(complain(place('text'), `"${bad.text}" must begin and end with a letter or digit.`));
    }
    if (name.paradigm !== undefined && knowledge.paradigms.named[name.paradigm] === undefined) {
      complaints.push(complain(place('paradigm'), `There is no table "${name.paradigm}" in paradigms.json.`));
    }
    if (name.generate?.includes('cases') && entity.kind !== 'person' && forms.length < 3) {
      complaints.push(
        warn(place('generate'), `No head noun of paradigms.json stands in "${name.text}": not declined.`),
      );
    }
    if (name.generate?.includes('cases') && entity.kind === 'person' && entity.person?.gender === undefined) {
      complaints.push(warn({ ...place(''), field: 'person.gender' }, 'Is needed to decline the names.'));
    }
    return complaints;
  });
}
