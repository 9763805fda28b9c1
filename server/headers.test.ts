import { describe, expect, it } from "vitest";
import { formatPolicy } from "./headers";

describe("formatPolicy", () => {
  it.each(["/embed/libya-2019/killed", "/fr/embed/libya-2019/killed", "/ar/embed/a/b"])(
    "lets any site frame %s",
    (path) => {
      expect(formatPolicy([], path)).toContain("frame-ancestors *");
    },
  );

  it.each(["/", "/embed", "/embed/a", "/embed/a/b/c", "/crises/embed/a/b", "/admin/embed/a/b"])(
    "lets nobody frame %s",
    (path) => {
      expect(formatPolicy([], path)).toContain("frame-ancestors 'none'");
    },
  );
});
