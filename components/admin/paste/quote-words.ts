import type { TextSpan } from "@/lib/domain/pasted-report";

/** What the words are that decided a field: none, only signs such as a bracket, or words. */
export type Deciding = "nothing" | "bracket" | "sign" | "words";

/** What stands at those places of a text. */
export function tellDeciding(text: string, spans: readonly TextSpan[]): Deciding {
  const words = spans.map(({ start, end }) => text.slice(start, end)).join("");
  if (words.trim() === "") return "nothing";
  if (/[\p{L}\p{N}]/u.test(words)) return "words";
  return /[([]/.test(words) ? "bracket" : "sign";
}

/** The words at those places of a text, each once, on one line; each keeps its own direction. */
export function quoteWords(text: string, spans: readonly TextSpan[]): string {
  const words = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ").trim());
  return [...new Set(words)]
    .filter((one) => one !== "")
    .map((one) => `\u2068${one}\u2069`)
    .join(" … ");
}
