// Everything between name and buttons, in the order of use: what was so on the article's day, facts, sources, and how
// Dramatis came to say it.
import type { ArticleDate } from '../../lib/model/article';
import type { EntityProfile } from '../../lib/model/profile';
import { CardPosts } from './CardPosts';
import { CardSources } from './CardSources';
import { spellDate, spellDateSource, spellVerified } from './card-words';
import { SourceMarks } from './SourceMarks';

interface CardBodyProps {
  readonly profile: EntityProfile;
  readonly words: string;
  readonly reason: string;
  readonly date?: ArticleDate | undefined;
}

export function CardBody({ profile, words, reason, date }: CardBodyProps) {
  const { summary, facts, sources, verified } = profile;
  return (
    <>
      <CardPosts profile={profile} />
      {summary === undefined ? null : <p class="summary">{summary}</p>}
      {facts.length === 0 ? null : (
        <dl class="facts">
          {facts.map(({ label, value, sources }) => (
            <div key={label + value}>
              <dt>{label}</dt>
              <dd>
                {value} <SourceMarks sources={sources} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <CardSources sources={sources} />
      <p class="small">
        {spellVerified(verified)}. Marked “<bdi>{words}</bdi>”: {reason}.{' '}
        {date === undefined
          ? 'This page gives no date.'
          : `Article of ${spellDate(date.date)}: ${spellDateSource(date)}.`}
      </p>
    </>
  );
}
