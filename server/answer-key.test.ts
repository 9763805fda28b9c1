import { expect, it } from "vitest";
import { answerKey } from "./answer-key";

const SITE = "https://figures.example.org";

function keyOf(url: string, headers: Record<string, string> = {}, publicUrl: string | null = SITE) {
  const [path = ""] = url.split("?");
  return answerKey({ method: "GET", url, headers: { host: "a", ...headers } }, path, publicUrl);
}

it.each(["/", "/fr", "/ar/crises/libya-2019", "/api/v1/figures", "/api/v1/figures.csv?limit=5"])(
  "keeps what stands at %s",
  (url) => expect(keyOf(url)).not.toBeNull(),
);

it.each([
  "/healthz",
  "/admin",
  "/fr/admin/review",
  "/api/auth/open-id",
  "/api/attachments/documents/a/b",
  "/_next/static/a.js",
  "/icon.svg",
  "/crises/libya-2019?_rsc=1a2b",
])("keeps nothing of %s", (url) => expect(keyOf(url)).toBeNull());

it.each(["rsc", "next-router-prefetch", "next-router-state-tree", "next-action", "x-nextjs-data"])(
  "keeps no part of a page, as %s asks for",
  (name) => expect(keyOf("/", { [name]: "1" })).toBeNull(),
);

it("keeps nothing that is sent to be written", () => {
  expect(answerKey({ method: "POST", url: "/", headers: {} }, "/", SITE)).toBeNull();
});

it("spells a question in one way, and different ones in different ways", () => {
  expect(keyOf("/api/v1/figures?a=1&b=2")).toBe(keyOf("/api/v1/figures?b=2&a=1"));
  expect(keyOf("/api/v1/figures?a=1&a=2")).not.toBe(keyOf("/api/v1/figures?a=2&a=1"));
  expect(keyOf("/api/v1/figures?a=1")).not.toBe(keyOf("/api/v1/series?a=1"));
  expect(keyOf("/")).not.toBe(keyOf("/fr"));
  expect(keyOf("/?")).toBe(keyOf("/"));
});

it("keeps hosts apart where the answer may name the one that was asked", () => {
  expect(keyOf("/data", { host: "b" }, null)).not.toBe(keyOf("/data", {}, null));
  expect(keyOf("/data", { "x-forwarded-host": "b" }, null)).not.toBe(keyOf("/data", {}, null));
  expect(keyOf("/data", { host: "b" })).toBe(keyOf("/data"));
});

it("lets lists pass that are asked for as files, by Accept or by format", () => {
  const csv = { accept: "text/csv" };
  const json = { accept: "application/json, */*;q=0.1" };
  expect(keyOf("/api/v1/figures", json)).toBe(keyOf("/api/v1/figures"));
  expect(keyOf("/api/v1/figures", csv)).toBeNull();
  expect(keyOf("/api/v1/figures?format=zip", json)).toBeNull();
  expect(keyOf("/api/v1/documents?format=csv")).toBeNull();
  expect(keyOf("/api/v1/figures?format=json", csv)).toMatch(/format=json/);
  expect(keyOf("/api/v1/figures", { accept: "text/html" })).toBeNull();
  expect(keyOf("/", csv)).toBe(keyOf("/"));
});
