"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/button";
import { FormField } from "@/components/ui/form-field";
import { FormMessage } from "@/components/ui/form-message";
import styles from "./sign-in-form.module.css";

/** E-mail and password. A plain form: it works without scripts. */
export function SignInForm({
  action,
  next,
  texts,
}: {
  /** Answers what was wrong, in words; null at first. */
  action: (before: string | null, form: FormData) => Promise<string | null>;
  next: string | null;
  texts: { email: string; password: string; submit: string };
}) {
  const [problem, submit] = useActionState(action, null);
  return (
    <form action={submit} className={styles.form}>
      {problem !== null && <FormMessage>{problem}</FormMessage>}
      {next !== null && <input type="hidden" name="next" value={next} />}
      <FormField label={texts.email} name="email" type="email" autoComplete="username" required />
      <FormField
        label={texts.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <div>
        <SubmitButton>{texts.submit}</SubmitButton>
      </div>
    </form>
  );
}
