import { columnOf, DAY, fieldsOf, record, TEXT } from "./open-api-records";
import { SERIES_COLUMNS } from "./series-columns";

const NUMBER = { type: ["integer", "null"] };
const WORD = { type: "string" };
const FLAG = { type: "boolean" };

/** The fields of one series: what it counts, and its points as columns of equal length. */
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
  change: columnOf({
    ...record({ low: NUMBER, high: NUMBER, recorded: NUMBER, from: DAY, to: DAY }),
    type: ["object", "null"],
  }),
  document: columnOf({ type: "integer" }),
  documents: columnOf(
    record({ title: WORD, language: TEXT, publisher: TEXT, url: TEXT, published: DAY }),
  ),
  published: columnOf(DAY),
  role: columnOf(WORD),
  status: columnOf(WORD),
};
