import { describe, expect, it } from "vitest";
import { addressKind, allowedMethods } from "./address-kind";

const methodsAt = (path: string): readonly string[] => allowedMethods(addressKind(path));

describe("allowedMethods", () => {
  it.each(["/", "/crises/libya-2019", "/fr/data", "/ar", "/healthz", "/icon.svg", "/administer"])(
    "lets %s only be read",
    (path) => {
      expect(methodsAt(path)).toEqual(["GET", "HEAD"]);
    },
  );

  it.each(["/admin", "/admin/queue", "/fr/admin", "/ar/admin/figures/x", "/en/admin/queue"])(
    "lets forms post to %s",
    (path) => {
      expect(methodsAt(path)).toEqual(["GET", "HEAD", "POST"]);
    },
  );

  it.each(["/api/v1/figures", "/api/auth/sign-in"])("leaves the judgement to %s", (path) => {
    expect(methodsAt(path)).toEqual(expect.arrayContaining(["OPTIONS", "POST", "DELETE"]));
  });

  it.each(["/api/v1/figures", "/admin", "/"])("knows no TRACE at %s", (path) => {
    expect(methodsAt(path)).not.toContain("TRACE");
  });
});
