// The top of the card: name, name in its own script, kind and country.
import type { EntityProfile } from '../../lib/model/profile';
import { spellKind } from './card-words';

export function CardHead({ profile }: { readonly profile: EntityProfile }) {
  const { label, nativeLabel } = profile;
  return (
    <header class="head">
      <p class="kind">{spellKind(profile)}</p>
      <h2 class="name">
        <bdi>{label}</bdi>
      </h2>
      {nativeLabel === undefined ? null : (
        <p class="native">
          <bdi lang={nativeLabel.lang}>{nativeLabel.text}</bdi>
        </p>
      )}
    </header>
  );
}
