import { identity } from "./identity.ts";

/** Everything about where this copy of the site lives. Nothing else in the code names an address. */
export const site = {
  ...identity,
  address: import.meta.env.SITE,
  /** Public address of the repository; links to it appear only where it is set. */
  repository: import.meta.env.PUBLIC_REPOSITORY as string | undefined,
  /** The branch that the site is built from: "edit this page" leads to it. */
  branch: (import.meta.env.PUBLIC_BRANCH as string | undefined) ?? "main",
  /** Where readers may write about an error, as mailto:... or https://...; shown only where it is set. */
  contact: import.meta.env.PUBLIC_CONTACT as string | undefined,
} as const;

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** An address inside the site, with the base path that this copy was built for. */
export function link(path: `/${string}`): string {
  return base + path;
}

/** The same with scheme and host, for citations, embeds and metadata. */
export function absolute(path: `/${string}`): string {
  return new URL(link(path), site.address).href;
}
