import type { EntryRowText } from "@/lib/domain/entry";
import type { ExaminedReport } from "@/lib/domain/examined-entry";
import { LINK_FIELDS, referToRow, referredRow } from "@/lib/domain/row-reference";
import { describeFigure } from "@/lib/i18n/describe-figure";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { DescribedChoice } from "./described-report";

/** The rows of a report that state a figure, as a list to choose from. */
export function describeSiblings(
  rows: readonly EntryRowText[],
  examined: ExaminedReport,
  language: Language,
): DescribedChoice[] {
  return rows.flatMap(({ key, kind }) => {
    const label = kind === "no_change" ? null : nameRow(key, examined, language);
    return label === null ? [] : [{ value: referToRow(key), label }];
  });
}

/** What a row says it is a part of and adds to, in words; nothing of what is not there. */
export function describeLinks(
  row: EntryRowText | undefined,
  examined: ExaminedReport,
  language: Language,
): string[] {
  return LINK_FIELDS.flatMap((field) => {
    const id = row?.[field].trim() ?? "";
    const key = referredRow(id);
    const recorded = examined.around.find(({ figure }) => figure.id === id);
    const figure =
      key !== null
        ? nameRow(key, examined, language)
        : recorded
          ? describeFigure(recorded, language)
          : null;
    return figure === null ? [] : [language.t(`admin.entry.link.${field}`, { figure })];
  });
}

/** A row by its place in the report, with what it states as far as that is understood. */
function nameRow(key: string, { rows }: ExaminedReport, language: Language): string | null {
  const { t, locale } = language;
  const index = rows.findIndex((row) => row.key === key);
  if (index === -1) return null;
  const number = formatNumber(index + 1, locale);
  const preview = rows[index]?.preview;
  return preview
    ? t("admin.entry.link.row", { number, figure: describeFigure(preview, language) })
    : t("admin.entry.link.openRow", { number });
}
