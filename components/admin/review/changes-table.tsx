import type { ReactNode } from "react";
import type { Language } from "@/lib/i18n/language";
import { Table } from "@/components/ui/table";
import styles from "./changes-table.module.css";

export interface Change {
  key: string;
  name: string;
  /** Null where the state says nothing. */
  before: ReactNode;
  after: ReactNode;
}

/** Fields with what they say in one state and in the next; on a narrow screen one under the other. */
export function ChangesTable({
  changes,
  heads,
  language: { t },
}: {
  changes: readonly Change[];
  /** What the two states are called. */
  heads: { before: string; after: string };
  language: Language;
}) {
  const nothing = <span className={styles.nothing}>{t("admin.review.item.nothing")}</span>;
  return (
    <Table caption={t("admin.review.item.changesCaption")} className={styles.table} laidOutAsCards>
      <thead role="rowgroup">
        <tr role="row">
          {[t("admin.review.item.field"), heads.before, heads.after].map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {changes.map(({ key, name, before, after }) => (
          <tr key={key} role="row">
            <th scope="row" role="rowheader">
              {name}
            </th>
            <td role="cell" data-label={heads.before}>
              {before ?? nothing}
            </td>
            <td role="cell" data-label={heads.after} className={styles.after}>
              {after ?? nothing}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
