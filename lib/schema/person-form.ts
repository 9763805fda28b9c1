import { z } from "zod";
import { USER_ROLES, type UserRole } from "@/lib/domain/permissions";
import { Refusal, type Problem } from "@/lib/domain/refusal";
import { textOf } from "./form-texts";

const MAX_NAME = 100;

export interface PersonInput {
  name: string;
  email: string;
}

/** The name and the e-mail address that a form holds. Throws Refusal where they are none. */
export function readPersonInput(form: FormData): PersonInput {
  const name = textOf(form, "name").replaceAll(/\s+/g, " ");
  const email = textOf(form, "email").toLowerCase();
  const problems: Problem[] = [];
  if (name === "") problems.push({ field: "name", code: "name_missing" });
  if (name.length > MAX_NAME)
    problems.push({ field: "name", code: "name_long", values: { limit: MAX_NAME } });
  if (!z.email().max(200).safeParse(email).success)
    problems.push({ field: "email", code: "email_invalid" });
  if (problems.length > 0) throw new Refusal({ kind: "invalid", problems });
  return { name, email };
}

/** The role that a form's field holds. Throws Refusal where it is none. */
export function readRole(form: FormData, field: string): UserRole {
  const text = textOf(form, field);
  const role = USER_ROLES.find((known) => known === text);
  if (role !== undefined) return role;
  throw new Refusal({ kind: "invalid", problems: [{ field, code: "role_unknown" }] });
}
