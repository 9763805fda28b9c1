import { describeColumn } from "@/lib/i18n/describe-column";
import type { Language } from "@/lib/i18n/language";
import { Facts } from "@/components/ui/facts";

/** The columns of figures by their names, each explained. */
export function ColumnTable({
  columns,
  language,
}: {
  columns: readonly string[];
  language: Language;
}) {
  return (
    <Facts
      facts={columns.map((column) => ({
        term: column,
        value: describeColumn("figures", column, language),
      }))}
      code
    />
  );
}
