"use server";

import { runForm } from "@/lib/auth/run-form";
import type { FormState } from "@/lib/domain/action-result";
import { textOf, textsOf } from "@/lib/schema/form-texts";
import { readPersonInput, readRole } from "@/lib/schema/person-form";
import { chooseSelfApproval } from "@/lib/work/choose-self-approval";
import { invitePerson } from "@/lib/work/invite-person";
import { showLink } from "./show-link";

/** Adds a person and shows the link of their invitation. */
export async function invitePersonAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at, language) => {
    const person = { ...readPersonInput(form), role: readRole(form, "role") };
    const crisisIds = textsOf(form, "crises");
    const { token } = await invitePerson(actor, { ...person, crisisIds, at });
    return {
      done: language.t("admin.people.invitedDone", { name: person.name }),
      result: await showLink(token, person.name, language),
    };
  });
}

/** Chooses whether people may approve their own figures. */
export async function chooseSelfApprovalAction(
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async (actor, at, { t }) => {
    await chooseSelfApproval(actor, { allowed: textOf(form, "selfApproval") === "1", at });
    return { done: t("admin.people.approvalSaved") };
  });
}
