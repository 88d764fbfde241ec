/** A copy of an element to show a second time; ids stay with the original, where links lead. */
export function copyOf<Kind extends Element>(original: Kind): Kind {
  const copy = document.importNode(original, true);
  copy.removeAttribute("id");
  for (const element of copy.querySelectorAll("[id]")) element.removeAttribute("id");
  return copy;
}
