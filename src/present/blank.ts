/** A black screen over the slides, for when the class should look at the speaker. */
export interface Blank {
  readonly isOn: () => boolean;
  readonly set: (on: boolean) => void;
}

/** The cover takes the focus while it is there, and gives it back. */
export function createBlank(cover: HTMLElement): Blank {
  let before: Element | null = null;
  const set = (on: boolean) => {
    if (cover.hidden !== on) return;
    if (on) before = document.activeElement;
    cover.hidden = !on;
    if (on) cover.focus();
    else if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  return { isOn: () => !cover.hidden, set };
}
