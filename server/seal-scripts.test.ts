import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sealScripts } from "./seal-scripts";

const NONCE = "5f0c2b7e9a3d48116c0d9f2e7b8a4c31";

function seal(html: string): { html: string; sources: string[] } {
  const sealed = sealScripts(Buffer.from(html), NONCE);
  return { html: sealed.html.toString(), sources: sealed.sources };
}

function hashOf(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

describe("sealScripts", () => {
  it("names the scripts that carry the nonce, once each, whatever language they hold", () => {
    const text = `push("بنغازي — l’hôpital")`;
    const { html, sources } = seal(
      `<script nonce="${NONCE}">${text}</script><p>é</p><script id="x" nonce="${NONCE}" defer>go()</script><script nonce="${NONCE}">go()</script>`,
    );
    expect(sources).toEqual([hashOf(text), hashOf("go()")]);
    expect(html).toBe(
      `<script>${text}</script><p>é</p><script id="x" defer>go()</script><script>go()</script>`,
    );
  });

  it("hashes what is sent where a script speaks of the nonce itself", () => {
    const { html, sources } = seal(`<script nonce="${NONCE}">push({"nonce":"${NONCE}"})</script>`);
    expect(html).toBe(`<script>push({"nonce":""})</script>`);
    expect(sources).toEqual([hashOf(`push({"nonce":""})`)]);
  });

  it("names no file, which the policy judges by its address", () => {
    const { html, sources } = seal(`<script src="/_next/a.js" nonce="${NONCE}" async></script>`);
    expect(sources).toEqual([]);
    expect(html).toBe(`<script src="/_next/a.js" async></script>`);
  });

  it.each([
    ["without a nonce", `<script>evil()</script>`],
    ["with a guessed one", `<script nonce="${NONCE.replace("5", "6")}">evil()</script>`],
    ["with a nonce beside it", `<b nonce="${NONCE}"></b><script>evil()</script>`],
    ["that swallows the next script", `<script>evil()//<script nonce="${NONCE}">go()</script>`],
    [
      "that swallows the next script's tag",
      `<script src="data:,evil()" x="<script nonce="${NONCE}">go()</script>`,
    ],
    ["in capitals", `<SCRIPT>evil()</SCRIPT>`],
    ["of a picture", `<svg><script href="data:,evil()"></script></svg>`],
  ])("lets no script run %s", (_, planted) => {
    const { sources } = seal(planted);
    expect(sources.filter((source) => source !== hashOf("go()"))).toEqual([]);
  });

  it("leaves nothing of the nonce in the page", () => {
    const page = `<link rel="preload" nonce="${NONCE}"><script nonce="${NONCE}">"${NONCE}"</script>`;
    expect(seal(page).html).not.toContain(NONCE);
  });
});
