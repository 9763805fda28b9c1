import type { FigureSort, SortKey } from "@/lib/domain/figure-filter";
import type { ReportedFigure } from "@/lib/domain/model";
import type { Standings } from "@/lib/domain/standing";
import type { Language } from "@/lib/i18n/language";
import { Table } from "@/components/ui/table";
import { FigureRow } from "./figure-row";
import styles from "./figure-table.module.css";

/** Ways to order a table: what it is ordered by, and the address of it ordered otherwise. */
export interface SortLinks {
  sort: FigureSort;
  hrefFor: (sort: FigureSort) => string;
}

/** Figures as a table, a row each; on a narrow screen each row becomes a card. */
export function FigureTable({
  caption,
  figures,
  standings,
  language,
  sorting,
  crisis = false,
}: {
  caption: string;
  figures: ReportedFigure[];
  /** Where each of them stands in its series. */
  standings: Standings;
  language: Language;
  sorting: SortLinks | null;
  /** Names the crisis of each figure. */
  crisis?: boolean;
}) {
  const { t } = language;
  return (
    <Table caption={caption} className={styles.table} laidOutAsCards>
      <thead role="rowgroup">
        <tr role="row">
          <SortableHeader name="value" text={t("figure.column.figure")} sorting={sorting} />
          <th scope="col" role="columnheader">
            {t("figure.column.place")}
          </th>
          <th scope="col" role="columnheader">
            {t("figure.column.source")}
          </th>
          <SortableHeader name="asOf" text={t("figure.column.dates")} sorting={sorting} />
          <SortableHeader name="published" text={t("figure.column.report")} sorting={sorting} />
        </tr>
      </thead>
      <tbody role="rowgroup">
        {figures.map((reported) => (
          <FigureRow
            key={reported.figure.id}
            reported={reported}
            standings={standings}
            language={language}
            crisis={crisis}
          />
        ))}
      </tbody>
    </Table>
  );
}

function SortableHeader({
  name,
  text,
  sorting,
}: {
  name: SortKey;
  text: string;
  sorting: SortLinks | null;
}) {
  if (sorting === null)
    return (
      <th scope="col" role="columnheader">
        {text}
      </th>
    );
  const { sort, hrefFor } = sorting;
  const active = sort.key === name;
  const next: FigureSort = { key: name, descending: active ? !sort.descending : true };
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={active ? (sort.descending ? "descending" : "ascending") : undefined}
    >
      <a href={`${hrefFor(next)}#figures`} className={styles.sort}>
        {text}
        <span aria-hidden="true">{active ? (sort.descending ? " ↓" : " ↑") : " ↕"}</span>
      </a>
    </th>
  );
}
