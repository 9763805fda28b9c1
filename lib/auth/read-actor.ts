import "server-only";
import { cache } from "react";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { readActorById } from "@/lib/store/read-actor";
import { readSession } from "./read-session";
import { requestHeaders } from "./request-headers";

/**
 * Who is signed in on this request; null for nobody, and for people who were deactivated. Asked once
 * while a page is made.
 */
export const readActor: () => Promise<Actor | null> = cache(async () => {
  const session = await readSession(await requestHeaders());
  return session && readActorById(driver(), session.userId);
});
