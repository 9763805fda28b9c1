import type { ImportHead } from "@/lib/domain/import/import-record";
import type { Language } from "@/lib/i18n/language";
import styles from "./sample-table.module.css";

/** Columns beyond this many are not shown; the next step lists them all. */
const MOST_COLUMNS = 60;
const MOST_ROWS = 10;

const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The side that a table begins on is that of its first letter, whatever the language around it. */
function directionOf(text: string): "rtl" | "ltr" {
  return RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? "") ? "rtl" : "ltr";
}

/** The first rows of a file as it is read, so that a wrong reading is seen at once. */
export function SampleTable({ head, language }: { head: ImportHead; language: Language }) {
  const { t } = language;
  const { headings, tags, sample } = head;
  const name = t("admin.import.reading.sample");
  const shown = headings.slice(0, MOST_COLUMNS);
  const side = directionOf(shown.join(" "));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Keys scroll what has the focus.
    <section aria-label={name} tabIndex={0} dir={side} className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>{name}</caption>
        <thead>
          <tr>
            {shown.map((heading, at) => (
              <th key={heading} scope="col">
                <bdi>{heading}</bdi>
                {tags?.[at] && tags[at] !== heading && <code dir="ltr">{tags[at]}</code>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.slice(0, MOST_ROWS).map((cells, row) => (
            <tr key={row}>
              {shown.map((heading, at) => (
                <td key={heading} dir="auto">
                  {cells[at] ?? ""}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
