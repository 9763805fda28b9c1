import { describe, expect, it } from "vitest";
import { checkImports } from "./check-imports";

function messages(file: string, source: string): string[] {
  return checkImports(file, source).map(({ message }) => message);
}

describe("the import table", () => {
  it.each([
    ["lib/work/query-figures.ts", `import { driver } from "@/lib/store/connection";`],
    ["lib/domain/bounds.ts", `import type { Figure } from "./model";`],
    ["lib/store/connection.ts", `import Database from "better-sqlite3";`],
    ["lib/series/scale.ts", `import { scaleLinear } from "d3-scale";`],
    ["components/charts/line.tsx", `import { Line } from "recharts";`],
    ["components/figures/figure-line.tsx", `import { crisisPath } from "@/lib/config/paths";`],
    ["app/[locale]/page.tsx", `import { listCrises } from "@/lib/work/query-crises";`],
    ["prisma/seed/map-rows.ts", `import type { Figure } from "@/lib/domain/model";`],
    ["prisma/seed.ts", `import { mapRows } from "./seed/map-rows";`],
    [
      "lib/work/read-figure.int.test.ts",
      `import { useSeededDatabase } from "@/lib/testing/database";`,
    ],
    ["lib/domain/bounds.test.ts", `import fc from "fast-check";`],
    ["next.config.ts", `import createNextIntlPlugin from "next-intl/plugin";`],
  ])("lets %s say %s", (file, source) => {
    expect(messages(file, source)).toEqual([]);
  });

  it.each([
    ["lib/domain/bounds.ts", `import { z } from "zod";`, "may not import the package"],
    ["lib/domain/bounds.ts", `import type { Row } from "@/lib/store/rows";`, "lib/store"],
    ["lib/work/query-figures.ts", `import { headers } from "next/headers";`, "next/headers"],
    ["lib/work/query-figures.ts", `const p = import("@prisma/client");`, "@prisma/client"],
    [
      "app/api/v1/figures/route.ts",
      `import { driver } from "@/lib/store/connection";`,
      "lib/store",
    ],
    ["components/figures/card.tsx", `import { Line } from "recharts";`, "recharts"],
    ["components/ui/tabs.tsx", `import type { Figure } from "@/lib/domain/model";`, "lib/domain"],
    ["components/charts/card.tsx", `import { logger } from "@/lib/config/env";`, "lib/config"],
    ["lib/series/points.ts", `const p = await import("@/lib/work/read-figure");`, "lib/work"],
    ["lib/work/query-figures.ts", `import x from "@/app/layout";`, "nothing imports app"],
    ["lib/work/query-figures.ts", `import x from "@/lib/testing/database";`, "only tests"],
    ["lib/store/reads.ts", `import { z } from "../work/read-figure";`, "no ../"],
    ["lib/store/reads.ts", `import { z } from "./../work/read-figure";`, "no ../"],
    ["lib/store/reads.ts", `import "@/lib/unheard/of";`, "not in the import table"],
    ["lib/unheard/of.ts", `import "node:fs";`, "not in the import table"],
    ["proxy.ts", `import { driver } from "./lib/store/connection";`, "lib/store"],
    ["lib/store/index.ts", `export { driver } from "./connection";`, "no barrels"],
    ["lib/store/index.ts", `export * from "./connection";`, "no barrels"],
    ["app/[locale]/page.tsx", `"use client";\nexport const x = 1;`, "leaf"],
  ])("stops %s at %s", (file, source, part) => {
    expect(messages(file, source).join("\n")).toContain(part);
  });

  it("names the line", () => {
    const source = `import "./a";\n\nimport { z } from "zod";\n`;
    expect(checkImports("lib/domain/a.ts", source)).toMatchObject([{ line: 3 }]);
  });

  it("reads code, not comments or text", () => {
    const source = `// import "recharts";\nexport const text = 'import "recharts"';`;
    expect(messages("lib/domain/a.ts", source)).toEqual([]);
  });
});
