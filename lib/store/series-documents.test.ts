import { expect, it } from "vitest";
import { writeDocuments } from "./series-documents";

const bytes = (values: unknown[]): Buffer => Buffer.from(JSON.stringify(values));

function write(rows: number[], titles: string[], url: string | null = null, seriesId = "one") {
  const same = (value: string | null): Buffer => bytes(titles.map(() => value));
  return writeDocuments(seriesId, bytes(rows), {
    title: bytes(titles),
    language: same("en"),
    publisher: same(null),
    url: same(url),
    published: same("2024-01-01"),
  });
}

const titlesOf = ({ documents }: { documents: Buffer }): string[] =>
  (JSON.parse(documents.toString()) as { title: string[] }).title;

it("tells a document once, however many figures are from it", () => {
  const written = write([7, 9, 7, 7], ["a", "b", "a", "a"]);
  expect(written.document.toString()).toBe("[0,1,0,0]");
  expect(titlesOf(written)).toEqual(["a", "b"]);
});

it("tells two that read alike as two", () =>
  expect(titlesOf(write([7, 9], ["a", "a"]))).toEqual(["a", "a"]));

it("gives again what it wrote, as long as all reads the same", () => {
  const first = write([1, 2], ["a", "b"]);
  expect(write([1, 2], ["a", "b"])).toBe(first);
  expect(titlesOf(write([1, 2], ["a", "c"]))).toEqual(["a", "c"]);
  expect(write([1, 1], ["a", "a"]).document.toString()).toBe("[0,0]");
  expect(write([1, 1], ["a", "a"], "https://example.org/").documents.toString()).toContain(
    "https://example.org/",
  );
  expect(titlesOf(write([1, 2, 3], ["a", "a", "a"]))).toHaveLength(3);
});

it("keeps series apart", () => {
  const first = write([1], ["a"], null, "first");
  expect(titlesOf(write([1], ["b"], null, "second"))).toEqual(["b"]);
  expect(write([1], ["a"], null, "first")).toBe(first);
});
