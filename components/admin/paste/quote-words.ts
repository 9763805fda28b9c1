import type { TextSpan } from "@/lib/domain/pasted-report";

/** The words at those places of a text, each once, on one line; each keeps its own direction. */
export function quoteWords(text: string, spans: readonly TextSpan[]): string {
  const words = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ").trim());
  return [...new Set(words)]
    .filter((one) => one !== "")
    .map((one) => `\u2068${one}\u2069`)
    .join(" … ");
}
