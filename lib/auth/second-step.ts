import "server-only";
import { isAPIError } from "better-auth/api";
import { CLIENT_ADDRESS_HEADER } from "@/lib/config/paths";
import { Refusal } from "@/lib/domain/refusal";
import { endSession, recordSignIn } from "@/lib/work/record-sign-in";
import { auth } from "./auth";
import { countAttempts, forgiveAttempt, isFirstUse } from "./limit-attempts";
import { readCode } from "./read-code";
import { requestHeaders } from "./request-headers";
import { setCookies } from "./set-cookies";

/** A device's code fits for a while before and after its time; nobody may use one that was used. */
const CODE_MS = 2 * 60_000;

/**
 * The second step of signing in: a code of the person's device, or one of their spare codes, after
 * the password was right. Throws {@link Refusal} where it does not fit or the first step is too long
 * ago.
 */
export async function takeSecondStep({ code }: { code: string }, at: Date): Promise<void> {
  const request = await requestHeaders();
  const attempt = { account: null, address: request.get(CLIENT_ADDRESS_HEADER) ?? "", at };
  await countAttempts(attempt);
  const { kind, text } = readCode(code);
  const { api } = auth();
  const sent = { body: { code: text }, headers: request, returnHeaders: true } as const;
  const answer = await (kind === "spare" ? api.verifyBackupCode(sent) : api.verifyTOTP(sent)).catch(
    (error: unknown) => {
      if (!isAPIError(error)) throw error;
      return refuseCode();
    },
  );
  const { token, user } = answer.response;
  if (!(await isFirstUse(`${user.id} ${text}`, at, CODE_MS))) {
    if (token !== undefined) await endSession({ token, at });
    refuseCode();
  }
  await forgiveAttempt(attempt);
  await setCookies(answer.headers);
  await recordSignIn({ userId: user.id, endToken: null, at });
}

function refuseCode(): never {
  throw new Refusal({ kind: "invalid", problems: [{ field: "code", code: "wrong_code" }] });
}
