// Against clicks that a page steals: it may cover the card, or make it invisible, and have the reader press a button
// unseen. The top layer and the closed root stop most of that; this checks the rest before an action. What a stolen click
// could do is small (open our own popup), so a doubt costs one more click and no explanation.

/** A card younger than this may have appeared under a click meant for something else. */
const settledMs = 400;

export interface CardGuard {
  /** The card was shown or moved. */
  readonly shown: () => void;
  /** Whether the reader can be taken to have seen the button. May put the card on top again. */
  readonly isSeen: (host: HTMLElement) => boolean;
}

export function createCardGuard(): CardGuard {
  let shownAt = 0;
  let below = new Set<Element>();
  const shown = () => {
    shownAt = performance.now();
    below = listTopLayer();
  };
  return {
    shown,
    isSeen(host) {
      if (performance.now() - shownAt < settledMs || isVeiled()) return false;
      const above = [...listTopLayer()].filter((element) => element !== host && !below.has(element));
      if (above.length === 0) return true;
      // Shown anew it lies on top; the next click will be a seen one.
      host.hidePopover();
      host.showPopover();
      shown();
      return false;
    },
  };
}

function listTopLayer(): Set<Element> {
  return new Set(document.querySelectorAll(':popover-open, dialog:modal, :fullscreen'));
}

/** Effects on the root element reach into the top layer in Firefox. */
function isVeiled(): boolean {
  const { opacity, filter, maskImage, mixBlendMode, clipPath } = getComputedStyle(document.documentElement);
  return (
    Number(opacity) < 0.9 ||
    filter !== 'none' ||
    maskImage !== 'none' ||
    mixBlendMode !== 'normal' ||
    clipPath !== 'none'
  );
}
