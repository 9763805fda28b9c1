import { resolve } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { PASSWORD } from "@/e2e/fixtures/people";
import { judgeAdminRequest } from "@/lib/auth/guard-admin";
import { readActor } from "@/lib/auth/read-actor";
import { signIn } from "@/lib/auth/sign-in";
import { ADMIN_ROUTES } from "@/lib/domain/admin-routes";
import type { UserRole } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { makeAccount } from "@/lib/testing/accounts";
import { type TestBrowser, useBrowser } from "@/lib/testing/browser";
import { useSeededDatabase } from "@/lib/testing/database";
import { EVERYBODY, expectedFor, listActions, type TurnedAway } from "@/lib/testing/rights";
import { ANY_INPUT, ANY_STATE, anyForm } from "@/lib/testing/rights-input";
import { ACTIONS } from "@/lib/testing/rights-table";
import en from "@/messages/en.json";

vi.mock("next/headers", async () => (await import("@/lib/testing/browser")).browserHeaders);
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("next-intl/server", () => ({ getLocale: async () => "en" }));

useSeededDatabase();

const kept = new Map<UserRole, TestBrowser>();

/** A browser in which a person of that role is signed in; null: nobody. */
async function openBrowser(role: UserRole | null): Promise<TestBrowser> {
  const known = role === null ? undefined : kept.get(role);
  const browser = useBrowser(known);
  // An action may have ended the session.
  if (role === null || (await readActor()) !== null) return browser;
  const { email } = await makeAccount(driver(), role);
  await signIn({ email, password: PASSWORD }, new Date());
  kept.set(role, browser);
  return browser;
}

describe.each(ADMIN_ROUTES)("the page at $path", ({ path, needs }) => {
  const address = path.replaceAll(/\[\w+\]/g, "some");

  it.each(EVERYBODY)("for $who", async ({ actor }) => {
    const browser = await openBrowser(actor?.role ?? null);
    const verdicts = { signed_out: "sign_in", forbidden: "forbidden" } as const;
    const expected = expectedFor(actor, needs);
    const ask = (method: string, headers: Headers) =>
      judgeAdminRequest(address, new Request(`http://localhost${address}`, { method, headers }));
    const verdict = expected === null ? "pass" : verdicts[expected];
    for (const method of ["GET", "HEAD", "POST"]) {
      expect(await ask(method, browser.headers())).toMatchObject({ verdict });
    }
    // A header by which an action is told does not open a page.
    const asAction = browser.headers();
    asAction.set("next-action", "x");
    expect((await ask("GET", asAction)).verdict).toBe(verdict);
  });
});

it.each(EVERYBODY)("there is no other page, for $who", async ({ actor }) => {
  const { verdict } = await judgeAdminRequest(
    "/admin/nothing",
    new Request("http://localhost/admin/nothing", {
      headers: (await openBrowser(actor?.role ?? null)).headers(),
    }),
  );
  expect(verdict).toBe("not_found");
});

/** Every text under a key of that name. */
function textsUnder(name: string, messages: object): string[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === "string") return key === name ? [JSON.stringify(value)] : [];
    return typeof value === "object" && value !== null ? textsUnder(name, value) : [];
  });
}

const TURNED_AWAY = (["signed_out", "forbidden"] as const).map((kind) => ({
  kind,
  texts: [`"kind":"${kind}"`, ...textsUnder(kind, en.admin)],
}));

/** How the action turned whoever sent it away, as its answer says. */
function readAnswer(answer: unknown): TurnedAway {
  const said = JSON.stringify(answer ?? null);
  return TURNED_AWAY.find(({ texts }) => texts.some((text) => said.includes(text)))?.kind ?? null;
}

async function tryAction({ file, name, parameters }: ReturnType<typeof listActions>[number]) {
  const exported = (await import(resolve(file))) as Record<string, (...sent: unknown[]) => unknown>;
  const sent = parameters.map((parameter) => {
    if (parameter.includes("FormData")) return anyForm();
    return /^(?:state|_?before)\b/.test(parameter) ? ANY_STATE : ANY_INPUT;
  });
  try {
    return readAnswer(await exported[name]?.(...sent));
  } catch {
    // It leads on to another page, or could not do with what was sent, having let them in.
    return null;
  }
}

const changesSoFar = () => driver().prepare("SELECT total_changes()").pluck().get();

describe.each(listActions())("the action $key", (action) => {
  it.each(EVERYBODY)("for $who", async ({ actor }) => {
    const needs = ACTIONS[action.key];
    if (needs === undefined) throw new Error("it is not in the table");
    await openBrowser(actor?.role ?? null);
    const before = changesSoFar();
    const expected = expectedFor(actor, needs);
    expect(await tryAction(action)).toBe(expected);
    if (expected !== null) expect(changesSoFar()).toBe(before);
  });
});
