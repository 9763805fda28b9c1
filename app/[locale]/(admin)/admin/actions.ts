"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { signOut } from "@/lib/auth/sign-out";
import { SIGN_IN_PATH } from "@/lib/config/paths";
import { localizePath } from "@/lib/i18n/localize-path";

/** Ends the session of this browser. */
export async function signOutAction(): Promise<void> {
  await signOut();
  redirect(localizePath(SIGN_IN_PATH, await getLocale()));
}
