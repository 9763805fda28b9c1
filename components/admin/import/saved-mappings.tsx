import type { SavedMapping } from "@/lib/domain/import/import-record";
import { ActionForm, type FormAction } from "@/components/admin/forms/action-form";
import styles from "./import-page.module.css";
import { StepForm } from "./step-form";
import type { StepProps } from "./step-props";

/** Takes the meanings of another file like it, or keeps those of these columns under a name. */
export function SavedMappings({
  saved,
  saveAction,
  ...props
}: StepProps & { saved: readonly SavedMapping[]; saveAction: FormAction }) {
  const { t } = props.language;
  return (
    <div className={styles.beside}>
      {saved.length > 0 && (
        <div className={styles.part}>
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
                fields: [
                  {
                    kind: "list",
                    name: "saved",
                    label: t("admin.import.saved.which"),
                    options: saved.map(({ id, name }) => ({ value: id, label: name })),
                  },
                ],
              },
            ]}
            submits={[{ value: "stay", label: t("admin.import.saved.apply") }]}
          />
        </div>
      )}
      <div className={styles.part}>
        <h3>{t("admin.import.saved.saveTitle")}</h3>
        <ActionForm
          action={saveAction}
          hidden={{ id: props.record.id }}
          lede={t("admin.import.saved.saveHint")}
          fields={[
            { kind: "text", name: "name", label: t("admin.import.saved.name"), required: true },
          ]}
          submit={t("admin.import.saved.save")}
          quiet
        />
      </div>
    </div>
  );
}
