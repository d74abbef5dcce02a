// The one element Dramatis puts into a page, and only when the first card opens: a popover in the top layer with a closed
// shadow root, under a name that means nothing. The page sees an empty element; its styles do not reach in.
import cardCss from '../../components/card/card.css?inline';
import tokens from '../../components/shared/tokens.css?inline';
import { randomName } from '../page/highlighter';

export interface CardHost {
  readonly element: HTMLElement;
  /** Where the card is rendered, and what is placed in the window. */
  readonly place: HTMLElement;
  readonly open: () => void;
  readonly close: () => void;
  readonly remove: () => void;
}

/**
 * An important rule inside a shadow root beats every rule of the page, its inline styles and its own important ones: no
 * page can make the card invisible yet clickable. No size, so that the host itself covers nothing.
 */
const shield = `:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;
overflow:visible!important;border:0!important;padding:0!important;background:none!important;display:none!important}
:host(:popover-open){display:block!important}`;

/** Puts the host into the page, closed. */
export function createCardHost(): CardHost {
  const element = document.createElement(`${randomName()}-${randomName()}`);
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(shield + tokens + cardCss);
  root.adoptedStyleSheets = [sheet];
  // Two layers: sizes and fonts stand in the light rule only, and tokens set on an element of ours cannot be
  // overridden by the page, as those on the host could.
  const ground = document.createElement('div');
  ground.dataset.theme = 'light';
  const place = document.createElement('div');
  place.className = 'place';
  ground.append(place);
  root.append(ground);
  element.popover = 'manual';
  document.documentElement.append(element);
  return {
    element,
    place,
    open() {
      // Pages that redraw everything take the host away with the rest.
      if (!element.isConnected) document.documentElement.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    close() {
      if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
    },
    remove: () => element.remove(),
  };
}
