import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ADMIN_ROUTES } from "@/lib/domain/admin-routes";
import { listActions, listAdminPages, listUseCases } from "./rights";
import { ACTIONS, USE_CASES, WITHOUT_PERSON } from "./rights-table";

const keys = (found: { key: string }[]): string[] => found.map(({ key }) => key);

describe("the table of rights", () => {
  it("names every use case, and nothing else", () => {
    expect(keys(listUseCases().withPerson)).toEqual(Object.keys(USE_CASES).toSorted());
  });

  it("says of every use case that writes without a person what allows it", () => {
    expect(keys(listUseCases().withoutPerson)).toEqual(Object.keys(WITHOUT_PERSON).toSorted());
  });

  it("names every server action, and nothing else", () => {
    expect(keys(listActions())).toEqual(Object.keys(ACTIONS).toSorted());
  });
});

// The proxy judges first; a page that is reached in some other way judges again.
it.each(listAdminPages().filter(({ file }) => file.endsWith("page.tsx")))(
  "the page at $path asks for what the table of routes says",
  ({ path, file }) => {
    const needs = ADMIN_ROUTES.find((route) => route.path === path)?.needs ?? "anyone";
    const asked = /requireActor\(\s*"([\w.]+)"/.exec(readFileSync(file, "utf8"))?.[1] ?? "anyone";
    expect(asked).toBe(needs);
  },
);
