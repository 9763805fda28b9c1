import fc from "fast-check";
import { expect, it } from "vitest";
import { readNextPath } from "./next-path";

it.each(["/admin", "/admin/review/x?page=2", "/fr/admin", "/ar/admin/entry?document=a%2Fb"])(
  "goes on to %s",
  (path) => expect(readNextPath(path)).toBe(path),
);

it.each([
  "https://evil.example/admin",
  "//evil.example/admin",
  "/\\evil.example/admin",
  "/\t/evil.example/admin",
  "///evil.example",
  "/admin/..//evil.example",
  "/admin/../../evil",
  "\\\\evil.example",
  "javascript:alert(1)",
  "admin",
  "/sources",
  "/administrator",
  "",
  undefined,
  ["/admin"],
])("does not go on to %j", (path) => expect(readNextPath(path)).toBeNull());

it("never leaves the site, whatever is asked", () => {
  const pieces = fc.constantFrom(
    "/",
    "\\",
    "admin",
    "fr",
    "..",
    ".",
    "@",
    "evil.example",
    "\t",
    "\n",
    ":",
    "?",
    "#",
    "%2f",
    "https",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const next = readNextPath(`/${parts.join("")}`);
      if (next === null) return;
      const { origin, pathname } = new URL(next, "https://site.example");
      expect(origin).toBe("https://site.example");
      expect(pathname).toMatch(/^\/(?:(?:en|fr|ar)\/)?admin(?:\/|$)/);
    }),
  );
});
