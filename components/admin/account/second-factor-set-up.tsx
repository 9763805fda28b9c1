"use client";

import { EMPTY_FORM, type FormState } from "@/lib/domain/action-result";
import type { SecondFactorKey } from "@/lib/domain/second-factor";
import { addProblem, FormView } from "@/components/admin/forms/action-form";
import { useSentForm } from "@/components/admin/forms/use-sent-form";
import { NextStep } from "@/components/ui/next-step";
import { QrPicture } from "./qr-picture";
import styles from "./second-factor-set-up.module.css";

interface Started {
  form: FormState;
  key: SecondFactorKey | null;
}

/** Sets a second step up: the password, then the key for the device, then a first code of it. */
export function SecondFactorSetUp({
  action,
  texts,
}: {
  action: (before: Started, form: FormData) => Promise<Started>;
  texts: Record<
    "lede" | "current" | "start" | "scan" | "picture" | "key" | "spareCodes" | "code" | "confirm",
    string
  >;
}) {
  const { state, ...sending } = useSentForm(
    action,
    { form: EMPTY_FORM, key: null },
    (before, problem) => ({ ...before, form: addProblem(before.form, problem) }),
  );
  const { form, key } = state;
  if (key === null) {
    return (
      <FormView
        {...sending}
        state={form}
        lede={texts.lede}
        fields={[
          {
            kind: "password",
            name: "current",
            label: texts.current,
            autoComplete: "current-password",
            required: true,
          },
        ]}
        submit={texts.start}
      />
    );
  }
  return (
    <NextStep label={texts.scan} className={styles.steps}>
      <div className={styles.key}>
        <QrPicture rows={key.picture} label={texts.picture} />
        <div>
          <p>{texts.scan}</p>
          <p className={styles.term}>{texts.key}</p>
          <code dir="ltr">{key.key.match(/.{1,4}/g)?.join(" ")}</code>
        </div>
      </div>
      <div>
        <p>{texts.spareCodes}</p>
        <ul className={styles.codes} dir="ltr">
          {key.spareCodes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </div>
      <FormView
        {...sending}
        state={form}
        fields={[
          {
            kind: "code",
            name: "code",
            label: texts.code,
            autoComplete: "one-time-code",
            required: true,
          },
        ]}
        submit={texts.confirm}
      />
    </NextStep>
  );
}
