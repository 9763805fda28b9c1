import "server-only";
import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { signInPath } from "@/lib/config/paths";
import { type Actor, isAllowed, type Permission } from "@/lib/domain/permissions";
import { localizePath } from "@/lib/i18n/localize-path";
import { readActor } from "./read-actor";

/**
 * The signed-in person, for a page that needs `permission`. The proxy has sent others away already;
 * here nobody signed in goes to the sign-in page, and for the others there is no such page.
 */
export async function requireActor(permission: Permission): Promise<Actor> {
  const actor = await readActor();
  if (actor === null) redirect(localizePath(signInPath(), await getLocale()));
  if (!isAllowed(actor, permission)) notFound();
  return actor;
}
