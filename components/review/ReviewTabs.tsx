// The three views as tabs, after the ARIA authoring practice: one tab stop, arrows, Home and End move and choose.

export type ReviewTab = 'article' | 'notes' | 'articles';

const tabs: readonly { readonly id: ReviewTab; readonly label: string }[] = [
  { id: 'article', label: 'This article' },
  { id: 'notes', label: 'Notes' },
  { id: 'articles', label: 'Articles' },
];

/** Id of the panel that a tab controls. */
export const panelId = (tab: ReviewTab) => `panel-${tab}`;

/** Id of the tab's button, which names its panel. */
export const tabId = (tab: ReviewTab) => `tab-${tab}`;

interface ReviewTabsProps {
  readonly current: ReviewTab;
  readonly choose: (tab: ReviewTab) => void;
}

/** Where a key leads from the current tab; `undefined` for keys that are not ours. */
function findNextTab(key: string, current: ReviewTab): ReviewTab | undefined {
  const at = tabs.findIndex((tab) => tab.id === current);
  const places: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
  const place = places[key];
  return place === undefined ? undefined : tabs.at(place % tabs.length)?.id;
}

/** The row of tabs. */
export function ReviewTabs({ current, choose }: ReviewTabsProps) {
  const move = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const next = findNextTab(event.key, current);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
    choose(next);
  };
  return (
    <div class="tabs" role="tablist" aria-label="Dramatis" onKeyDown={move}>
      {tabs.map(({ id, label }) => (
        <button
          key={id}
          id={tabId(id)}
          class="tab"
          type="button"
          role="tab"
          aria-selected={id === current}
          aria-controls={panelId(id)}
          tabIndex={id === current ? 0 : -1}
          onClick={() => choose(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
