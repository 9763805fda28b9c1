import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { readActorById } from "@/lib/store/read-actor";
import { auth } from "./auth";

/**
 * Who is signed in on this request; null for nobody, and for people who were deactivated. Asked once
 * while a page is made.
 */
export const readActor: () => Promise<Actor | null> = cache(async () => {
  const session = await auth().api.getSession({
    headers: await headers(),
    query: { disableRefresh: true },
  });
  return session === null ? null : readActorById(driver(), session.user.id);
});
