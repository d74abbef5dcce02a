// “Your own names”: what the reader added, corrected and rejected, with files in and out, a form, and a way back.
import { describeLoss, describeOwn, describeVerdict } from '../../components/settings/describe-overlay';
import { OwnFiles } from '../../components/settings/OwnFiles';
import { OwnList } from '../../components/settings/OwnList';
import { OwnNameForm } from '../../components/settings/OwnNameForm';
import { Status } from '../../components/shared/Status';
import { UndoToast } from '../../components/shared/UndoToast';
import type { OverlayList } from '../model/overlay';
import { useOverlay } from './use-overlay';

/** The whole section. */
export function OwnNamesSection() {
  const own = useOverlay();
  return (
    <section aria-labelledby="own-title" class="own">
      <h2 id="own-title">Your own names</h2>
      <p class="soft">
        Names you add are marked like all others and win over the ones Dramatis brings. They stay on this machine, and
        an update of Dramatis leaves them alone. To reject a match or to correct what is known of somebody, open “Why”
        in the popup’s list.
      </p>
      {own.list?.loss === undefined ? null : (
        <p class="own-loss" role="alert">
          {describeLoss(own.list.loss)}{' '}
          <button type="button" class="button-text" onClick={own.seeLoss}>
            Understood
          </button>
        </p>
      )}
      <OwnNameForm isBusy={own.busy === 'adding'} problem={own.formProblem} add={own.add} />
      <OwnFiles
        hasAny={own.list !== undefined && countEntries(own.list) > 0}
        isBusy={own.busy === 'reading'}
        said={own.said}
        problem={own.fileProblem}
        take={own.take}
        give={own.give}
      />
      <Status problem={own.problem} />
      <OwnLists list={own.list} hide={own.hide} forget={own.forget} />
      <div class="toasts" role="status">
        {own.hidden === undefined ? null : (
          <UndoToast
            key={own.hidden.id}
            message={`“${own.hidden.title}” was deleted.`}
            takesFocus={false}
            undo={own.restore}
            dismiss={own.dismiss}
          />
        )}
      </div>
    </section>
  );
}

const countEntries = ({ entities, corrections, verdicts }: OverlayList) =>
  entities.length + corrections.length + verdicts.length;

/** What was added, corrected and rejected, each with its way out. */
function OwnLists({ list, hide, forget }: Pick<ReturnType<typeof useOverlay>, 'list' | 'hide' | 'forget'>) {
  const { entities = [], corrections = [], verdicts = [] } = list ?? {};
  return (
    <>
      <OwnList
        title="Names you added"
        lines={entities.map((entity) => ({ id: entity.id, title: entity.label, about: describeOwn(entity) }))}
        deed="Delete"
        act={({ id, title }) => hide({ part: 'entities', id, title })}
      />
      <OwnList
        title="Your corrections"
        lines={corrections.map(({ id, label, fields }) => ({ id, title: label, about: fields.join(', ') }))}
        deed="Delete"
        act={({ id, title }) => hide({ part: 'corrections', id, title })}
      />
      <OwnList
        title="Rejected matches"
        lines={verdicts.map((verdict) => ({
          id: verdict.id,
          title: `“${verdict.form}”`,
          about: describeVerdict(verdict),
        }))}
        deed="Mark again"
        act={({ id }) => forget(id)}
      />
    </>
  );
}
