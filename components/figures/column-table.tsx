import type { Language } from "@/lib/i18n/language";
import { Facts } from "@/components/ui/facts";

/** The columns of a CSV by their names, each explained. */
export function ColumnTable({
  columns,
  language: { t },
}: {
  columns: readonly string[];
  language: Language;
}) {
  return (
    <Facts
      facts={columns.map((column) => ({
        term: column,
        value: t(`data.column.${column}` as "data.column.id"),
      }))}
      code
    />
  );
}
