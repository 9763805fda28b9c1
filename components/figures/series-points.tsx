import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ReportedPoint, SeriesLine } from "@/lib/series/chart-point";
import { withQuery } from "@/lib/config/paths";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { Pagination } from "@/components/ui/pagination";
import { FigureTable } from "./figure-table";

const ROWS = 100;

/** Every figure of a series, the latest first; `after` is the id of the last one of the page before. */
export function SeriesPoints({
  line,
  after,
  path,
  knownOn,
  language,
}: {
  line: SeriesLine;
  after: string | null;
  path: string;
  knownOn: CalendarDate | null;
  language: Language;
}) {
  const { t, locale } = language;
  const points = line.points.toReversed();
  const start = points.findIndex((point) => point.figure === after) + 1;
  const shown = points.slice(start, start + ROWS);
  const hrefAfter = (point: ReportedPoint | undefined): string => {
    const query = new URLSearchParams({
      ...(knownOn === null ? {} : { knownOn }),
      ...(point ? { after: point.figure } : {}),
    });
    return `${localizePath(withQuery(path, query), locale)}#points`;
  };
  if (points.length === 0) return <p>{t("figure.none")}</p>;
  return (
    <>
      <FigureTable
        caption={t("series.pointsCaption")}
        figures={shown.map((point) => point.reported)}
        standings={new Map(shown.map((point) => [point.figure, point]))}
        language={language}
        sorting={null}
      />
      <Pagination
        label={t("figure.pages")}
        count={t("figure.shown", {
          shown: formatNumber(shown.length, locale),
          count: points.length,
          number: formatNumber(points.length, locale),
        })}
        first={start === 0 ? null : { href: hrefAfter(undefined), text: t("figure.firstPage") }}
        next={
          start + ROWS < points.length
            ? { href: hrefAfter(shown.at(-1)), text: t("figure.nextPage") }
            : null
        }
      />
    </>
  );
}
