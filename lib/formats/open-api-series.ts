import { columnOf, DAY, fieldsOf, record, TEXT } from "./open-api-records";
import { SERIES_COLUMNS } from "./series-columns";

const NUMBER = { type: ["integer", "null"] };
const WORD = { type: "string" };
const FLAG = { type: "boolean" };

/**
 * The fields of one series: what it counts, and its points as columns of equal length. `document` says
 * where in the columns of `documents` each point's document is told, the first at 0. A change lies
 * between `changeLow` and `changeHigh`, or is `changeRecorded` where nothing bounds it, and spans the
 * `changeDays` up to `asOf`.
 */
export const OPEN_API_SERIES: Record<string, Record<string, unknown>> = {
  ...fieldsOf(SERIES_COLUMNS),
  rhythms: columnOf(record({ days: { type: "integer" }, from: DAY, to: DAY })),
  checkedOn: columnOf(DAY),
  restartedBy: columnOf(WORD),
  rhythmDeclared: FLAG,
  asOf: columnOf(DAY),
  asOfPrecision: columnOf(WORD),
  periodStart: columnOf(DAY),
  value: columnOf(NUMBER),
  low: columnOf(NUMBER),
  high: columnOf(NUMBER),
  qualifier: columnOf(WORD),
  figure: columnOf(WORD),
  onLine: columnOf(FLAG),
  gapBefore: columnOf(FLAG),
  mark: columnOf(TEXT),
  reason: columnOf(TEXT),
  computedBy: columnOf(TEXT),
  registeredLate: columnOf(NUMBER),
  changeLow: columnOf(NUMBER),
  changeHigh: columnOf(NUMBER),
  changeRecorded: columnOf(NUMBER),
  changeDays: columnOf(NUMBER),
  document: columnOf({ type: "integer" }),
  documents: record({
    title: columnOf(WORD),
    language: columnOf(TEXT),
    publisher: columnOf(TEXT),
    url: columnOf(TEXT),
    published: columnOf(DAY),
  }),
  role: columnOf(WORD),
  status: columnOf(WORD),
};
