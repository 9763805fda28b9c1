import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ATTACHMENT_TYPES, cleanFileName, sniffType } from "./attachment";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part),
    ),
  );

describe("sniffType", () => {
  it.each([
    ["application/pdf", bytes("%PDF-1.7\n%")],
    ["image/png", bytes([0x89], "PNG\r\n", [0x1a, 0x0a, 0, 0])],
    ["image/jpeg", bytes([0xff, 0xd8, 0xff, 0xe0])],
    ["image/webp", bytes("RIFF", [0x24, 0, 0, 0], "WEBPVP8 ")],
    [null, bytes("<!DOCTYPE html><script>")],
    [null, bytes(" %PDF-1.7")],
    [null, bytes("<svg xmlns=")],
    [null, bytes("RIFF", [0x24, 0, 0, 0], "WAVE")],
    [null, bytes("GIF89a")],
    [null, bytes("PK", [3, 4])],
    [null, bytes()],
    [null, bytes([0xff, 0xd8])],
  ])("finds %s", (type, head) => {
    expect(sniffType(head)).toBe(type);
  });
});

describe("cleanFileName", () => {
  it.each([
    ["Situation report 12.pdf", "Situation report 12.pdf"],
    ["تقرير الحالة.PDF", "تقرير الحالة.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\Users\\me\\report.pdf", "report.pdf"],
    ["..", "document.pdf"],
    ["", "document.pdf"],
    [".htaccess", "htaccess.pdf"],
    ["report.pdf.exe", "report.pdf.exe.pdf"],
    ["page.html", "page.html.pdf"],
    ["a\r\nSet-Cookie: x=1.pdf", "a Set-Cookie x=1.pdf"],
    ["report\u202Efdp.exe", "report fdp.exe.pdf"],
    ["x\0.pdf", "x.pdf"],
  ])("makes of %j %j", (given, name) => {
    expect(cleanFileName(given, "application/pdf")).toBe(name);
  });

  it("keeps either ending of a photograph", () => {
    expect(cleanFileName("a.JPEG", "image/jpeg")).toBe("a.jpeg");
    expect(cleanFileName("a.png", "image/jpeg")).toBe("a.png.jpg");
  });

  it("gives a short name without folders for anything, and the same for that again", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom("/", "\\", ".", " ", "a", "\n", "\u202E") }),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom(...ATTACHMENT_TYPES), (given, type) => {
        const name = cleanFileName(given, type);
        expect(name).toMatch(/^[^/\\\p{Cc}\p{Cf}]+\.(?:pdf|png|jpe?g|webp)$/u);
        expect(name).not.toMatch(/^[.\s]/);
        expect(Array.from(name).length).toBeLessThanOrEqual(105);
        expect(cleanFileName(name, type)).toBe(name);
      }),
    );
  });
});
