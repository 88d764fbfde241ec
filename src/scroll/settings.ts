import { keepChoices, readChoices, type Choices, type TextSize } from "./choices.ts";
import { motionWelcome, reducedMotion } from "./motion.ts";
import { keepPlace } from "./place.ts";
import { afterFrame } from "./timing.ts";

type Setting = Exclude<keyof Choices, "offline">;

interface Toggle {
  /** Dark, still, article, or as large as text gets: what the page is now, whoever decided it. */
  readonly isOn: () => boolean;
  readonly set: (on: boolean) => void;
}

const page = document.documentElement.dataset;
const darkSystem = matchMedia("(prefers-color-scheme: dark)");

const toggles: Readonly<Record<Setting, Toggle>> = {
  theme: {
    isOn: () => page.theme === "dark" || (page.theme !== "light" && darkSystem.matches),
    set: (on) => mark("theme", on ? "dark" : "light"),
  },
  motion: {
    isOn: () => !motionWelcome(),
    set: (on) => mark("motion", on ? "off" : undefined),
  },
  mode: {
    isOn: () => !page.layout,
    set: (on) => keepPlace(() => mark("layout", on ? undefined : "scroll")),
  },
  // Each press takes the next size; the press after the largest goes back to the usual one.
  text: {
    isOn: () => page.text === "130",
    set: (on) => resize(!on ? "100" : page.text === "115" ? "130" : "115"),
  },
};

/** Lets every `[data-setting]` button of the page switch its setting, and keeps what the reader chose. */
export function startSettings(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("button[data-setting]")];
  const show = () => buttons.forEach((button) => showState(button));
  let finish = () => {};
  function press(setting: Setting | undefined): void {
    finish();
    if (!setting) return;
    const on = !toggles[setting].isOn();
    const carryOut = () => {
      toggles[setting].set(on);
      keepChoices(choicesOf(setting));
      show();
    };
    if (setting !== "mode") return carryOut();
    // The whole page is laid out anew: that the press was heard is shown before.
    buttons.filter((button) => settingOf(button) === setting).forEach((button) => showState(button, on));
    finish = afterFrame(carryOut);
  }
  restore();
  show();
  for (const button of buttons) button.addEventListener("click", () => press(settingOf(button)));
  window.addEventListener("pagehide", () => finish());
  for (const media of [darkSystem, reducedMotion]) media.addEventListener("change", show);
  // Another tab, or this page out of the back and forward cache, may have been left with other choices.
  for (const type of ["storage", "pageshow"]) {
    window.addEventListener(type, () => {
      restore();
      show();
    });
  }
}

function settingOf(button: HTMLElement): Setting | undefined {
  const name = button.dataset.setting;
  return name && name in toggles ? (name as Setting) : undefined;
}

/** The stored choices with the one just made. */
function choicesOf(setting: Setting): Choices {
  const { [setting]: _, ...others } = readChoices();
  const on = toggles[setting].isOn();
  if (setting === "theme") return { ...others, theme: on ? "dark" : "light" };
  if (setting === "text") return { ...others, text: page.text as TextSize };
  if (!on) return others;
  return setting === "motion" ? { ...others, motion: "off" } : { ...others, mode: "article" };
}

/** The layout stays as it is: a page should not change its form under the reader's eyes. */
function restore(): void {
  const { theme, motion, text } = readChoices();
  if (theme) mark("theme", theme);
  mark("motion", motion);
  if (text && text !== page.text) resize(text);
}

const resize = (text: TextSize) => keepPlace(() => mark("text", text));

function mark(name: "theme" | "motion" | "layout" | "text", value: string | undefined): void {
  if (value === undefined) delete page[name];
  else page[name] = value;
}

/** A label tells what a press does. Only a button whose label stays the same is a pressed or unpressed one. */
function showState(button: HTMLButtonElement, wanted?: boolean): void {
  const setting = settingOf(button);
  if (!setting) return;
  const on = wanted ?? toggles[setting].isOn();
  const label = on ? button.dataset.labelOn : button.dataset.labelOff;
  if (label) button.textContent = label;
  else button.setAttribute("aria-pressed", String(on));
  if (setting === "motion") button.disabled = reducedMotion.matches;
}
