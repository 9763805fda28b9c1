import type { SavedMapping } from "@/lib/domain/import/import-record";
import { ActionForm, type FormAction } from "@/components/admin/forms/action-form";
import { Notice } from "@/components/ui/notice";
import styles from "./import-page.module.css";
import { StepForm } from "./step-form";
import type { StepProps } from "./step-props";

/** Takes the meanings of another file like it; nothing where none are kept. */
export function ReuseMapping({
  saved,
  applied,
  ...props
}: StepProps & {
  saved: readonly SavedMapping[];
  /** Id of the meanings that were taken just now. */
  applied: string | null;
}) {
  const { t } = props.language;
  const taken = saved.find(({ id }) => id === applied);
  if (saved.length === 0) return null;
  return (
    <div className={styles.part}>
      {taken !== undefined && (
        <Notice>{t("admin.import.saved.applied", { name: taken.name })}</Notice>
      )}
      <h3>{t("admin.import.saved.applyTitle")}</h3>
      <StepForm
        {...props}
        step="columns"
        base={{}}
        parts={[
          {
            kind: "fields",
            legend: t("admin.import.saved.applyTitle"),
            hint: t("admin.import.saved.applyHint"),
            isTitled: true,
            isRoomy: true,
            fields: [
              {
                kind: "list",
                name: "saved",
                label: t("admin.import.saved.which"),
                value: taken?.id,
                options: saved.map(({ id, name }) => ({ value: id, label: name })),
              },
            ],
          },
        ]}
        submits={[{ value: "stay", label: t("admin.import.saved.apply") }]}
      />
    </div>
  );
}

/** Keeps the meanings of these columns under a name. */
export function KeepMapping({
  record,
  language: { t },
  saveAction,
}: Pick<StepProps, "record" | "language"> & { saveAction: FormAction }) {
  return (
    <div className={styles.after}>
      <h3>{t("admin.import.saved.saveTitle")}</h3>
      <ActionForm
        action={saveAction}
        hidden={{ id: record.id }}
        lede={t("admin.import.saved.saveHint")}
        fields={[
          { kind: "text", name: "name", label: t("admin.import.saved.name"), required: true },
        ]}
        submit={t("admin.import.saved.save")}
        quiet
      />
    </div>
  );
}
