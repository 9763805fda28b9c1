import { expect, it } from "vitest";
import { listAdminPages } from "@/lib/testing/rights";
import { ADMIN_MENU, ADMIN_ROUTES, adminMenuRoute, findAdminRoute } from "./admin-routes";

// Shown in place of a page that a role does not open; it has no address of its own.
const WITHOUT_ADDRESS = ["/admin/forbidden"];

it("lets nobody forget a page: each is in the table", () => {
  const known = new Set(ADMIN_ROUTES.map(({ path }) => path));
  const paths = listAdminPages().map(({ path }) => path);
  expect(paths.filter((path) => !known.has(path))).toEqual(WITHOUT_ADDRESS);
});

it("names each address once", () => {
  const paths = ADMIN_ROUTES.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

it("has one page for each entry of the menu", () => {
  for (const key of ADMIN_MENU) expect(adminMenuRoute(key).menu).toBe(key);
});

it.each([
  ["/admin", "/admin"],
  ["/admin/review/abc", "/admin/review/[id]"],
  ["/admin/review/", null],
  ["/admin/review/a/b", null],
  ["/admin/nothing", null],
  ["/admin/forbidden", null],
  ["/administrator", null],
])("%s is %s", (path, found) => expect(findAdminRoute(path)?.path ?? null).toBe(found));
