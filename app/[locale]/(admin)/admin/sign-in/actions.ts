"use server";

import { redirect } from "next/navigation";
import { runForm } from "@/lib/auth/run-form";
import { takeSecondStep } from "@/lib/auth/second-step";
import { signIn } from "@/lib/auth/sign-in";
import { pathAfterSignIn } from "@/lib/auth/sign-in-path";
import type { FormState } from "@/lib/domain/action-result";
import { secretOf, textOf } from "@/lib/schema/form-texts";

/** Signs in and goes on to where the form leads. */
export async function signInAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (_actor, at, { locale }) => {
    const input = { email: textOf(form, "email"), password: secretOf(form, "password") };
    redirect(pathAfterSignIn(await signIn(input, at), form.get("next"), locale));
  });
}

/** Takes the second step and goes on to where the form leads. */
export async function secondStepAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (_actor, at, { locale }) => {
    await takeSecondStep({ code: textOf(form, "code") }, at);
    redirect(pathAfterSignIn("signed_in", form.get("next"), locale));
  });
}
