"use server";

import { redirect } from "next/navigation";
import { redeemSetUp } from "@/lib/auth/redeem-link";
import { runForm } from "@/lib/auth/run-form";
import { pathAfterSignIn } from "@/lib/auth/sign-in-path";
import type { FormState } from "@/lib/domain/action-result";
import { secretOf, textOf } from "@/lib/schema/form-texts";
import { readPersonInput } from "@/lib/schema/person-form";

/** Makes whoever holds the set-up link the first administrator and signs them in. */
export async function setUpAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (_actor, at, { locale }) => {
    const input = {
      ...readPersonInput(form),
      token: secretOf(form, "token"),
      password: secretOf(form, "password"),
      selfApproval: textOf(form, "selfApproval") === "1",
    };
    redirect(pathAfterSignIn(await redeemSetUp(input, at), null, locale));
  });
}
