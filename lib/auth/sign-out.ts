import "server-only";
import { headers } from "next/headers";
import { auth } from "./auth";
import { setCookies } from "./set-cookies";

/** Ends this session and takes its cookie away. */
export async function signOut(): Promise<void> {
  const answer = await auth().api.signOut({ headers: await headers(), returnHeaders: true });
  await setCookies(answer.headers);
}
