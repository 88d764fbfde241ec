/** Where a key pressed in the toolbar leads, from one index of a list; null for keys that are none of its business. */
export function targetOf(key: string, from: number, total: number): number | null {
  const last = total - 1;
  switch (key) {
    case "ArrowLeft":
      return from > 0 ? from - 1 : from;
    case "ArrowRight":
      return Math.min(from + 1, last);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

/** "Step 3 of 12" from "Step {n} of {total}". Above the first step the first is meant. */
export function countOf(template: string, index: number, total: number): string {
  return template.replace("{n}", String(Math.max(index, 0) + 1)).replace("{total}", String(total));
}

interface Options {
  readonly root: ParentNode;
  readonly total: number;
  readonly goTo: (index: number) => void;
  readonly life: AbortSignal;
}

export interface Tools {
  show(index: number): void;
  /** Scrolling has come to rest: the next press counts from the step that counts. */
  settle(): void;
}

/** Previous and next buttons and the count of steps. The focus stays where it is. */
export function createTools({ root, total, goTo, life }: Options): Tools {
  const bar = root.querySelector<HTMLElement>("[data-step-tools]");
  const previous = bar?.querySelector<HTMLElement>("[data-step-previous]");
  const next = bar?.querySelector<HTMLElement>("[data-step-next]");
  const count = bar?.querySelector<HTMLElement>("[data-step-count]");
  let active = -1;
  /** On the way there: a second press goes on from where the first leads. */
  let heading: number | null = null;

  function press(key: string): boolean {
    const from = heading ?? active;
    const target = targetOf(key, from, total);
    if (target === null) return false;
    if (target !== from) goTo((heading = target));
    return true;
  }

  previous?.addEventListener("click", () => press("ArrowLeft"), { signal: life });
  next?.addEventListener("click", () => press("ArrowRight"), { signal: life });
  bar?.addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (press(event.key)) event.preventDefault();
    },
    { signal: life },
  );

  return {
    show(index) {
      active = index;
      bar?.toggleAttribute("data-started", index >= 0);
      // Not `disabled`: that would drop the focus of a reader who arrives at an end by keyboard.
      previous?.setAttribute("aria-disabled", String(index <= 0));
      next?.setAttribute("aria-disabled", String(index >= total - 1));
      if (count) count.textContent = countOf(count.dataset.template ?? "{n} / {total}", index, total);
    },
    settle() {
      heading = null;
    },
  };
}
