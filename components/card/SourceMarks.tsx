// The numbers after a fact that point to the list of sources, and a remark when only one source bears it.
import { spellSupport } from './card-words';

/** `sources` are places in the profile's list, from 0; shown from 1. */
export function SourceMarks({ sources }: { readonly sources: readonly number[] }) {
  const support = spellSupport(sources);
  const numbers = sources.map((source) => source + 1).join(', ');
  return (
    <span class="marks">
      {numbers === '' ? null : (
        <sup>
          <span class="unseen">source </span>
          {numbers}
        </sup>
      )}
      {support === '' ? null : <span class="support">{support}</span>}
    </span>
  );
}
