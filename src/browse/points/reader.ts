import { around, indexAfter, pointsOf, type Point } from "./points.ts";

/**
 * Lets a picture be read point by point with the arrow keys: one stop of the Tab key, a frame around the point, and a
 * line that says it. It lies over the picture, whose own name and text stay as they are.
 */
export function startReader(box: HTMLElement, said: ReadonlyMap<string, string>): void {
  const shown = () => [...box.querySelectorAll("svg.picture")].find((svg) => svg.checkVisibility());
  const points = () => pointsOf(shown() ?? box, said);
  if (points().length < 2) return;

  const { field, frame, line } = furnish(box);
  let current: string | undefined;

  function show(point: Point | undefined): void {
    current = point?.row;
    line.textContent = (point && said.get(point.row)) ?? "";
    frame.hidden = !point;
    if (point) put(frame, point, field);
  }

  field.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "Escape") return show(undefined);
    const all = points();
    const index = indexAfter(
      event.key,
      all.findIndex(({ row }) => row === current),
      all.length,
    );
    if (index === undefined) return;
    event.preventDefault();
    show(all[index]);
  });
  box.addEventListener("click", ({ target }) => {
    const row = target instanceof Element ? target.closest("[data-row]")?.getAttribute("data-row") : null;
    if (row) show(points().find((point) => point.row === row));
  });
  window.addEventListener("resize", () => current && show(points().find(({ row }) => row === current)));
}

function furnish(box: HTMLElement): { field: HTMLElement; frame: HTMLElement; line: HTMLElement } {
  const { points: name = "", pointsHint = "" } = box.dataset;
  // How to read is told once a page.
  const known = document.querySelector(".points-hint");
  const hint = known ?? element("p", { class: "points-hint", id: "points-hint" }, pointsHint);
  const line = element("p", { class: "points-said", role: "status" });
  const field = element("div", { class: "points", role: "application", tabindex: "0" });
  field.setAttribute("aria-label", name);
  field.setAttribute("aria-describedby", hint.id);
  const frame = element("span", { class: "points-frame" });
  frame.hidden = true;
  field.append(frame);
  box.append(field);
  box.after(line, ...(known ? [] : [hint]));
  return { field, frame, line };
}

function element(name: string, attributes: Readonly<Record<string, string>>, text = ""): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

const gap = 4;

function put(frame: HTMLElement, { marks }: Point, field: HTMLElement): void {
  const { left, top, right, bottom } = around(marks.map((mark) => mark.getBoundingClientRect()));
  const origin = field.getBoundingClientRect();
  const sizes = {
    left: left - origin.left - gap,
    top: top - origin.top - gap,
    width: right - left + 2 * gap,
    height: bottom - top + 2 * gap,
  };
  for (const [property, value] of Object.entries(sizes)) frame.style.setProperty(property, `${Math.round(value)}px`);
  frame.scrollIntoView({ block: "nearest", behavior: "instant" });
}
