import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DateBasis, DatePrecision } from "@/lib/domain/codes";
import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";

/** A date with how it is known, in words; a range of days where the source allows no better. */
export function DateWithBasis({
  date,
  precision = "day",
  earliest = null,
  basis,
  language: { t, locale },
}: {
  date: CalendarDate;
  precision?: DatePrecision;
  earliest?: CalendarDate | null;
  basis: DateBasis | null;
  language: Language;
}) {
  const day = formatDate(date, locale, precision);
  const text =
    earliest === null
      ? day
      : t("figure.dateBetween", { from: formatDate(earliest, locale), to: day });
  return (
    <>
      <time dateTime={precision === "day" ? date : date.slice(0, precision === "month" ? 7 : 4)}>
        {text}
      </time>
      {basis !== null && ` (${t(`codes.dateBasis.${basis}`)})`}
    </>
  );
}
