/** One row of the import table. */
export interface Room {
  /** A folder from the root, or a file's path without its extension. The longest match decides. */
  path: string;
  /** The rooms it may import besides itself. */
  rooms: readonly string[];
  /** The packages it may import; `name*` matches by prefix. */
  packages: readonly string[];
}

const PATHS = "lib/config/paths";
const CONFIG = ["lib/config", PATHS];
const DRAWN_FROM = ["lib/domain", "lib/schema", "lib/series", "lib/i18n", PATHS];
const DRAWN_WITH = ["react", "react-dom", "next", "next-intl", "d3-*"];
const TOOLS = [
  "lib/work",
  "lib/store",
  "lib/domain",
  "lib/extract",
  "lib/formats",
  "lib/schema",
  ...CONFIG,
  "messages",
];
const SPEAKS_HTTP = ["lib/domain", "lib/schema", "lib/store", "lib/log", ...CONFIG];

/** Who may import whom. Code in a folder that no row covers is an error. */
export const ROOMS: readonly Room[] = [
  { path: "lib/domain", rooms: [], packages: [] },
  { path: "lib/schema", rooms: ["lib/domain"], packages: ["zod"] },
  { path: "lib/series", rooms: ["lib/domain"], packages: ["d3-*"] },
  { path: "lib/extract", rooms: ["lib/domain"], packages: [] },
  {
    path: "lib/formats",
    rooms: ["lib/domain", "lib/schema"],
    packages: ["node:*", "csv-*", "read-excel-file", "schema-dts", "sharp", "yauzl"],
  },
  { path: "lib/config", rooms: ["lib/domain", PATHS], packages: ["node:*", "zod"] },
  { path: PATHS, rooms: ["lib/domain"], packages: [] },
  { path: "lib/log", rooms: ["lib/domain"], packages: ["node:*", "pino"] },
  {
    path: "lib/i18n",
    rooms: ["lib/domain", "messages"],
    packages: ["next", "next-intl", "use-intl"],
  },
  {
    path: "lib/store",
    rooms: ["lib/domain", "lib/log", ...CONFIG],
    packages: ["node:*", "server-only", "better-sqlite3", "@prisma/*"],
  },
  {
    path: "lib/work",
    rooms: [
      "lib/domain",
      "lib/schema",
      "lib/series",
      "lib/extract",
      "lib/formats",
      "lib/store",
      "lib/log",
      ...CONFIG,
    ],
    packages: ["node:*", "server-only", "zod"],
  },
  {
    path: "lib/auth",
    // lib/work: who signs in by a link or changes a password changes records, as use cases do.
    rooms: ["lib/i18n", "lib/work", ...SPEAKS_HTTP],
    // react: what a request has asked once is not asked again while its page is made.
    packages: [
      "node:*",
      "server-only",
      "react",
      "next",
      "next-intl",
      "zod",
      "better-auth",
      "@zxcvbn-ts/*",
      "qr",
    ],
  },
  { path: "lib/http", rooms: SPEAKS_HTTP, packages: ["node:*", "server-only", "next", "zod"] },
  { path: "components/ui", rooms: ["lib/i18n", PATHS], packages: DRAWN_WITH },
  {
    path: "components/charts",
    rooms: ["components/ui", ...DRAWN_FROM],
    packages: [...DRAWN_WITH, "recharts"],
  },
  { path: "components/figures", rooms: ["components/ui", ...DRAWN_FROM], packages: DRAWN_WITH },
  {
    path: "components/admin",
    rooms: ["components/ui", "components/figures", "components/charts", ...DRAWN_FROM],
    packages: [...DRAWN_WITH, "react-aria-components", "@internationalized/date"],
  },
  { path: "components/site", rooms: ["components/ui", ...DRAWN_FROM], packages: DRAWN_WITH },
  { path: "components/map", rooms: ["components/ui", ...DRAWN_FROM], packages: DRAWN_WITH },
  {
    path: "app",
    rooms: [
      "components/ui",
      "components/charts",
      "components/figures",
      "components/admin",
      "components/site",
      "components/map",
      "lib/extract",
      "lib/formats",
      "lib/work",
      "lib/auth",
      "lib/http",
      "lib/log",
      ...DRAWN_FROM,
      ...CONFIG,
    ],
    packages: ["node:*", "server-only", "react", "react-dom", "next", "next-intl", "zod"],
  },
  {
    path: "server",
    rooms: [
      "server/style-rules",
      "lib/http",
      "lib/auth",
      "lib/work",
      "lib/log",
      "lib/i18n",
      ...CONFIG,
    ],
    packages: ["node:*", "next", "pino", "send"],
  },
  // Written by the build, read by the server.
  { path: "server/style-rules", rooms: [], packages: [] },
  {
    path: "e2e",
    rooms: TOOLS,
    packages: [
      "node:*",
      "@playwright/test",
      "@axe-core/playwright",
      "csv-parse",
      "read-excel-file",
      "better-sqlite3",
    ],
  },
  {
    path: "scripts",
    rooms: [...TOOLS, "server/style-rules"],
    packages: [
      "node:*",
      "esbuild",
      "postcss",
      "oxc-parser",
      "@formatjs/icu-messageformat-parser",
      "@playwright/test",
    ],
  },
  // What a command says of a file is said in the words of the interface.
  { path: "scripts/import", rooms: [...TOOLS, "lib/i18n", "scripts"], packages: ["node:*"] },
  {
    path: "bench",
    rooms: [...TOOLS, "prisma/seed"],
    packages: ["node:*", "better-sqlite3", "@playwright/test"],
  },
  { path: "prisma/seed", rooms: TOOLS, packages: ["node:*", "csv-parse"] },
  { path: "messages", rooms: [], packages: [] },
  // Settings of the tools, Next's proxy, which guards the administration, and its report of errors:
  // the files at the root.
  {
    path: "",
    rooms: ["lib/domain", "lib/i18n", "lib/work", "lib/auth", "lib/log", "e2e", ...CONFIG],
    packages: ["node:*", "next", "next-intl", "prisma", "vitest", "@playwright/test"],
  },
];

/** Helpers of tests: they may import everything, and only tests may import them. */
export const TESTING = "lib/testing";

/** What a test may import besides its room's row. */
export const TEST_PACKAGES = ["node:*", "vitest", "fast-check", "csv-parse", "react-dom"];

/** The only files that may say "use client": what draws, and the error pages that Next wants so. */
export const CLIENT_FILES = /^components\/|^app\/(.+\/)?(global-)?error\.tsx$/;
