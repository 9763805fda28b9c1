import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");

// `server-only` throws outside Next; what it guards is checked by the build.
const resolve = {
  alias: { "@": root, "server-only": `${root}/node_modules/server-only/empty.js` },
};

export default defineConfig({
  resolve,
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["{lib,components,app,prisma,server,scripts}/**/*.test.{ts,tsx,mjs}"],
          exclude: ["**/*.int.test.ts"],
          // Some read all shipped data; two cores may be busy with a build.
          testTimeout: 30_000,
        },
      },
      {
        resolve,
        test: {
          name: "integration",
          include: ["{lib,app,prisma,server,scripts}/**/*.int.test.ts"],
          globalSetup: ["lib/testing/template-database.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
