import type { Permission } from "./permissions";

/** What opens a page of the administration: a permission, or nothing. */
export type AdminAccess = Permission | "anyone";

/** Pages that stand in the menu, in its order; the keys of their names. */
export const ADMIN_MENU = [
  "entry",
  "paste",
  "import",
  "review",
  "documents",
  "crises",
  "series",
  "organisations",
  "places",
  "people",
  "audit",
] as const;
export type AdminMenuKey = (typeof ADMIN_MENU)[number];

export interface AdminRoute {
  /** Without language; `[x]` stands for one part of the path. */
  path: string;
  needs: AdminAccess;
  menu?: AdminMenuKey;
}

/**
 * Every page and route of the administration with what opens it. One that is not here answers 404;
 * a use case asks again for itself.
 */
export const ADMIN_ROUTES: readonly AdminRoute[] = [
  { path: "/admin", needs: "admin.enter" },
  { path: "/admin/account", needs: "admin.enter" },
  { path: "/admin/audit", needs: "audit.read", menu: "audit" },
  { path: "/admin/audit/download", needs: "audit.read" },
  { path: "/admin/crises", needs: "event.write", menu: "crises" },
  { path: "/admin/crises/new", needs: "crisis.write" },
  { path: "/admin/crises/[id]", needs: "event.write" },
  { path: "/admin/crises/[id]/events/new", needs: "event.write" },
  { path: "/admin/crises/[id]/events/[event]", needs: "event.write" },
  { path: "/admin/crises/[id]/headlines", needs: "series.write" },
  { path: "/admin/documents", needs: "document.write", menu: "documents" },
  { path: "/admin/documents/[id]", needs: "document.write" },
  { path: "/admin/documents/[id]/evidence", needs: "admin.enter" },
  { path: "/admin/documents/[id]/merge", needs: "document.write" },
  { path: "/admin/entry", needs: "draft.write", menu: "entry" },
  { path: "/admin/entry/[draft]", needs: "draft.write" },
  { path: "/admin/figures/[id]", needs: "admin.enter" },
  { path: "/admin/import", needs: "draft.write", menu: "import" },
  { path: "/admin/import/[id]", needs: "draft.write" },
  { path: "/admin/links", needs: "anyone" },
  { path: "/admin/organisations", needs: "organisation.write", menu: "organisations" },
  { path: "/admin/organisations/new", needs: "organisation.write" },
  { path: "/admin/organisations/[id]", needs: "organisation.write" },
  { path: "/admin/organisations/[id]/merge", needs: "organisation.write" },
  { path: "/admin/paste", needs: "draft.write", menu: "paste" },
  { path: "/admin/people", needs: "person.manage", menu: "people" },
  { path: "/admin/people/[id]", needs: "person.manage" },
  { path: "/admin/places", needs: "place.write", menu: "places" },
  { path: "/admin/places/new", needs: "place.write" },
  { path: "/admin/places/[id]", needs: "place.write" },
  { path: "/admin/review", needs: "admin.enter", menu: "review" },
  { path: "/admin/review/[id]", needs: "admin.enter" },
  { path: "/admin/series", needs: "series.write", menu: "series" },
  { path: "/admin/series/new", needs: "series.write" },
  { path: "/admin/series/[id]", needs: "series.write" },
  { path: "/admin/set-up", needs: "anyone" },
  { path: "/admin/sign-in", needs: "anyone" },
  { path: "/admin/sign-in/code", needs: "anyone" },
];

const PATTERNS = ADMIN_ROUTES.map((route) => ({
  route,
  // The parts of these paths hold no characters that a pattern would read.
  pattern: new RegExp(`^${route.path.replace(/\[\w+\]/g, "[^/]+")}$`),
}));

/** Whether `path`, without language, belongs to the administration. */
export function isAdminPath(path: string): boolean {
  return path === "/admin" || path.startsWith("/admin/");
}

/** The page or route of the administration at `path`, given without language; null where there is none. */
export function findAdminRoute(path: string): AdminRoute | null {
  return PATTERNS.find(({ pattern }) => pattern.test(path))?.route ?? null;
}

/** The page of the menu with that key. */
export function adminMenuRoute(key: AdminMenuKey): AdminRoute {
  const route = ADMIN_ROUTES.find(({ menu }) => menu === key);
  if (route === undefined)
    throw new Error(`no page of the administration is in the menu as ${key}`);
  return route;
}
