import { expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { plantCrisis, plantFigure } from "@/lib/testing/plant";
import { pageExists } from "./page-exists";

useSeededDatabase();

it.each([
  ["/", true],
  ["/sources", true],
  ["/data", true],
  ["/data/api", true],
  ["/crises/libya-2019", true],
  ["/nope", false],
  ["/crises", false],
  ["/crises/nope", false],
  ["/crises/%E0%A4%A", false],
  ["/figures/x/y", false],
])("%s: %s", async (path, exists) => {
  expect(await pageExists(path)).toBe(exists);
});

it("hides figures that may not leave", async () => {
  const db = driver();
  plantCrisis(db);
  plantFigure(db, { id: "p0published" });
  plantFigure(db, { id: "p0draft", status: "draft" });
  expect(await pageExists("/figures/p0published")).toBe(true);
  expect(await pageExists("/figures/p0draft")).toBe(false);
});
