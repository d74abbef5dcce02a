// The card's own rules, for an adopted style sheet in its closed shadow root; colours and sizes come from tokens.css.
// `all: initial !important` on the host: an important rule inside a shadow root beats every rule of the page, which is
// what keeps the page from making the card invisible yet clickable.

/** Css text. The card is placed by `left`, `top` or `bottom`, `width` and `max-height`, set on `.card` by lib/reading. */
export const cardCss = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important;
  height: 0 !important; overflow: visible !important; border: 0 !important; padding: 0 !important; margin: 0 !important;
  background: none !important; display: none !important; }
:host(:popover-open) { display: block !important; }
* { box-sizing: border-box; margin: 0; padding: 0; font: inherit; color: inherit; }
ul, ol { list-style: none; }
.place { position: fixed; display: flex; font: var(--size-2)/1.45 var(--font-ui); }
.card { display: flex; flex-direction: column; min-height: 0; width: 100%; color: var(--ink); background: var(--paper-raised);
  border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow); outline: none;
  font-family: var(--font-ui); font-size: var(--size-2); text-align: start; overflow-wrap: anywhere; }
.card:focus-visible { border-color: var(--accent); }
.scroll { overflow-y: auto; overscroll-behavior: contain; padding: var(--space-4) var(--space-4) var(--space-3);
  scrollbar-width: thin; scrollbar-color: var(--line-strong, var(--line)) transparent; }

.kind { display: block; color: var(--ink-soft); font-size: var(--size-1); }
.name { display: block; font-family: var(--font-text); font-size: var(--size-5); font-weight: 600; line-height: 1.2;
  text-wrap: balance; }
.native { font-family: var(--font-text); font-style: italic; font-size: var(--size-3); color: var(--ink-soft); }

.when { font-size: var(--size-1); font-weight: 600; color: var(--accent); margin-block: var(--space-3) 2px;
  font-variant-numeric: lining-nums tabular-nums; }
.posts li + li { margin-block-start: var(--space-1); }
.role { font-family: var(--font-text); font-size: var(--size-3); line-height: 1.35; }
.posts-latest .role { font-size: var(--size-2); }
.span { font-variant-numeric: tabular-nums; color: var(--ink-soft); }
.doubt { font-style: italic; color: var(--warn); }
.org { display: block; color: var(--ink-soft); font-size: var(--size-1); }
.none { color: var(--ink-soft); }
.summary { font-family: var(--font-text); font-size: var(--size-3); margin-block-start: var(--space-3); }

.facts { margin-block-start: var(--space-3); border-block-start: 1px solid var(--line); }
.facts > div { display: grid; grid-template-columns: 7em 1fr; gap: var(--space-2); padding-block: var(--space-1);
  border-block-end: 1px solid var(--line); }
.facts dt { color: var(--ink-soft); font-size: var(--size-1); padding-block-start: 1px; }
.facts dd { font-variant-numeric: tabular-nums; }

.marks { white-space: nowrap; }
sup { font-size: 10px; line-height: 0; color: var(--accent); font-variant-numeric: tabular-nums; }
.support { font-size: 11px; color: var(--warn); margin-inline-start: 3px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.sources ol { counter-reset: source; }
.sources li { counter-increment: source; padding-inline-start: 1.7em; position: relative; font-size: var(--size-1); }
.sources li + li { margin-block-start: 3px; }
.sources li::before { content: counter(source); position: absolute; inset-inline-start: 0; width: 1.1em; text-align: end;
  color: var(--accent); font-variant-numeric: tabular-nums; }
.publisher { color: var(--ink-soft); }
.publisher::before { content: " "; }
a { color: var(--accent); text-decoration: underline 1px; text-underline-offset: .15em; }
a:hover { text-decoration-thickness: 2px; }
.small { font-size: var(--size-1); color: var(--ink-soft); margin-block-start: var(--space-3); padding-block-start: var(--space-2);
  border-block-start: 1px solid var(--line); }
.notice { padding: var(--space-2) var(--space-3); margin-block-end: var(--space-3); border-inline-start: 3px solid var(--warn);
  color: var(--warn); font-size: var(--size-2); }

.actions { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: center; padding: var(--space-2) var(--space-4);
  border-block-start: 1px solid var(--line); }
.button { cursor: pointer; min-height: 28px; padding: 2px var(--space-3); border: 1px solid var(--line-strong, var(--line));
  border-radius: var(--radius); background: none; font-size: var(--size-2); }
.button:hover { border-color: var(--accent); background: var(--accent-soft, transparent); }
.button.main { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
.button.last { margin-inline-start: auto; border-color: transparent; color: var(--ink-soft); }
kbd { font-size: 11px; padding: 0 4px; border: 1px solid var(--line); border-radius: 2px; }
.candidate { cursor: pointer; display: block; width: 100%; text-align: start; background: none; border: 0;
  border-block-start: 1px solid var(--line); padding: var(--space-2) 0; }
.candidate .name { font-size: var(--size-4); }
.candidate:hover .name { color: var(--accent); text-decoration: underline; }
.chooser .when { margin-block-start: 0; font-size: var(--size-2); }
a:focus-visible, button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
@media (forced-colors: active) { .card { border-color: CanvasText; } }
`;
