import { policy } from "../../src/site/policy.ts";

/** Sent with everything. */
export const always: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** Folders whose pages anybody may show in a frame, as patterns of a path's start below the site's. */
export const framable = ["embed"] as const;

/**
 * Files whose name changes with what is in them, as regular expressions of the path's end: browsers may keep them for
 * ever. Everything else is asked for again each time, which costs a short answer when nothing has changed.
 */
export const lasting = [
  String.raw`/_astro/[^/]+`,
  String.raw`/figures/[^/]+/rows\.[0-9a-f]{10}\.json`,
  String.raw`/search/entries\.[0-9a-f]+\.json`,
] as const;

export const caching = { lasting: "public, max-age=31536000, immutable", other: "no-cache" } as const;

/** The part of the site's policy that is the same for all pages, with who may frame them. */
export function policyHeader(frames: "anybody" | "the site"): string {
  const shared = policy.filter((directive) => !directive.startsWith("default-src"));
  return [...shared, `frame-ancestors ${frames === "anybody" ? "*" : "'self'"}`].join("; ");
}

const isLasting = new RegExp(`(?:${lasting.join("|")})$`);
const isFramable = new RegExp(`^/(?:${framable.join("|")})/`);

/** The headers of an address, its path counted from the site's own: `/embed/downloads/`. */
export function headersOf(path: string): Record<string, string> {
  return {
    ...always,
    "Content-Security-Policy": policyHeader(isFramable.test(path) ? "anybody" : "the site"),
    "Cache-Control": isLasting.test(path) ? caching.lasting : caching.other,
  };
}
