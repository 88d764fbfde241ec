import { currentStep } from "./step.ts";

/** How long the count of steps gives way to the news that the link was copied, in milliseconds. */
const shown = 2000;

/** Lets a button copy the address of the step that counts. It shows itself only where the browser lets pages copy. */
export function startCopyLink(root: ParentNode, life: AbortSignal): void {
  const button = root.querySelector<HTMLButtonElement>("[data-step-link]");
  const places = [...root.querySelectorAll("[data-step-count], [data-step-status]")];
  if (!button || !navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener(
    "click",
    () => {
      const step = currentStep();
      const address = location.href.replace(/#.*/, "") + (step ? `#${step.id}` : "");
      // A refusal says nothing: the address bar names the step as well.
      navigator.clipboard.writeText(address).then(
        () => {
          const [count] = places;
          const before = count?.textContent ?? "";
          for (const place of places) place.textContent = button.dataset.copied ?? "";
          setTimeout(() => {
            if (count && count.textContent === button.dataset.copied) count.textContent = before;
          }, shown);
        },
        () => {},
      );
    },
    { signal: life },
  );
}
