/** Kinds of files that are kept as evidence, with the endings of their names; the first is the usual one. */
const ENDINGS = {
  "application/pdf": ["pdf"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/webp": ["webp"],
} as const;

export type AttachmentType = keyof typeof ENDINGS;
export const ATTACHMENT_TYPES = Object.keys(ENDINGS) as AttachmentType[];

export const MAX_ATTACHMENT_BYTES = 20 * 1024 * 1024;
/** With one document or draft. */
export const MAX_ATTACHMENTS = 20;

/** What each kind is called, in every language. */
export const TYPE_NAMES: Record<AttachmentType, string> = {
  "application/pdf": "PDF",
  "image/png": "PNG",
  "image/jpeg": "JPEG",
  "image/webp": "WebP",
};

/** What a file is kept with. */
export interface AttachmentOwner {
  kind: "document" | "draft";
  id: string;
}

/** A file kept as evidence, as one document or draft has it. */
export interface Attachment {
  sha256: string;
  name: string;
  mediaType: AttachmentType;
  bytes: number;
  /** Readers see it; never so with a draft. */
  isPublic: boolean;
  /** An instant, ISO 8601, UTC. */
  attachedAt: string;
}

/** How many bytes {@link sniffType} looks at. */
export const SNIFFED_BYTES = 12;

/** What a file is by its first bytes, whatever its name says; null for what is not kept. */
export function sniffType(head: Uint8Array): AttachmentType | null {
  const text = String.fromCharCode(...head.subarray(0, SNIFFED_BYTES));
  if (text.startsWith("%PDF-")) return "application/pdf";
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (text.startsWith("\xff\xd8\xff")) return "image/jpeg";
  return /^RIFF[^]{4}WEBP/.test(text) ? "image/webp" : null;
}

const MAX_NAME = 100;
/** Control characters, those that turn the direction of writing, and those that some systems read. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029<>:"|?*]/gu;

/**
 * The name of a file as given by whoever sends it, without folders and without characters that
 * mislead; its ending says what it is.
 */
export function cleanFileName(given: string, type: AttachmentType): string {
  const [usual] = ENDINGS[type];
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const safe = last.replace(UNSAFE, " ").replace(/\s+/g, " ").trim();
  const [, stem = "", ending = ""] = /^(.*?)(?:\.([^.]*))?$/.exec(safe) ?? [];
  const known = ENDINGS[type].find((one) => one === ending.toLowerCase());
  const kept = known === undefined ? safe : stem;
  const name = Array.from(kept.replace(/^[\s.]+|[\s.]+$/g, ""))
    .slice(0, MAX_NAME)
    .join("");
  return `${name === "" ? "document" : name}.${known ?? usual}`;
}
