// The same words may mean several: the reader chooses, Dramatis does not guess.
import type { EntityProfile } from '../../lib/model/profile';
import { spellKind } from './card-words';
import { onTrusted } from './on-trusted';

interface CardChooserProps {
  readonly words: string;
  readonly candidates: readonly EntityProfile[];
  readonly choose: (profile: EntityProfile) => void;
}

export function CardChooser({ words, candidates, choose }: CardChooserProps) {
  return (
    <div class="chooser">
      <p class="when">
        “<bdi>{words}</bdi>” may mean
      </p>
      <ul>
        {candidates.map((profile) => (
          <li key={profile.id}>
            <button type="button" class="candidate" onClick={onTrusted(() => choose(profile))}>
              <bdi class="name">{profile.label}</bdi>
              <span class="kind">{spellKind(profile)}</span>
              {profile.then[0] === undefined ? null : <span class="org">{profile.then[0].role}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
