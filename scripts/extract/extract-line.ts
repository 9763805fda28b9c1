import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { extractFigures } from "@/lib/extract/extract-figures";
import type { ReportLanguage } from "@/lib/extract/figure";
import { toPlainFigure } from "@/lib/extract/to-plain-figure";

const LANGUAGES: readonly string[] = ["en", "fr", "ar"] satisfies ReportLanguage[];

interface Line {
  id: string;
  text: string;
  lang?: string;
  published?: string | null;
}

function isLine(value: unknown): value is Line {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    "text" in value &&
    typeof value.text === "string"
  );
}

/** The answer to one line {id, lang, text, published?}: a line {id, figures}. Throws for others. */
export function extractLine(line: string): string {
  const value: unknown = JSON.parse(line);
  if (!isLine(value)) throw new TypeError("expected an object with id and text");
  const { id, lang, text, published } = value;
  const language = LANGUAGES.includes(lang ?? "") ? (lang as ReportLanguage) : undefined;
  const suggestions = extractFigures(text, {
    ...(language && { language }),
    published: published ? parseCalendarDate(published) : null,
  });
  return JSON.stringify({ id, figures: suggestions.map((one) => toPlainFigure(one, text)) });
}
