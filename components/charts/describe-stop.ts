import { coversYear } from "@/lib/domain/calendar-date";
import { markText } from "@/lib/domain/standing";
import { formatDate, formatNumber } from "@/lib/i18n/format";
import type { DocumentedPoint } from "@/lib/series/columns";
import type { ChartMode } from "@/lib/series/shapes";
import type { ChartTexts } from "./chart-texts";
import { describeChange } from "./describe-change";
import type { Stop } from "./live-points";

/** A point as a tooltip says it. */
export interface StopWords {
  amount: string;
  change: string | null;
  source: string;
  covered: string;
  title: string;
  language: string | null;
  publisher: string | null;
  published: string;
  notes: string[];
}

/** Words for the point under the cursor; in `change` mode the change comes first. */
export function describeStop({ point, line }: Stop, mode: ChartMode, texts: ChartTexts): StopWords {
  const { locale, live } = texts;
  const amount = describeAmount(point, texts);
  const change = point.change && describeChange(point.change, texts.change, locale);
  const leads = mode === "change" && change !== null;
  const published = point.document?.published ?? null;
  return {
    amount: leads ? change : amount,
    change: leads ? amount : change && live.change.replace("{change}", change),
    source: line.name,
    covered: describeDays(point, line.measure === "new", texts),
    title: point.document?.title ?? "",
    language: point.document?.language ?? null,
    publisher: point.document?.publisher ?? null,
    published:
      published === null
        ? live.publishedUnknown
        : live.published.replace("{date}", formatDate(published, locale)),
    notes: describeNotes(point, texts),
  };
}

function describeAmount(point: DocumentedPoint, { amounts, locale }: ChartTexts): string {
  const number = (value: number | null) => formatNumber(value ?? 0, locale);
  return amounts[point.qualifier]
    .replace("{number}", number(point.value))
    .replace("{low}", number(point.low))
    .replace("{high}", number(point.high));
}

function describeDays(point: DocumentedPoint, isWindow: boolean, texts: ChartTexts): string {
  const { locale, live } = texts;
  const { asOf, asOfPrecision, periodStart } = point;
  const last = formatDate(asOf, locale, asOfPrecision);
  if (!isWindow) return live.asOf.replace("{date}", last);
  if (periodStart === asOf) return last;
  if (periodStart !== null && !coversYear(periodStart, asOf))
    return live.period.replace("{from}", formatDate(periodStart, locale)).replace("{to}", last);
  if (periodStart === null && asOfPrecision === "day") return live.until.replace("{date}", last);
  const precision = periodStart === null ? asOfPrecision : "year";
  return live.in.replace("{date}", formatDate(asOf, locale, precision));
}

function describeNotes(point: DocumentedPoint, { marks, reasons, locale }: ChartTexts): string[] {
  const text = markText(point);
  const reason = point.reason === null ? marks.noReason : (reasons[point.reason] ?? point.reason);
  return [
    ...(text === null ? [] : [marks[text].replace("{reason}", reason)]),
    ...(point.computedBy === null ? [] : [marks.computedBy.replace("{who}", point.computedBy)]),
    ...(point.registeredLate === null
      ? []
      : [marks.registeredLate.replace("{number}", formatNumber(point.registeredLate, locale))]),
    ...(point.gapBefore && point.onLine ? [marks.gapBefore] : []),
  ];
}

/** The same in one sentence after another, for a screen reader. */
export function speakStop(
  stop: Stop,
  position: number,
  total: number,
  mode: ChartMode,
  texts: ChartTexts,
): string {
  const words = describeStop(stop, mode, texts);
  return [
    words.amount,
    words.change,
    words.source,
    words.covered,
    words.title,
    words.published,
    ...words.notes,
    texts.live.position
      .replace("{index}", formatNumber(position, texts.locale))
      .replace("{total}", formatNumber(total, texts.locale)),
  ]
    .filter((part) => part !== null && part !== "")
    .join(". ");
}
