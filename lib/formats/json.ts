import { toRecord, type Column } from "./column";
import { SHORT_TEXT } from "./short-text";

/**
 * A whole list as JSON, part by part, in the form of the pages of the API; `tail` is asked for when
 * all rows are written. `removed` are rows that are no more in the list.
 */
export async function* streamJson<Row>(
  parts: AsyncIterable<readonly Row[]>,
  columns: readonly Column<Row>[],
  tail: () => { nextCursor: string | null; meta: Record<string, unknown>; removed?: object[] },
  more: (row: Row) => Record<string, unknown> = () => ({}),
): AsyncGenerator<string, void, void> {
  let before = '{"data":[';
  for await (const rows of parts) {
    if (rows.length === 0) continue;
    let text = "";
    for (const row of rows) {
      text += before + JSON.stringify({ ...toRecord(row, columns), ...more(row) });
      before = ",\n";
      if (text.length < SHORT_TEXT) continue;
      yield text;
      text = "";
    }
    if (text !== "") yield text;
  }
  const { removed, ...rest } = tail();
  const open = before === ",\n" ? "" : before;
  const gone = removed === undefined ? "" : `"removed":${JSON.stringify(removed)},`;
  yield `${open}],${gone}${JSON.stringify(rest).slice(1)}`;
}
