import "server-only";
import { auth } from "./auth";
import { requestHeaders } from "./request-headers";
import { setCookies } from "./set-cookies";

/** Ends this session and takes its cookie away. */
export async function signOut(): Promise<void> {
  const answer = await auth().api.signOut({ headers: await requestHeaders(), returnHeaders: true });
  await setCookies(answer.headers);
}
