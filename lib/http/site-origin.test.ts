import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { siteOrigin } from "./site-origin";

describe("siteOrigin", () => {
  it("is the public address where there is one, whatever the request says", () => {
    expect(siteOrigin("https://figures.example.org", "evil.example")).toBe(
      "https://figures.example.org",
    );
  });

  it.each(["localhost:3000", "figures.example.org", "127.0.0.1:8080", "[::1]:3000", "h"])(
    "is where the request went: %s",
    (host) => {
      expect(siteOrigin(null, host)).toBe(`http://${host}`);
    },
  );

  it.each([
    null,
    "",
    "x';rm -rf ~;'",
    "a/b",
    "user@host",
    "a b",
    "a:b",
    "-x",
    "<b>",
    "x:1:2",
    "é.fr",
  ])("takes nothing else for a host: %s", (host) => {
    expect(siteOrigin(null, host)).toBe("http://localhost");
  });

  it("never holds what a shell or a page would act on", () => {
    fc.assert(
      fc.property(fc.string(), (host) => {
        expect(siteOrigin(null, host)).toMatch(/^http:\/\/[a-z0-9.:[\]-]+$/);
      }),
    );
  });
});
