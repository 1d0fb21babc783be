import { type Accessor, createEffect, on } from "solid-js";

interface ReturnFocus {
  /** Called when it opens, after the focus was noted: it may take the focus. */
  readonly opened?: () => void;
  /** Where the focus must be when it closes for it to go back: outside, the reader has gone on. Anywhere by default. */
  readonly inside?: () => HTMLElement;
  /** Who gets the focus where it was nowhere, or where its element is gone. */
  readonly fallback?: () => HTMLElement | null;
}

/** Gives the focus back to where it was before something opened. Call while the component is made. */
export function returnFocus(isOpen: Accessor<boolean>, { opened, inside, fallback }: ReturnFocus): void {
  let opener: Element | null = null;
  createEffect(
    on(isOpen, (open, wasOpen) => {
      if (open && !wasOpen) {
        opener = document.activeElement;
        opened?.();
      } else if (!open && wasOpen && mayReturn(inside?.())) {
        (canTakeFocus(opener) ? opener : fallback?.())?.focus();
      }
    }),
  );
}

/** The focus went away with what was closed, or stands in it. */
function mayReturn(inside: HTMLElement | undefined): boolean {
  const active = document.activeElement;
  return inside === undefined || active === null || active === document.body || inside.contains(active);
}

function canTakeFocus(element: Element | null): element is HTMLElement {
  return element instanceof HTMLElement && element !== document.body && element.checkVisibility?.() !== false;
}
