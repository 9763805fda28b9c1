import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ReportLanguage } from "./figure";
import type { RoleSet } from "./lexicon/role-set";
import type { Item } from "./read/item";
import type { Quantity } from "./quantity/quantity";
import type { DateMention } from "./read/dates";

/** One sentence, read. */
export interface Sentence {
  language: ReportLanguage;
  items: readonly Item[];
  /** The roles that its items may play: what none plays need not be looked for. */
  roles: RoleSet;
  dates: readonly DateMention[];
  quantities: readonly Quantity[];
  /** Day of the report, where known. */
  published: CalendarDate | null;
}
