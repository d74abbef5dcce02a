// A small form for one own name: what it is, how it is written, a note for the card. What was typed stays until it is added.
import { useState } from 'preact/hooks';
import { Status } from '../shared/Status';

/** What was filled in. */
export interface OwnNameDraft {
  readonly kind: string;
  readonly names: readonly string[];
  /** Language tag; `mul` when the letters are to tell it. */
  readonly lang: string;
  readonly note: string;
}

interface OwnNameFormProps {
  readonly isBusy: boolean;
  readonly problem: string | undefined;
  /** Answers whether it was added; then the form is emptied. */
  readonly add: (draft: OwnNameDraft) => Promise<boolean>;
}

const kinds = [
  'Person',
  'Company',
  'Ministry',
  'Agency',
  'Institution',
  'Armed forces',
  'Alliance',
  'Association',
  'Format',
  'Programme',
  'Fund',
  'Initiative',
  'Law',
  'Event',
  'Place',
  'Weapon',
] as const;

/** Languages whose cases are made, first; then those that names are often in. */
const languages: readonly (readonly [tag: string, word: string])[] = [
  ['mul', 'As the letters tell'],
  ['en', 'English'],
  ['uk', 'Ukrainian'],
  ['pl', 'Polish'],
  ['lt', 'Lithuanian'],
  ['lv', 'Latvian'],
  ['cs', 'Czech'],
  ['sk', 'Slovak'],
  ['de', 'German'],
  ['fr', 'French'],
];

const empty = { kind: kinds[0] as string, lines: '', lang: 'mul', note: '' };

/** Three fields and a button, folded away until wanted. */
export function OwnNameForm({ isBusy, problem, add }: OwnNameFormProps) {
  const [draft, setDraft] = useState(empty);
  const names = draft.lines.split('\n').filter((line) => line.trim() !== '');
  const isReady = names.length > 0 && !isBusy;
  const submit = async () => {
    if (!isReady) return;
    if (await add({ kind: draft.kind, names, lang: draft.lang, note: draft.note })) {
      // What was typed meanwhile is the next name.
      setDraft((now) => (now === draft ? empty : now));
    }
  };
  return (
    <details class="own-form">
      <summary>Add a name</summary>
      <div class="own-fields">
        <label>
          <span>What it is</span>
          <select
            class="field"
            value={draft.kind}
            onChange={(event) => setDraft({ ...draft, kind: event.currentTarget.value })}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {kind}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>How it is written, one spelling a line; the first is shown</span>
          <textarea
            class="field"
            rows={3}
            aria-label="Names"
            dir="auto"
            value={draft.lines}
            onInput={(event) => setDraft({ ...draft, lines: event.currentTarget.value })}
          />
        </label>
        <label>
          <span>In which language, so that its cases are found too</span>
          <select
            class="field"
            aria-label="Language"
            value={draft.lang}
            onChange={(event) => setDraft({ ...draft, lang: event.currentTarget.value })}
          >
            {languages.map(([tag, word]) => (
              <option key={tag} value={tag}>
                {word}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>A note for the card</span>
          <input
            class="field"
            type="text"
            maxLength={400}
            aria-label="Note for the card"
            dir="auto"
            value={draft.note}
            onInput={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
          />
        </label>
        <div class="own-deeds">
          <button type="button" class="button-main" aria-disabled={!isReady} onClick={() => void submit()}>
            Add name
          </button>
          <Status problem={problem} />
        </div>
      </div>
    </details>
  );
}
