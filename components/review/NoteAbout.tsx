// Chooses what a note is about: the article, one of the actors in it, or anybody Dramatis knows.
import { useState } from 'preact/hooks';
import type { EntityId } from '../../lib/model/entity';

/** An entity that a note can be about. */
export interface EntityChoice {
  readonly id: EntityId;
  readonly label: string;
}

interface NoteAboutProps {
  readonly chosen: EntityChoice | undefined;
  /** False when no article is open: then a note may be about nothing. */
  readonly hasArticle: boolean;
  readonly actors: readonly EntityChoice[];
  /** Answers to the last search. */
  readonly found: readonly EntityChoice[];
  readonly search: (query: string) => void;
  readonly choose: (entity: EntityChoice | undefined) => void;
}

const elsewhere = 'search';

/** A select, and a search field when the actor wanted is not in the article. */
export function NoteAbout({ chosen, hasArticle, actors, found, search, choose }: NoteAboutProps) {
  const [isSearching, setSearching] = useState(false);
  const listed = chosen === undefined || actors.some(({ id }) => id === chosen.id) ? actors : [chosen, ...actors];
  const pick = (value: string) => {
    setSearching(value === elsewhere);
    if (value !== elsewhere) choose(listed.find(({ id }) => id === value));
  };
  return (
    <div class="note-about">
      <label class="note-about-line">
        <span class="soft">About</span>
        <select
          class="field"
          value={isSearching ? elsewhere : (chosen?.id ?? '')}
          onChange={(event) => pick(event.currentTarget.value)}
        >
          <option value="">{hasArticle ? 'this article' : 'nothing in particular'}</option>
          {listed.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
          <option value={elsewhere}>another name…</option>
        </select>
      </label>
      {isSearching ? (
        <EntitySearch
          found={found}
          search={search}
          choose={(entity) => {
            setSearching(false);
            choose(entity);
          }}
        />
      ) : null}
    </div>
  );
}

interface EntitySearchProps {
  readonly found: readonly EntityChoice[];
  readonly search: (query: string) => void;
  readonly choose: (entity: EntityChoice) => void;
}

function EntitySearch({ found, search, choose }: EntitySearchProps) {
  return (
    <div>
      <input
        class="field"
        type="search"
        maxLength={100}
        aria-label="Name of a person, organisation or programme"
        placeholder="Name of a person, organisation or programme"
        onInput={(event) => search(event.currentTarget.value)}
      />
      <ul class="found" aria-label="Names found">
        {found.map((entity) => (
          <li key={entity.id}>
            <button type="button" class="button-text" onClick={() => choose(entity)}>
              <bdi>{entity.label}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
