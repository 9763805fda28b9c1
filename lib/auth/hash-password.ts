import "server-only";
import { Refusal } from "@/lib/domain/refusal";
import { judgePassword } from "./judge-password";

/** What is stored of a new password. Throws {@link Refusal} where it is too weak for that person. */
export async function hashPassword(
  password: string,
  person: { name: string; email: string },
): Promise<string> {
  const problems = await judgePassword(password, person);
  if (problems.length > 0) throw new Refusal({ kind: "invalid", problems });
  const { hashPassword: hash } = await import("better-auth/crypto");
  return hash(password);
}
