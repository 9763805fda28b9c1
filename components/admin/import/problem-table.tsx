import type { FoldedProblem } from "@/lib/domain/import/import-preview";
import type { ImportProblem } from "@/lib/domain/import/imported-row";
import { describeImportProblem } from "@/lib/i18n/describe-import-problem";
import { formatNumber } from "@/lib/i18n/format";
import { importFieldName } from "@/lib/i18n/import-field-name";
import type { Language } from "@/lib/i18n/language";
import { RecordTable } from "@/components/admin/lists/record-table";
import styles from "./import-page.module.css";
import { MOST_SHOWN } from "./shown-rows";

/** A field that the file has no column for goes by its own name. */
function nameField({ field }: ImportProblem, language: Language): string {
  return field === null
    ? language.t("admin.import.preview.wholeRow")
    : importFieldName(field, language);
}

/** The first rows that a problem is of, and how many others have the same. */
function nameRows(
  { row, rows = [row], count = 1 }: FoldedProblem,
  { t, locale }: Language,
): string {
  const list = rows.map((one) => formatNumber(one, locale)).join(t("common.comma"));
  const more = count - rows.length;
  if (more <= 0) return list;
  return t("admin.import.preview.sameIn", {
    list,
    count: more,
    number: formatNumber(more, locale),
  });
}

/** Longest value that a sentence repeats whole; it stands beside it. */
const QUOTED = 40;

function shorten(value: string): string {
  const letters = Array.from(value);
  return letters.length > QUOTED ? `${letters.slice(0, QUOTED).join("")}…` : value;
}

/** What keeps rows out: where, what stands there, what was expected and how to mend it. */
export function ProblemTable({
  problems,
  total,
  language,
}: {
  problems: readonly FoldedProblem[];
  total: number;
  language: Language;
}) {
  const { t, locale } = language;
  const shown = problems.slice(0, MOST_SHOWN);
  const told = shown.reduce((sum, { count = 1 }) => sum + count, 0);
  if (total === 0) return <p className={styles.quiet}>{t("admin.import.preview.none")}</p>;
  return (
    <>
      <RecordTable
        isNumbered
        caption={t("admin.import.outcome.error.title")}
        columns={[
          { label: t("admin.import.preview.row") },
          { label: t("admin.import.preview.column") },
          { label: t("admin.import.preview.value") },
          { label: t("admin.import.preview.problem") },
        ]}
        rows={shown.map((problem, at) => ({
          key: String(at),
          head: nameRows(problem, language),
          cells: [
            problem.column === null ? (
              nameField(problem, language)
            ) : (
              <span key="column">
                <bdi>{problem.column}</bdi>
              </span>
            ),
            problem.value === "" ? null : (
              <span key="value" className={styles.value}>
                <bdi>{problem.value}</bdi>
              </span>
            ),
            describeImportProblem({ ...problem, value: shorten(problem.value) }, language),
          ],
        }))}
      />
      {total > told && (
        <p className={styles.quiet}>
          {t("admin.import.preview.firstProblems", {
            shown: formatNumber(told, locale),
            count: total,
            number: formatNumber(total, locale),
          })}
        </p>
      )}
    </>
  );
}
