"use server";

import { redirect } from "next/navigation";
import { changeOwnPassword } from "@/lib/auth/change-own-password";
import { runForm } from "@/lib/auth/run-form";
import { confirmSecondFactor, startSecondFactor, stopSecondFactor } from "@/lib/auth/second-factor";
import { signOut } from "@/lib/auth/sign-out";
import { SIGN_IN_PATH } from "@/lib/config/paths";
import type { FormState } from "@/lib/domain/action-result";
import type { SecondFactorKey } from "@/lib/domain/second-factor";
import { localizePath } from "@/lib/i18n/localize-path";
import { secretOf, textOf } from "@/lib/schema/form-texts";
import { signOutEverywhere } from "@/lib/work/sign-out-everywhere";

/** Changes the person's own password. */
export async function changePasswordAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at, { t }) => {
    const input = { current: secretOf(form, "current"), password: secretOf(form, "password") };
    await changeOwnPassword(actor, input, at);
    return { done: t("admin.account.changed") };
  });
}

/**
 * Makes a key for a second step and shows it, then turns the step on with a first code. The key stays
 * on the page, also without scripts, until a code fits.
 */
export async function setUpSecondFactorAction(
  before: { form: FormState; key: SecondFactorKey | null },
  form: FormData,
): Promise<{ form: FormState; key: SecondFactorKey | null }> {
  let { key } = before;
  const state = await runForm(form, async (actor, at, { t }) => {
    if (form.has("code")) {
      await confirmSecondFactor(actor, { code: textOf(form, "code") }, at);
      return { done: t("admin.account.secondIsOn") };
    }
    key = await startSecondFactor(actor, { password: secretOf(form, "current") }, at);
    return null;
  });
  return { form: state, key };
}

/** Turns the second step off. */
export async function stopSecondFactorAction(
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async (actor, at, { t }) => {
    await stopSecondFactor(actor, { password: secretOf(form, "current") }, at);
    return { done: t("admin.account.secondIsOff") };
  });
}

/** Ends all of the person's sessions. */
export async function signOutEverywhereAction(
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async (actor, at, { locale }) => {
    await signOutEverywhere(actor, { at });
    await signOut();
    redirect(localizePath(SIGN_IN_PATH, locale));
  });
}
