import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { readKeptFile, writeKeptFile, type Remembered } from "./kept-file";

const root = mkdtempSync(join(tmpdir(), "as-reported-kept-"));
const folder = join(root, "answers");
const file = join(folder, "kept");

beforeEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const answer = (key: string, body: string): Remembered => [
  key,
  {
    headers: ["Content-Type", "text/html", "X-Name", `of ${key}`],
    tag: `W/"${key}"`,
    body: Buffer.from(body),
    packed: {},
  },
];
const ANSWERS = [
  answer("/a?\nhost", "<p>مصراتة</p>"),
  answer("/b?", ""),
  answer("/c?x=1", "three"),
];

it("gives back what was written: questions, heads, bodies, in their order", () => {
  writeKeptFile(file, ANSWERS);
  expect(readKeptFile(file)).toEqual(ANSWERS);
});

it("lets only its owner read it, and leaves nothing beside it", () => {
  writeKeptFile(file, ANSWERS);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(readdirSync(folder)).toEqual(["kept"]);
});

it("is no file where any byte is missing, other or too many", () => {
  writeKeptFile(file, ANSWERS);
  const whole = readFileSync(file);
  expect(whole.byteLength).toBeGreaterThan(100);
  for (let at = 0; at < whole.byteLength; at += 1) {
    writeFileSync(file, whole.subarray(0, at));
    expect(readKeptFile(file)).toBeNull();
    const other = Buffer.from(whole);
    other.writeUInt8(whole.readUInt8(at) ^ 1, at);
    writeFileSync(file, other);
    expect(readKeptFile(file)).toBeNull();
  }
  writeFileSync(file, Buffer.concat([whole, Buffer.from("x")]));
  expect(readKeptFile(file)).toBeNull();
  rmSync(file);
  expect(readKeptFile(file)).toBeNull();
});

it("holds the first ones, as many as there is room for", () => {
  const keysOf = () => readKeptFile(file)?.map(([key]) => key);
  writeKeptFile(
    file,
    [answer("1", "x".repeat(60)), answer("2", "x".repeat(60)), answer("3", "x")],
    {
      maxBytes: 100,
    },
  );
  expect(keysOf()).toEqual(["1", "3"]);
  writeKeptFile(file, ANSWERS, { maxAnswers: 2 });
  expect(keysOf()).toEqual(["/a?\nhost", "/b?"]);
});
