import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ReportLanguage } from "./figure";
import type { Item } from "./read/item";
import type { Quantity } from "./quantity/quantity";
import type { DateMention } from "./read/dates";

/** One sentence, read. */
export interface Sentence {
  language: ReportLanguage;
  items: readonly Item[];
  dates: readonly DateMention[];
  quantities: readonly Quantity[];
  /** Day of the report, where known. */
  published: CalendarDate | null;
}
