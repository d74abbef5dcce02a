// Said when the stored notes are not all there. A browser can hand out an empty database without an error, so silence
// would tell the reader that there never were any notes.

interface LibraryTroubleProps {
  readonly state: 'lost' | 'unreadable';
  readonly reason: string | undefined;
  readonly notes: number;
  readonly articles: number;
  readonly expectedNotes: number;
  readonly expectedArticles: number;
  readonly recoverable: number;
  readonly isRestoring: boolean;
  readonly problem: string | undefined;
  readonly restore: () => void;
}

const titles = { lost: 'Some of your library is missing', unreadable: 'Your library cannot be read' } as const;

/** What is missing, in numbers, and the button that gives back what can be given back. */
export function LibraryTrouble(props: LibraryTroubleProps) {
  return (
    <div class="trouble" role="alert">
      <h2 class="trouble-title">{titles[props.state]}</h2>
      {props.reason === undefined ? null : <p>{props.reason}</p>}
      <dl class="trouble-counts number">
        <dt>Notes</dt>
        <dd>
          {props.notes} found, {props.expectedNotes} expected
        </dd>
        <dt>Articles</dt>
        <dd>
          {props.articles} found, {props.expectedArticles} expected
        </dd>
        <dt>Second copy</dt>
        <dd>{props.recoverable === 0 ? 'nothing to restore' : `${props.recoverable} can be restored`}</dd>
      </dl>
      {props.recoverable === 0 ? null : (
        <button
          type="button"
          class="button-main"
          aria-disabled={props.isRestoring}
          onClick={() => (props.isRestoring ? undefined : props.restore())}
        >
          {props.isRestoring ? 'Restoring…' : `Restore ${props.recoverable}`}
        </button>
      )}
      {props.problem === undefined ? null : <p class="problem">{props.problem}</p>}
    </div>
  );
}
