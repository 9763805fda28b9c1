/** The bytes from `start` to `end`, both included. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * The one part of `size` bytes that the header `Range` asks for (RFC 9110, section 14); null for none,
 * for several and for what cannot be read, which leave the whole; "outside" where there is no such part.
 * The package range-parser refuses the last 30 bytes of ten, which the RFC takes as all of them, and 6 to 4,
 * which it takes as unreadable.
 */
export function readByteRange(
  header: string | undefined,
  size: number,
): ByteRange | "outside" | null {
  const found = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header ?? "");
  if (found === null) return null;
  const [, first = "", last = ""] = found;
  if (first === "") {
    if (last === "") return null;
    const length = Number(last);
    if (length === 0 || size === 0) return "outside";
    return { start: Math.max(0, size - length), end: size - 1 };
  }
  const start = Number(first);
  if (last !== "" && Number(last) < start) return null;
  if (start >= size) return "outside";
  return { start, end: last === "" ? size - 1 : Math.min(Number(last), size - 1) };
}
