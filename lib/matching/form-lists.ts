// Lists of form numbers as hits carry them, each distinct one made once: a text names the same few forms again and again, and
// whoever reads hits may keep what a list means. Filled by find-hits.

type Forms = readonly number[];

export class FormLists {
  private readonly single = new Map<number, Forms>();
  /** By their first form. */
  private readonly several = new Map<number, Forms[]>();

  /** The list of the `count` numbers from a place on. */
  read(numbers: Int32Array, from: number, count: number): Forms {
    const first = numbers[from] as number;
    if (count > 1) return this.readSeveral(numbers, from, count);
    const known = this.single.get(first);
    if (known !== undefined) return known;
    const forms = [first];
    this.single.set(first, forms);
    return forms;
  }

  private readSeveral(numbers: Int32Array, from: number, count: number): Forms {
    const first = numbers[from] as number;
    const alike = this.several.get(first) ?? [];
    for (const forms of alike) if (isSame(forms, numbers, from, count)) return forms;
    const forms = Array.from(numbers.subarray(from, from + count));
    this.several.set(first, [...alike, forms]);
    return forms;
  }
}

function isSame(forms: Forms, numbers: Int32Array, from: number, count: number): boolean {
  if (forms.length !== count) return false;
  for (let i = 0; i < count; i++) if (forms[i] !== numbers[from + i]) return false;
  return true;
}
