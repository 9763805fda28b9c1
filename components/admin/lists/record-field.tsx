import type { RecordText } from "@/lib/domain/catalogue";
import { direction } from "@/lib/i18n/locales";
import field from "@/components/admin/forms/form-field.module.css";
import { describeControl, FormPart } from "@/components/admin/forms/form-part";
import { controlId, type FieldSpec, type RecordFormTexts } from "./form-spec";
import styles from "./record-field.module.css";
import { TableField } from "./table-field";

/** One field of a record's form, by its kind. */
export function RecordField({
  spec,
  values,
  problem,
  texts,
}: {
  spec: FieldSpec;
  values: RecordText;
  problem: string | null;
  texts: RecordFormTexts;
}) {
  const { name, label, hint = null, isRequired = false } = spec;
  const value = values[name] ?? "";
  const id = controlId(name);
  if (spec.kind === "hidden") return <input type="hidden" name={name} value={value} />;
  if (spec.kind === "table")
    return <TableField spec={spec} value={value} problem={problem} texts={texts} />;
  if (spec.kind === "fixed") {
    return (
      <div className={field.field}>
        <span className={field.label}>{label}</span>
        <span id={id} className={styles.fixed}>
          <bdi>{spec.shown}</bdi>
        </span>
        <input type="hidden" name={name} value={value} />
        {hint !== null && <p className={field.hint}>{hint}</p>}
        {problem !== null && <p className={field.problem}>{problem}</p>}
      </div>
    );
  }
  const required = isRequired ? texts.required : null;
  const about = { label, hint, problem, required };
  const control = { ...describeControl(id, about), name, className: field.control };
  return (
    <FormPart id={id} {...about}>
      {spec.kind === "choice" ? (
        <select {...control} defaultValue={value}>
          <option value="">{isRequired ? texts.choose : texts.none}</option>
          {spec.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : spec.kind === "paragraph" ? (
        <textarea
          {...control}
          {...(spec.isCode ? { dir: "ltr", spellCheck: false } : { dir: "auto" })}
          {...inLanguage(spec)}
          rows={spec.rows ?? 4}
          defaultValue={value}
          className={`${field.control} ${styles.paragraph}`}
        />
      ) : (
        <input {...control} {...lineOf(spec)} defaultValue={value} autoComplete="off" />
      )}
    </FormPart>
  );
}

function inLanguage({ language }: { language?: "en" | "fr" | "ar" }) {
  return language === undefined ? {} : { lang: language, dir: direction(language) };
}

function lineOf(spec: Extract<FieldSpec, { kind: "line" | "day" | "number" }>) {
  if (spec.kind === "day") return { type: "date" };
  if (spec.kind === "number") return { type: "text", inputMode: "numeric" as const, dir: "ltr" };
  const { list, isCode = false } = spec;
  return {
    type: "text",
    ...(list === undefined ? {} : { list }),
    ...(isCode ? { dir: "ltr", spellCheck: false } : { dir: "auto" }),
    ...inLanguage(spec),
  };
}
