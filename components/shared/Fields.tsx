// Fields of a form, each with its title before it: a line, a box for several lines, a choice. Used by the forms of the popup and of
// the settings page. What stands in a field is its form's.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly title: string;
  /** Goes on behind the title, for whoever sees the field or asks for its description. */
  readonly hint?: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

interface TextFieldProps extends FieldProps {
  /** UTF-16 units. */
  readonly maxLength: number;
  readonly placeholder?: string;
  readonly inputMode?: 'url';
}

/** One line of text. */
export function TextField({ title, hint, value, change, maxLength, placeholder, inputMode }: TextFieldProps) {
  return (
    <Titled title={title} hint={hint}>
      {(named) => (
        <input
          {...named}
          class="field"
          type="text"
          dir="auto"
          inputMode={inputMode}
          maxLength={maxLength}
          placeholder={placeholder}
          value={value}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
    </Titled>
  );
}

/** Several lines of text, `rows` of them in view. */
export function LinesField({ title, hint, value, change, rows }: FieldProps & { readonly rows: number }) {
  return (
    <Titled title={title} hint={hint}>
      {(named) => (
        <textarea
          {...named}
          class="field"
          rows={rows}
          dir="auto"
          value={value}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
    </Titled>
  );
}

/** A value and what is shown for it. */
export type Choice = readonly [value: string, words: string];

/** One of several. */
export function ChoiceField({ title, hint, value, change, choices }: FieldProps & { choices: readonly Choice[] }) {
  return (
    <Titled title={title} hint={hint}>
      {(named) => (
        <select {...named} class="field" value={value} onChange={(event) => change(event.currentTarget.value)}>
          {choices.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Titled>
  );
}

interface TitledProps {
  readonly title: string;
  readonly hint: string | undefined;
  readonly children: (named: { id: string; 'aria-label': string; 'aria-describedby'?: string }) => ComponentChildren;
}

function Titled({ title, hint, children }: TitledProps) {
  const [id, hintId] = [useId(), useId()];
  return (
    <div class="titled">
      <label for={id}>
        {title}
        {hint === undefined ? null : <span id={hintId}>, {hint}</span>}
      </label>
      {children({ id, 'aria-label': title, ...(hint !== undefined && { 'aria-describedby': hintId }) })}
    </div>
  );
}
