import type { CalendarDate } from "./calendar-date";
import type { Organisation } from "./model";

/** A document on record as far as it tells which kind of report it is. */
export interface KindMember {
  id: string;
  title: string;
  published: CalendarDate | null;
  publisher: Organisation;
  /** Figures of the crisis that it states. */
  figures: number;
}

/** Reports that one publisher brings out under one title, numbers and dates aside. */
export interface ReportKind {
  last: KindMember;
  /** How many there are on record. */
  reports: number;
}

/** The kinds of report among documents: those that came more than once first, the latest first. */
export function groupReportKinds(documents: readonly KindMember[]): ReportKind[] {
  const kinds = new Map<string, ReportKind>();
  for (const document of documents) {
    const key = `${document.publisher.id}|${stemOf(document.title)}`;
    const kind = kinds.get(key);
    if (!kind) kinds.set(key, { last: document, reports: 1 });
    else {
      kind.reports += 1;
      if (dateOf(document) > dateOf(kind.last)) kind.last = document;
    }
  }
  return [...kinds.values()].toSorted(
    (a, b) =>
      Number(b.reports > 1) - Number(a.reports > 1) ||
      (dateOf(a.last) < dateOf(b.last) ? 1 : dateOf(a.last) > dateOf(b.last) ? -1 : 0),
  );
}

/** A title without what changes from one report to the next. */
function stemOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/\b(?:january|february|march|april|may|june|july|august|september)\b/g, " ")
    .replace(/\b(?:october|november|december)\b/g, " ")
    .replace(/[\d٠-٩]+/g, " ")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

function dateOf({ published }: KindMember): string {
  return published ?? "";
}
