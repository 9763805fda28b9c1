import "server-only";
import { isAPIError } from "better-auth/api";
import encodeQr from "qr";
import type { Actor } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";
import type { SecondFactorKey } from "@/lib/domain/second-factor";
import { readOwnAccount } from "@/lib/work/read-own-account";
import { recordSecondFactor } from "@/lib/work/record-second-factor";
import { auth } from "./auth";
import { confirmPassword } from "./change-own-password";
import { readCode } from "./read-code";
import { requestHeaders } from "./request-headers";
import { setCookies } from "./set-cookies";

/** Makes a key for the person's device. It counts once a code made with it was confirmed. */
export async function startSecondFactor(
  actor: Actor | null,
  { password }: { password: string },
  at: Date,
): Promise<SecondFactorKey> {
  const { id, email } = await readOwnAccount(actor);
  await confirmPassword({ id, email }, password, at);
  const made = await auth()
    .api.enableTwoFactor({ body: { password, method: "totp" }, headers: await requestHeaders() })
    .catch(refuseCode);
  if (made.method !== "totp") throw new Error("better-auth made another kind of second factor");
  const address = made.totpURI;
  const rows = encodeQr(address, "raw", { ecc: "low", border: 4 });
  return {
    picture: rows.map((row) => row.map((dark) => (dark ? "1" : "0")).join("")),
    address,
    key: new URL(address).searchParams.get("secret") ?? "",
    spareCodes: made.backupCodes,
  };
}

/** Turns the second step on, with a code that shows that the device has the key. */
export async function confirmSecondFactor(
  actor: Actor | null,
  { code }: { code: string },
  at: Date,
): Promise<void> {
  await readOwnAccount(actor);
  const answer = await auth()
    .api.verifyTOTP({
      body: { code: readCode(code).text },
      headers: await requestHeaders(),
      returnHeaders: true,
    })
    .catch(refuseCode);
  await setCookies(answer.headers);
  await recordSecondFactor(actor, { on: true, at });
}

/** Turns the second step off. */
export async function stopSecondFactor(
  actor: Actor | null,
  { password }: { password: string },
  at: Date,
): Promise<void> {
  const { id, email } = await readOwnAccount(actor);
  await confirmPassword({ id, email }, password, at);
  const answer = await auth()
    .api.disableTwoFactor({
      body: { password },
      headers: await requestHeaders(),
      returnHeaders: true,
    })
    .catch(refuseCode);
  await setCookies(answer.headers);
  await recordSecondFactor(actor, { on: false, at });
}

function refuseCode(error: unknown): never {
  if (!isAPIError(error)) throw error;
  throw new Refusal({ kind: "invalid", problems: [{ field: "code", code: "wrong_code" }] });
}
