// Sums are given in plain units with currency, kind and day (the schema sees to that) and must make sense.
import type { Amount } from '../../model/entity';
import { earliestDay } from '../as-of/partial-date';
import { type Complaint, complain, type Place } from '../authored/complaint';
import type { LintInput } from './lint-input';

/** A programme with less money than this is a programme whose author wrote millions. */
const leastSum = 100_000;

/** The rule on sums, for budgets and the shares of participants. */
export function lintAmounts({ knowledge }: LintInput): Complaint[] {
  return knowledge.entities.flatMap((entity) => {
    const file = knowledge.fileOf.get(entity.id) ?? '';
    const { budget = [], participants = [] } = entity.programme ?? {};
    const place = (field: string): Place => ({ file, id: entity.id, field: `programme.${field}` });
    return [
      ...budget.flatMap((amount, number) => lintAmount(amount, entity.verified.on, place(`budget[${number}]`))),
      ...participants.flatMap(({ amount }, number) =>
        amount === undefined ? [] : lintAmount(amount, entity.verified.on, place(`participants[${number}].amount`)),
      ),
    ];
  });
}

function lintAmount(amount: Amount, verifiedOn: string, place: Place): Complaint[] {
  const at = (field: string): Place => ({ ...place, field: `${place.field}.${field}` });
  const complaints: Complaint[] = [];
  if (amount.value > 0 && amount.value < leastSum) {
    complaints.push(complain(at('value'), `${amount.value} ${amount.currency} is too little; write plain units.`));
  }
  if (amount.upper !== undefined && amount.upper < amount.value) {
    complaints.push(complain(at('upper'), 'Is less than `value`.'));
  }
  if (earliestDay(amount.as_of) > verifiedOn) {
    complaints.push(complain(at('as_of'), `Lies after the day of verification (${verifiedOn}).`));
  }
  return complaints;
}
