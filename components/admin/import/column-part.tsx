import type { ImportHead } from "@/lib/domain/import/import-record";
import type { ImportMapping } from "@/lib/domain/import/import-mapping";
import type { Language } from "@/lib/i18n/language";
import {
  AMOUNT,
  codeOf,
  columnName,
  confirmName,
  presetName,
  PRESET_FIELDS,
} from "@/lib/schema/import-plan/mapping-texts";
import { Badge } from "@/components/ui/badge";
import { fieldSpec } from "./constant-parts";
import styles from "./column-head.module.css";
import type { PlanLine, PlanPart } from "./plan-part";
import { targetOptions } from "./target-options";

const SAMPLES = 3;

/** The question what each column of a file means. */
export function columnPart(
  mapping: ImportMapping,
  head: ImportHead,
  unsure: readonly number[],
  language: Language,
): PlanPart {
  const { t } = language;
  const options = targetOptions(language);
  const lines = mapping.columns.map((target, at): PlanLine => {
    const name = head.headings[at] ?? String(at + 1);
    const preset = target.kind === AMOUNT ? target.preset : {};
    const isUnsure = unsure.includes(at);
    return {
      key: String(at),
      name,
      head: <ColumnHead head={head} at={at} isUnsure={isUnsure} language={language} />,
      choice: {
        kind: "list",
        name: columnName(at),
        label: t("admin.import.columns.meaningOf", { column: name }),
        labelHidden: true,
        value: codeOf(target),
        options,
      },
      more: [
        {
          when: AMOUNT,
          fields: PRESET_FIELDS.map((field) =>
            fieldSpec(field, presetName(at, field), preset[field] ?? "", [], language),
          ),
        },
      ],
      confirm: isUnsure
        ? { name: confirmName(at), label: t("admin.import.columns.confirm") }
        : null,
    };
  });
  return {
    kind: "lines",
    legend: t("admin.import.columns.title"),
    lines,
  };
}

/** Heading and tag of a column, and what stands in it. */
function ColumnHead({
  head: { headings, tags, sample },
  at,
  isUnsure,
  language: { t },
}: {
  head: ImportHead;
  at: number;
  isUnsure: boolean;
  language: Language;
}) {
  const texts = sample.map((cells) => cells[at]?.trim() ?? "").filter((text) => text !== "");
  const samples = [...new Set(texts)].slice(0, SAMPLES);
  const tag = tags?.[at] ?? "";
  return (
    <>
      <span className={styles.name}>
        <bdi>{headings[at]}</bdi>
        {tag !== "" && tag !== headings[at] && <code dir="ltr">{tag}</code>}
        {isUnsure && <Badge>{t("admin.import.columns.unsure")}</Badge>}
      </span>
      {samples.length === 0 ? (
        <span className={styles.samples}>{t("admin.import.columns.empties")}</span>
      ) : (
        <ul className={styles.samples} aria-label={t("admin.import.columns.samples")}>
          {samples.map((text) => (
            <li key={text}>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
