import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import styles from "./record-table.module.css";

export interface RecordRow {
  key: string;
  /** Names the row; the first cell. */
  head: ReactNode;
  /** In the order of the columns after the first. */
  cells: ReactNode[];
}

export interface RecordColumn {
  label: string;
  isNumber?: boolean;
}

/** A list of records, a row each; on a phone a card each. */
export function RecordTable({
  caption,
  columns,
  rows,
  isNumbered = false,
}: {
  caption: string;
  columns: RecordColumn[];
  rows: RecordRow[];
  /** A number names each row. */
  isNumbered?: boolean;
}) {
  const [first, ...others] = columns;
  return (
    <table className={classNames(styles.table, isNumbered && styles.numbered)}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first?.label}</th>
          {others.map(({ label, isNumber = false }) => (
            <th key={label} scope="col" className={classNames(isNumber && styles.number)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, cells }) => (
          <tr key={key}>
            <th scope="row" data-label={first?.label}>
              {head}
            </th>
            {others.map(({ label, isNumber = false }, at) => (
              <td key={label} data-label={label} className={classNames(isNumber && styles.number)}>
                {cells[at] ?? ""}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
