import type { Qualifier } from "@/lib/domain/codes";
import { loadMessages } from "@/lib/i18n/load-messages";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import type { MarkText } from "@/lib/domain/standing";
import type { ChangeTexts } from "./describe-change";

/** What a moving chart says: patterns with `{number}`, `{low}`, `{date}` … to fill in. */
export interface ChartTexts {
  locale: Locale;
  amounts: Record<Qualifier, string>;
  change: ChangeTexts;
  marks: Record<MarkText | "computedBy" | "registeredLate" | "gapBefore" | "noReason", string>;
  reasons: Record<string, string>;
  live: Messages["charts"]["live"];
}

/** Fetches the texts of moving charts in one language: not before one moves. */
export async function loadChartTexts(locale: Locale): Promise<ChartTexts> {
  const { charts, codes, figure } = await loadMessages(locale);
  return {
    locale,
    amounts: figure.amount,
    change: charts.change,
    marks: charts.marks,
    reasons: { ...codes.roleReason, ...codes.supersedeReason, ...codes.fallReason },
    live: charts.live,
  };
}
