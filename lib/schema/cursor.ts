export type CursorPart = string | number | null;

/**
 * A place in a list as opaque text: what identifies the last row, sealed with the question it
 * belongs to. Cursors are no secret and carry none.
 */
export function encodeCursor(question: string, position: readonly CursorPart[]): string {
  return toBase64Url(JSON.stringify([fingerprint(question), ...position]));
}

/** The position in a cursor; null where it is malformed or belongs to another question. */
export function decodeCursor(question: string, cursor: string): CursorPart[] | null {
  try {
    const parts: unknown = JSON.parse(fromBase64Url(cursor));
    if (!Array.isArray(parts) || parts[0] !== fingerprint(question)) return null;
    const position: unknown[] = parts.slice(1);
    return position.every(isPart) ? position : null;
  } catch {
    return null;
  }
}

function isPart(part: unknown): part is CursorPart {
  return part === null || typeof part === "string" || typeof part === "number";
}

/** FNV-1a in 32 bits: tells questions apart that are mixed up by mistake, not by intent. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

function toBase64Url(text: string): string {
  const binary = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
}
