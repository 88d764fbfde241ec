import { en as ui } from "../i18n/en.ts";
import { link } from "./config.ts";
import { colour } from "./styles.ts";

export interface HomeIcon {
  readonly name: string;
  readonly size: number;
  /** Size of what is drawn, where a device may cut the edges off. */
  readonly scale: number;
  readonly purpose?: "any" | "maskable";
}

/** The icons as PNG files; the one without purpose is asked for by its name alone. */
export const homeIcons: readonly HomeIcon[] = [
  { name: "apple-touch-icon", size: 180, scale: 1 },
  { name: "icon-192", size: 192, scale: 1, purpose: "any" },
  { name: "icon-512", size: 512, scale: 1, purpose: "any" },
  { name: "icon-maskable", size: 512, scale: 0.85, purpose: "maskable" },
];

/** The web app manifest: name, colours and icons. */
export function manifest() {
  return {
    name: ui.siteName,
    short_name: ui.wordmark[1],
    description: ui.tagline,
    lang: "en",
    start_url: link("/"),
    scope: link("/"),
    display: "browser",
    background_color: colour("paper"),
    theme_color: colour("paper"),
    icons: [
      { src: link("/favicon.svg"), sizes: "any", type: "image/svg+xml", purpose: "any" },
      ...homeIcons.flatMap(({ name, size, purpose }) =>
        purpose ? [{ src: link(`/${name}.png`), sizes: `${size}x${size}`, type: "image/png", purpose }] : [],
      ),
    ],
  };
}
