/**
 * Puts a button beside each text that is there to be taken over, where the browser lets a page copy. Without it one
 * press on the text selects the whole.
 */
export function addCopyButtons(root: ParentNode): void {
  if (!navigator.clipboard) return;
  for (const text of root.querySelectorAll<HTMLElement>("[data-copy]")) text.after(copyButton(text));
}

function copyButton(text: HTMLElement): HTMLButtonElement {
  const { copy = "", copied = "" } = text.dataset;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = copy;
  button.addEventListener("click", () => {
    navigator.clipboard.writeText((text.textContent ?? "").trim()).then(
      () => (button.textContent = copied),
      () => getSelection()?.selectAllChildren(text),
    );
  });
  button.addEventListener("blur", () => (button.textContent = copy));
  return button;
}

addCopyButtons(document);
