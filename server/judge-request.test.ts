import { describe, expect, it } from "vitest";
import { addressKind } from "./address-kind";
import { judgeRequest } from "./judge-request";

const SITE = "https://figures.example.org";

function judge(
  path: string,
  headers: Record<string, string>,
  { method = "POST", publicUrl = SITE }: { method?: string; publicUrl?: string | null } = {},
): number | null {
  const form = { host: "localhost:3000", "content-type": "multipart/form-data; boundary=x" };
  const asked = { method, headers: { ...form, ...headers } };
  return judgeRequest(asked, { path, kind: addressKind(path), publicUrl })?.status ?? null;
}

const OTHER = { origin: "https://evil.example" };
const OWN = { origin: SITE };
const COOKIE = { cookie: "as-reported.session_token=x" };

describe("judgeRequest", () => {
  it.each(["/api/v1/figures/%ff", "/api/v1/%", "/api/v1/figures/a%2", "/api/attachments/%c3%28"])(
    "refuses %s, which nothing can take apart",
    (path) => {
      expect(judge(path, {}, { method: "GET" })).toBe(400);
      expect(judge(path.replace(/%.*$/, "%d9%a1"), {}, { method: "GET" })).toBeNull();
    },
  );

  it("refuses scripts that could read no answer, and lets pages answer all the same", () => {
    const headers = { "accept-encoding": "identity;q=0" };
    expect(judge("/api/v1/figures.csv", headers, { method: "GET" })).toBe(406);
    expect(judge("/ar/data", headers, { method: "GET" })).toBeNull();
    const packed = { "accept-encoding": "gzip, identity;q=0" };
    expect(judge("/api/v1/figures.csv", packed, { method: "GET" })).toBeNull();
  });

  it.each([
    "/admin/sign-in",
    "/ar/admin/review",
    "/api/attachments/documents/x",
    "/api/auth/sign-in",
  ])("takes a write to %s from this site alone", (path) => {
    expect(judge(path, { ...OWN, ...COOKIE })).toBeNull();
    expect(judge(path, { ...OWN, "sec-fetch-site": "same-origin", ...COOKIE })).toBeNull();
    expect(judge(path, { origin: "http://localhost:3000", ...COOKIE })).toBeNull();
    const verdicts = [
      OTHER,
      { ...OTHER, ...COOKIE },
      { origin: "null" },
      { origin: "null", ...COOKIE },
      { origin: "not an address", ...COOKIE },
      { origin: `${SITE}.evil.example`, ...COOKIE },
      { origin: "https://sub.figures.example.org", ...COOKIE },
      { origin: "http://localhost:4000", ...COOKIE },
      { ...OWN, "sec-fetch-site": "cross-site", ...COOKIE },
      { "sec-fetch-site": "same-site", ...COOKIE },
      { "sec-fetch-site": "cross-site" },
      COOKIE,
    ].map((headers) => [headers, judge(path, headers)]);
    expect(verdicts.filter(([, status]) => status !== 403)).toEqual([]);
  });

  it("takes one without a site and without cookies, which no browser of a victim sends", () => {
    expect(judge("/admin/sign-in", {})).toBeNull();
  });

  it("knows its own site by the request where nothing else names it", () => {
    const publicUrl = null;
    expect(judge("/admin", { origin: "http://localhost:3000" }, { publicUrl })).toBeNull();
    expect(judge("/admin", { origin: SITE }, { publicUrl })).toBe(403);
  });

  it.each(["PUT", "PATCH", "DELETE", "POST"])("judges %s", (method) => {
    expect(judge("/api/attachments/drafts/x/y", { ...OTHER, ...COOKIE }, { method })).toBe(403);
  });

  it.each(["GET", "HEAD", "OPTIONS"])("lets every site ask with %s", (method) => {
    expect(judge("/api/v1/figures", { ...OTHER, ...COOKIE }, { method })).toBeNull();
    expect(judge("/admin", { ...OTHER, ...COOKIE }, { method })).toBeNull();
  });

  it.each([
    ["/admin/entry", 1],
    ["/admin/paste/x", 1],
    ["/", 1],
    ["/admin/paste", 4],
    ["/ar/admin/paste", 4],
    ["/api/v1/figures", 1],
    ["/api/attachments/documents/x", 25],
    ["/api/imports", 55],
    ["/api/imports/x/plan", 1],
  ])("takes to %s no more than %i MB", (path, limit) => {
    const bytes = limit * 1024 * 1024;
    expect(judge(path, { ...OWN, "content-length": String(bytes) })).toBeNull();
    expect(judge(path, { ...OWN, "content-length": String(bytes + 1) })).toBe(413);
    expect(judge(path, { "content-length": String(bytes + 1) }, { method: "GET" })).toBe(413);
    expect(judge(path, { ...OWN, "transfer-encoding": "chunked" })).toBe(411);
  });

  it.each(["application/json", "application/xml", "text/html", "", "multipart/form-datax"])(
    "knows no form of the type %j",
    (type) => {
      expect(judge("/admin/entry", { ...OWN, "content-type": type })).toBe(415);
    },
  );

  it.each([
    "multipart/form-data; boundary=x",
    "text/plain;charset=UTF-8",
    "Application/X-WWW-Form-Urlencoded",
  ])("knows a form of the type %j", (type) => {
    expect(judge("/admin/entry", { ...OWN, "content-type": type })).toBeNull();
  });
});
