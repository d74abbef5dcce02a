// A small form for one own name: what it is, how it is written, a note for the card. What was typed stays until it is added.
import { useState } from 'preact/hooks';
import { type Choice, ChoiceField, LinesField, TextField } from '../shared/Fields';
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
].map((kind): Choice => [kind, kind]);

/** Languages whose cases are made, first; then those that names are often in. */
const languages: readonly Choice[] = [
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

const empty = { kind: 'Person', lines: '', lang: 'mul', note: '' };

/** What was typed while a name was being added is the next one. */
const whatIsNew = (now: string, added: string): string =>
  now.startsWith(added) ? now.slice(added.length).trimStart() : now;

/** Four fields and a button, folded away until wanted. */
export function OwnNameForm({ isBusy, problem, add }: OwnNameFormProps) {
  const [draft, setDraft] = useState(empty);
  const fill = (field: Partial<typeof empty>) => setDraft({ ...draft, ...field });
  const names = draft.lines.split('\n').filter((line) => line.trim() !== '');
  const isReady = names.length > 0 && !isBusy;
  const submit = async () => {
    if (!isReady) return;
    if (await add({ kind: draft.kind, names, lang: draft.lang, note: draft.note })) {
      setDraft((now) => (now === draft ? empty : { ...now, lines: whatIsNew(now.lines, draft.lines) }));
    }
  };
  return (
    <details class="own-form">
      <summary>Add a name</summary>
      <div class="own-fields">
        <ChoiceField title="What it is" value={draft.kind} change={(kind) => fill({ kind })} choices={kinds} />
        <LinesField
          title="Names"
          hint="one spelling a line; the first is shown"
          rows={3}
          value={draft.lines}
          change={(lines) => fill({ lines })}
        />
        <ChoiceField
          title="Language"
          hint="so that its cases are found too"
          value={draft.lang}
          change={(lang) => fill({ lang })}
          choices={languages}
        />
        <TextField title="Note for the card" maxLength={400} value={draft.note} change={(note) => fill({ note })} />
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
