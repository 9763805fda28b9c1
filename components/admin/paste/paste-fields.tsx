"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState, type SyntheticEvent } from "react";
import { LONGEST_PASTE, type ReadLanguage } from "@/lib/domain/pasted-report";
import { formatNumber } from "@/lib/i18n/format";
import type { PasteField } from "@/lib/schema/paste-form";
import type { ListOption } from "@/lib/schema/rank-options";
import { describeControl, FormPart } from "@/components/admin/forms/form-part";
import { FormField } from "@/components/admin/forms/form-field";
import formStyles from "@/components/admin/forms/form-field.module.css";
import { classNames } from "@/components/ui/class-names";
import buttonStyles from "@/components/ui/button.module.css";
import { NameOptions } from "./name-options";
import styles from "./paste-fields.module.css";
import { pasteLong } from "./paste-long";

interface Option {
  value: string;
  label: string;
}

/** What the form offers beside free text. */
export interface PasteChoices {
  crises: Option[];
  /** Documents on record, by crisis. */
  documents: { crisis: string; options: Option[] }[];
  languages: (Option & { value: ReadLanguage })[];
}

/** The crisis, the document and the text of a report that is to be read. */
export function PasteFields({
  typed,
  problems,
  choices,
  organisations,
  busy,
}: {
  typed: Record<PasteField, string>;
  problems: Record<string, string>;
  choices: PasteChoices;
  organisations: readonly ListOption[];
  busy: boolean;
}) {
  const t = useTranslations("admin");
  const locale = useLocale();
  const [length, setLength] = useState(typed.text.length);
  const tooLong = length > LONGEST_PASTE;
  const numbers = {
    length: formatNumber(length, locale),
    limit: formatNumber(LONGEST_PASTE, locale),
  };
  const text = {
    label: t("paste.text"),
    hint: t("paste.textHint", numbers),
    problem: tooLong ? t("paste.tooLong", numbers) : (problems["text"] ?? null),
  };
  const stopTooLong = (event: SyntheticEvent) => {
    if (!tooLong) return;
    event.preventDefault();
    document.getElementById("paste-text")?.focus();
  };
  return (
    <div className={styles.fields}>
      <div className={styles.text}>
        <FormPart id="paste-text" {...text}>
          <textarea
            {...describeControl("paste-text", text)}
            name="text"
            required
            dir="auto"
            rows={14}
            className={classNames(formStyles.control, styles.paste)}
            defaultValue={typed.text}
            onChange={(event) => setLength(event.target.value.length)}
            onPaste={pasteLong}
          />
        </FormPart>
        <div className={styles.line}>
          <FormField
            spec={{
              kind: "list",
              name: "language",
              label: t("paste.language"),
              options: [{ value: "", label: t("paste.guess") }, ...choices.languages],
            }}
            typed={[typed.language]}
            problem={undefined}
          />
          <button
            type="submit"
            name="intent"
            value="read"
            disabled={busy}
            className={classNames(buttonStyles.button, buttonStyles.strong)}
            onClick={stopTooLong}
          >
            {t("paste.read")}
          </button>
        </div>
      </div>
      <div className={styles.about}>
        <FormField
          spec={{
            kind: "list",
            name: "crisis",
            label: t("entry.start.crisis"),
            options: choices.crises,
          }}
          typed={[typed.crisis]}
          problem={problems["crisis"]}
        />
        <fieldset className={styles.document}>
          <legend>{t("entry.document")}</legend>
          <FormPart
            id="paste-document"
            label={t("paste.onRecord")}
            problem={problems["document"] ?? null}
          >
            <select
              {...describeControl("paste-document", {
                label: "",
                problem: problems["document"] ?? null,
              })}
              name="document"
              className={classNames(formStyles.control, styles.recorded)}
              defaultValue={typed.document}
            >
              <option value="">{t("paste.newDocument")}</option>
              {choices.documents.map(({ crisis, options }) => (
                <optgroup key={crisis} label={crisis}>
                  {options.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </FormPart>
          <div className={styles.new}>
            {(["title", "url", "publisher", "published"] as const).map((name) => (
              <NewPart key={name} name={name} typed={typed[name]} problem={problems[name]} />
            ))}
          </div>
        </fieldset>
      </div>
      <NameOptions id="paste-publishers" options={organisations} />
    </div>
  );
}

/** A part of a document that is not on record yet; all may be filled in later. */
function NewPart({
  name,
  typed,
  problem = null,
}: {
  name: "title" | "url" | "publisher" | "published";
  typed: string;
  problem: string | null | undefined;
}) {
  const t = useTranslations("admin");
  const id = `paste-${name}`;
  const part = {
    label: t(`fields.label.${name}`),
    hint: name === "published" ? t("paste.publishedHint") : null,
    problem,
  };
  return (
    <FormPart id={id} {...part}>
      <input
        {...describeControl(id, part)}
        name={name}
        type={name === "url" ? "url" : "text"}
        dir={name === "url" ? "ltr" : "auto"}
        autoComplete="off"
        className={formStyles.control}
        defaultValue={typed}
        {...(name === "publisher" ? { list: "paste-publishers" } : {})}
      />
    </FormPart>
  );
}
