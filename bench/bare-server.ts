// What a server could do at best: bare Node http over better-sqlite3, nothing checked, nothing logged.
// `/csv` streams the table of figures, `/series/ID` reads a series anew, `/bytes` and `/page` give
// from memory what was last PUT there. Usage: node scripts/run-ts.mjs bench/bare-server.ts
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setImmediate } from "node:timers/promises";
import { gzip } from "node:zlib";
import Database from "better-sqlite3";
import { databaseFile } from "@/lib/config/database-url";
import { CSV_QUERY, SERIES_QUERY } from "./bare-sql";

const PART = 64 * 1024;
const db = new Database(databaseFile(), { readonly: true });
const series = db.prepare<[string]>(SERIES_QUERY);
const kept = new Map<string, Buffer>();

async function sendCsv(response: ServerResponse): Promise<void> {
  response.setHeader("Content-Type", "text/csv");
  let text = "";
  for (const row of db.prepare<[], (string | number | null)[]>(CSV_QUERY).raw(true).iterate()) {
    text += `${row.map(formatCell).join(",")}\r\n`;
    if (text.length < PART) continue;
    const room = response.write(text);
    text = "";
    if (!room) await new Promise((resolve) => response.once("drain", resolve));
    else await setImmediate();
  }
  response.end(text);
}

function formatCell(cell: string | number | null): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

async function put(request: IncomingMessage): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  kept.set(request.url ?? "", Buffer.concat(parts));
}

createServer((request, response) => {
  const { url = "", method } = request;
  if (method === "PUT") void put(request).then(() => response.end());
  else if (url === "/csv") void sendCsv(response);
  else if (url.startsWith("/series/")) {
    const body = JSON.stringify({ data: series.all(url.slice("/series/".length)) });
    response.setHeader("Content-Type", "application/json");
    if (!/\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) response.end(body);
    else {
      response.setHeader("Content-Encoding", "gzip");
      gzip(body, (_, packed) => response.end(packed));
    }
  } else {
    const body = kept.get(url) ?? Buffer.from("ok");
    const type = url === "/page" ? "text/html; charset=utf-8" : "application/json";
    response.writeHead(200, { "Content-Type": type, "Content-Length": body.byteLength });
    response.end(body);
  }
}).listen(Number(process.env["PORT"]), "127.0.0.1");
