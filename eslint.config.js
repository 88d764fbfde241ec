import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** The rooms of `src/`, from the top down. Arrows of import point down only. */
const rooms = [
  "pages",
  "layouts",
  "components",
  "site",
  "chapters",
  "scroll",
  "search",
  "browse",
  "present",
  "figures",
  "datasets",
  "i18n",
];

/** What each room may import from the others; anything it names here is a hole in the wall below it. */
const mayImport = {
  layouts: ["components", "site", "chapters", "scroll", "browse", "figures", "datasets", "i18n"],
  components: ["site", "chapters", "scroll", "browse", "figures", "datasets", "i18n"],
  site: ["chapters", "figures", "datasets", "i18n"],
  chapters: ["figures", "datasets", "i18n"],
  scroll: ["figures", "i18n"],
  search: ["browse"],
  browse: [],
  present: [],
  figures: [],
  datasets: ["i18n"],
  i18n: [],
};

/** Packages a room may import, as the start of an import; rooms without a line here are free. */
const packages = {
  scroll: ["d3"],
  search: ["minisearch"],
  browse: [],
  present: [],
  figures: ["d3"],
  datasets: ["astro/zod"],
  i18n: [],
};

const typesOnly = { site: ["search"], chapters: ["scroll"], figures: ["datasets"], scroll: ["datasets"] };

function wall(room, files = `src/${room}/**/*.{ts,astro}`, names = packages[room]) {
  const open = mayImport[room];
  const patterns = rooms
    .filter((other) => other !== room && !open.includes(other))
    .map((other) => closed(room, other, typesOnly[room]?.includes(other)));
  if (names) patterns.push(onlyPackages(room, names));
  if (room === "figures") patterns.push(...betweenFigures);
  if (!names?.includes("scrollama")) patterns.push(...scrollamaOnlyInObserve);
  return { files: [files], rules: restricted(patterns) };
}

function closed(room, other, types) {
  const allowed = mayImport[room];
  const below = allowed.length ? `src/${allowed.join(", src/")} and itself` : "itself";
  const message = types
    ? `src/${room} takes only types from src/${other}: write "import type".`
    : `src/${room} may import ${below}, not src/${other}. Arrows point down: ${rooms.join(" > ")}.`;
  return { regex: `^\\.\\.?/(.*/)?${other}/`, message, ...(types ? { allowTypeImports: true } : {}) };
}

function onlyPackages(room, allowed) {
  const names = allowed.map((name) => name.replace("/", "\\/")).join("|");
  const message = `src/${room} imports no package${allowed.length ? ` but ${allowed.join(", ")}` : ""}.`;
  return { regex: `^(?!\\.${names ? `|(?:${names})(?:$|[-/])` : ""})`, message };
}

const scrollamaOnlyInObserve = [
  { regex: "^scrollama$", message: "Only src/scroll/observe.ts imports scrollama: its faults are met there, once." },
];
const nobodyImportsPages = [
  { regex: "(^|/)src/pages/", message: "Nothing imports pages. Move what is shared to src/components or src/site." },
];

const betweenFigures = [
  {
    regex: "^\\.\\./(?!kit/|\\.\\./)",
    message: "A figure imports its own folder and ../kit, never another figure. The kit knows no figure.",
  },
];

function restricted(patterns) {
  return { "no-restricted-imports": ["error", { patterns }] };
}

export default defineConfig(
  { ignores: [".astro/", ".cache/", "dist/", "playwright-report/", "public/", "test-results/", "tests/fixtures/"] },
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: "error",
      "object-shorthand": "error",
    },
  },
  { files: ["src/pages/**/*.{ts,astro}"], rules: restricted(scrollamaOnlyInObserve) },
  { files: ["scripts/**", "tests/**"], rules: restricted([...nobodyImportsPages, ...scrollamaOnlyInObserve]) },
  ...Object.keys(mayImport).map((room) => wall(room)),
  wall("scroll", "src/scroll/observe.ts", ["d3", "scrollama"]),
);
