// One line of "In this article": who it is on the article's date, how often named, a jump to the next mention, and why
// Dramatis takes these words for this name.
import type { ComponentChildren } from 'preact';
import type { ActorInArticle } from '../../lib/model/page-state';
import { describeRole } from './describe-role';
import { NotThisOne, type Rejection } from './NotThisOne';

interface ActorRowProps {
  readonly actor: ActorInArticle;
  /** Number of the mention last jumped to, from 1; 0 before the first jump. */
  readonly place: number;
  readonly jump: () => void;
  /** Host of the page, for a rejection that reaches no further. */
  readonly site: string | undefined;
  readonly reject: (rejection: Rejection) => void;
  /** Stands below everything else under “Why”. */
  readonly children: ComponentChildren;
}

function describeCount({ count }: ActorInArticle, place: number): string {
  return place === 0 ? `${count}×` : `${place} of ${count}`;
}

/** The row; its name is the button. */
export function ActorRow({ actor, place, jump, site, reject, children }: ActorRowProps) {
  const { caution, role, span } = describeRole(actor.profile);
  return (
    <li class="actor">
      <button type="button" class="actor-jump" onClick={jump}>
        <bdi class="actor-name">{actor.profile.label}</bdi>
        <span class="actor-count number">
          <span class="only-heard">, mentions: </span>
          {describeCount(actor, place)}
          <span class="only-heard">. Go to the next one.</span>
        </span>
      </button>
      <p class="actor-role">
        {caution === '' ? null : <span class="soft">{caution} </span>}
        <bdi>{role}</bdi>
        {span === '' ? null : <span class="actor-span number">{span}</span>}
      </p>
      <details class="actor-why">
        <summary>
          Why<span class="only-heard"> is this {actor.profile.label}?</span>
        </summary>
        <p>
          {`${actor.reason}. Written here as `}
          {actor.forms.map((form, at) => (
            <span key={form}>
              {at === 0 ? '' : ', '}“<bdi>{form}</bdi>”
            </span>
          ))}
          .
        </p>
        <div class="actor-deeds">
          <NotThisOne label={actor.profile.label} places={actor.places} current={place} site={site} reject={reject} />
          {children}
        </div>
      </details>
    </li>
  );
}
