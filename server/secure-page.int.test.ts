import { createHash } from "node:crypto";
import { createServer, request, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { pino } from "pino";
import { afterEach, describe, expect, it } from "vitest";
import { useSeededDatabase } from "@/lib/testing/database";
import { handleRequest, type Handler } from "./handle-request";

useSeededDatabase();

let server: Server;

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  policy: string;
}

async function ask(
  handle: Handler,
  {
    method = "GET",
    path = "/",
    headers = {},
  }: { method?: string; path?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const logger = pino({ level: "silent" });
  server = createServer(handleRequest(handle, { logger, publicUrl: null }));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const policy = String(answer.headers["content-security-policy"] ?? "");
        const { statusCode: status = 0, headers: given } = answer;
        resolve({ status, headers: given, body: Buffer.concat(parts), policy });
      });
    });
    asked.on("error", reject).end();
  });
}

const NONCE = /'nonce-([\w+/=-]+)'/;

/** Writes a page as Next does: in parts, its head flushed first, its own script marked by the nonce. */
function pageWith(stored: string, status = 200): Handler {
  return async (asked, response) => {
    const nonce = NONCE.exec(String(asked.headers["content-security-policy"]))?.[1] ?? "none";
    response.statusCode = status;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.flushHeaders();
    response.write(`<!DOCTYPE html><meta charset="utf-8"><p>${stored}</p><scr`);
    response.write(Buffer.from(`ipt nonce="${nonce}">start("بنغازي")</script>`));
    await new Promise<void>((resolve) => response.end("<p>end</p>", () => resolve()));
  };
}

function hashOf(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

const OWN = hashOf(`start("بنغازي")`);

describe("a page", () => {
  it("runs the script that Next wrote and no other", async () => {
    const { body, policy } = await ask(pageWith(`<script>steal()</script>`));
    expect(body.toString()).toContain(`<script>start("بنغازي")</script><p>end</p>`);
    expect(policy).toContain(`script-src 'self' ${OWN};`);
    expect(policy).not.toContain(hashOf("steal()"));
    expect(policy).not.toMatch(/nonce|script-src[^;]*unsafe/);
  });

  it("has a nonce of its own each time, whatever the client sends", async () => {
    const seen: string[] = [];
    for (const _ of [1, 2]) {
      await ask(
        async (asked, response) => {
          seen.push(String(asked.headers["content-security-policy"]));
          response.end();
        },
        { headers: { "Content-Security-Policy": "script-src 'nonce-mine'" } },
      );
      await new Promise((resolve) => server.close(resolve));
    }
    expect(new Set(seen).size).toBe(2);
    for (const policy of seen) expect(policy).toMatch(/^script-src 'nonce-[0-9a-f]{32}'$/);
  });

  it.each([
    ["gzip", "gzip", gunzipSync],
    ["gzip, br", "br", brotliDecompressSync],
  ])("is packed after it was read, for who takes %s by %s", async (taken, coding, unpack) => {
    const handle = pageWith("x".repeat(5000));
    const { headers, body, policy } = await ask(handle, { headers: { "Accept-Encoding": taken } });
    expect(headers["content-encoding"]).toBe(coding);
    expect(headers["content-length"]).toBe(String(body.byteLength));
    expect(headers.vary).toContain("Accept-Encoding");
    expect(unpack(body).toString()).toContain(`<script>start(`);
    expect(policy).toContain(OWN);
  });

  it.each(["", "identity", "gzip;q=0", "br;q=0, zstd"])(
    "is sent plain to a client that takes %j",
    async (coding) => {
      const { headers, body } = await ask(pageWith("x".repeat(5000)), {
        headers: { "Accept-Encoding": coding },
      });
      expect(headers["content-encoding"]).toBeUndefined();
      expect(body.toString()).toContain("<p>end</p>");
    },
  );

  it("has the same head for HEAD, and no body", async () => {
    const get = await ask(pageWith("same"));
    await new Promise((resolve) => server.close(resolve));
    const head = await ask(pageWith("same"), { method: "HEAD" });
    expect(head.body.byteLength).toBe(0);
    for (const headers of [get.headers, head.headers]) {
      delete headers.date;
      delete headers["x-request-id"];
    }
    expect(head.headers).toEqual(get.headers);
  });

  it("keeps its status", async () => {
    const { status, policy } = await ask(pageWith("none", 404));
    expect(status).toBe(404);
    expect(policy).toContain(OWN);
  });

  it("that breaks half-way sends nothing of what was there", async () => {
    const { status, body } = await ask(async (_, response) => {
      response.setHeader("Content-Type", "text/html");
      response.write("half a pa");
      throw new Error("broken");
    });
    expect(status).toBe(500);
    expect(body.toString()).not.toContain("half");
  });

  it("that does not end is cut off", async () => {
    const endless: Handler = async (_, response) => {
      response.setHeader("Content-Type", "text/html");
      const part = Buffer.alloc(1024 * 1024);
      while (!response.destroyed) response.write(part);
    };
    await expect(ask(endless)).rejects.toThrow("socket hang up");
  });
});

describe("what is no page", () => {
  it.each([
    ["of the API", "/api/v1/figures", {}],
    ["of Next's files", "/_next/static/x.js", {}],
    ["a part of a page", "/crises/libya-2019", { RSC: "1" }],
    ["the answer to an action", "/admin", { "Next-Action": "x" }],
  ])("gets no nonce, and a policy that lets no inline script run: %s", async (_, path, headers) => {
    const { policy, body } = await ask(pageWith("text"), { path, headers });
    expect(body.toString()).toContain(`nonce="none"`);
    expect(policy).toContain("script-src 'self';");
  });

  it("runs nothing at all where people sent it", async () => {
    const { policy } = await ask(pageWith("text"), { path: "/api/attachments/documents/x/y" });
    expect(policy).toBe("default-src 'none'; sandbox; frame-ancestors 'none'");
  });

  it("streams", async () => {
    let more = (): void => undefined;
    const sent = new Promise<void>((resolve) => (more = resolve));
    const handle: Handler = async (_, response) => {
      response.setHeader("Content-Type", "text/csv");
      response.write("first\n");
      await sent;
      response.end("second\n");
    };
    const logger = pino({ level: "silent" });
    server = createServer(handleRequest(handle, { logger, publicUrl: null }));
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}/x`);
    const reader = answer.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("first\n");
    more();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("second\n");
  });

  it("leaves a page that the browser holds with its policy: a 304 brings none", async () => {
    const { status, headers } = await ask(async (_, response) => {
      response.setHeader("Content-Type", "text/html");
      response.writeHead(304, { ETag: '"1"' });
      response.end();
    });
    expect(status).toBe(304);
    expect(headers.etag).toBe('"1"');
    expect(headers["content-security-policy"]).toBeUndefined();
  });
});
