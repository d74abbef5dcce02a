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
    if (count > 1) return this.readSeveral(first, numbers.subarray(from, from + count));
    const known = this.single.get(first);
    if (known !== undefined) return known;
    const forms = [first];
    this.single.set(first, forms);
    return forms;
  }

  private readSeveral(first: number, numbers: Int32Array): Forms {
    const alike = this.several.get(first) ?? [];
    const known = alike.find((forms) => isSame(forms, numbers));
    if (known !== undefined) return known;
    const forms = Array.from(numbers);
    this.several.set(first, [...alike, forms]);
    return forms;
  }
}

function isSame(forms: Forms, numbers: Int32Array): boolean {
  return forms.length === numbers.length && forms.every((form, i) => form === numbers[i]);
}
