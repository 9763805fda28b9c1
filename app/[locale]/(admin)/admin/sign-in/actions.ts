"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { runAction } from "@/lib/auth/run-action";
import { signIn } from "@/lib/auth/sign-in";
import { ADMIN_PATH } from "@/lib/config/paths";
import { languageOf } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { readNextPath } from "@/lib/schema/next-path";

/** Signs in with what the form holds and goes on to `next`; otherwise says why not. */
export async function signInAction(_before: string | null, form: FormData): Promise<string | null> {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const locale = await getLocale();
  const input = { email: text("email").trim(), password: text("password") };
  const result = await runAction(() => signIn(input));
  if (result.ok) redirect(readNextPath(form.get("next")) ?? localizePath(ADMIN_PATH, locale));
  return languageOf(locale).t("admin.signIn.wrong");
}
