"use server";

import { redirect } from "next/navigation";
import { redeemLink } from "@/lib/auth/redeem-link";
import { runForm } from "@/lib/auth/run-form";
import { pathAfterSignIn } from "@/lib/auth/sign-in-path";
import type { FormState } from "@/lib/domain/action-result";
import { secretOf } from "@/lib/schema/form-texts";

/** Gives the person of the link their password and signs them in. */
export async function redeemLinkAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (_actor, at, { locale }) => {
    const input = { token: secretOf(form, "token"), password: secretOf(form, "password") };
    redirect(pathAfterSignIn(await redeemLink(input, at), null, locale));
  });
}
