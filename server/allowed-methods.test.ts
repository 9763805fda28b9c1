import { describe, expect, it } from "vitest";
import { allowedMethods } from "./allowed-methods";

describe("allowedMethods", () => {
  it.each(["/", "/crises/libya-2019", "/fr/data", "/ar", "/healthz", "/icon.svg", "/administer"])(
    "lets %s only be read",
    (path) => {
      expect(allowedMethods(path)).toEqual(["GET", "HEAD"]);
    },
  );

  it.each(["/admin", "/admin/queue", "/fr/admin", "/ar/admin/figures/x", "/en/admin/queue"])(
    "lets forms post to %s",
    (path) => {
      expect(allowedMethods(path)).toContain("POST");
    },
  );

  it.each(["/api/v1/figures", "/api/auth/sign-in"])("leaves the judgement to %s", (path) => {
    expect(allowedMethods(path)).toEqual(expect.arrayContaining(["OPTIONS", "POST", "DELETE"]));
  });

  it.each(["/api/v1/figures", "/admin", "/"])("knows no TRACE at %s", (path) => {
    expect(allowedMethods(path)).not.toContain("TRACE");
  });
});
