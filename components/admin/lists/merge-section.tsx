import { FormPart } from "@/components/admin/forms/form-part";
import field from "@/components/admin/forms/form-field.module.css";
import button from "@/components/ui/button.module.css";
import { Section } from "@/components/ui/section";
import type { ListSpec } from "./form-spec";
import styles from "./merge-section.module.css";

/** Asks which record a duplicate is the same as, and leads to what a merge would move. */
export function MergeSection({
  action,
  texts,
  list = null,
}: {
  /** Address of the page that shows it, in the reader's language. */
  action: string;
  texts: { title: string; text: string; into: string; hint?: string; show: string };
  list?: ListSpec | null;
}) {
  return (
    <Section id="merge" title={texts.title}>
      <p className={styles.text}>{texts.text}</p>
      <form action={action} className={styles.form}>
        <FormPart id="field-into" label={texts.into} hint={texts.hint ?? null}>
          <input
            id="field-into"
            name="into"
            required
            autoComplete="off"
            dir="auto"
            className={field.control}
            {...(list === null ? {} : { list: list.id })}
            {...(texts.hint === undefined ? {} : { "aria-describedby": "field-into-hint" })}
          />
        </FormPart>
        {list !== null && (
          <datalist id={list.id}>
            {list.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </datalist>
        )}
        <div>
          <button type="submit" className={button.button}>
            {texts.show}
          </button>
        </div>
      </form>
    </Section>
  );
}
