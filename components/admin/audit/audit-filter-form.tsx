import { AUDIT_ACTIONS, isAboutPeople, type AuditFilter } from "@/lib/domain/audit-trail";
import { isAllowed, type Actor } from "@/lib/domain/permissions";
import { AUDIT_PATH } from "@/lib/config/paths";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { SubmitButton } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import styles from "./audit-filter-form.module.css";

/** Narrows the trail; sent as it stands into the address. */
export function AuditFilterForm({
  filter,
  actors,
  actor,
  language: { t, locale },
}: {
  filter: AuditFilter;
  /** Those who did something; without a name, commands and people who are gone. */
  actors: { actor: string; name: string | null }[];
  /** The one who reads. */
  actor: Actor;
  language: Language;
}) {
  const any = t("admin.audit.filter.any");
  const withPeople = isAllowed(actor, "person.manage");
  const actions = AUDIT_ACTIONS.filter((action) => withPeople || !isAboutPeople(action));
  const nameOf = (id: string): string => {
    const command = `admin.audit.command.${id}` as "admin.audit.command.seed";
    return t.has(command) ? t(command) : id;
  };
  const keyOf = (action: string) =>
    `admin.audit.action.${action.replace(".", "_")}` as "admin.audit.action.record_edited";
  return (
    <search>
      <form action={localizePath(AUDIT_PATH, locale)} className={styles.form}>
        <SelectField
          label={t("admin.audit.filter.actor")}
          name="actor"
          value={filter.actor}
          any={any}
          options={actors.map((one) => ({
            value: one.actor,
            label: one.name ?? nameOf(one.actor),
          }))}
        />
        <SelectField
          label={t("admin.audit.filter.action")}
          name="action"
          value={filter.action}
          any={any}
          options={actions.map((action) => ({ value: action, label: t(keyOf(action)) }))}
        />
        <TextField label={t("admin.audit.filter.subject")} name="subject" value={filter.subject} />
        <TextField
          label={t("admin.audit.filter.from")}
          name="from"
          type="date"
          value={filter.from}
        />
        <TextField label={t("admin.audit.filter.to")} name="to" type="date" value={filter.to} />
        <div className={styles.actions}>
          <SubmitButton>{t("admin.audit.filter.show")}</SubmitButton>
          <a href={localizePath(AUDIT_PATH, locale)}>{t("admin.audit.filter.reset")}</a>
        </div>
      </form>
    </search>
  );
}
