"use server";

import { runForm } from "@/lib/auth/run-form";
import type { FormState } from "@/lib/domain/action-result";
import { textOf, textsOf } from "@/lib/schema/form-texts";
import { readRole } from "@/lib/schema/person-form";
import { changeRole } from "@/lib/work/change-role";
import { deactivatePerson, reactivatePerson } from "@/lib/work/deactivate-person";
import { limitPerson } from "@/lib/work/limit-person";
import { makePersonLink } from "@/lib/work/make-person-link";
import { readPerson } from "@/lib/work/read-people";
import { removeSecondFactor } from "@/lib/work/remove-second-factor";
import { showLink } from "@/app/[locale]/(admin)/admin/people/show-link";

/** Gives the person another role. */
export async function changeRoleAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at, { t }) => {
    const { id, name } = await readPerson(actor, { id: textOf(form, "person") });
    const to = readRole(form, "role");
    await changeRole(actor, { userId: id, from: readRole(form, "from"), to, at });
    return { done: t("admin.people.roleChanged", { name, role: t(`admin.people.role.${to}`) }) };
  });
}

/** Limits the person to the crises that are ticked. */
export async function limitPersonAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at, { t }) => {
    const change = { from: textsOf(form, "from"), to: textsOf(form, "crises") };
    await limitPerson(actor, { userId: textOf(form, "person"), ...change, at });
    return { done: t("admin.people.crisesSaved") };
  });
}

/** Makes a link by which the person chooses a password, and shows it. */
export async function makeLinkAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at, language) => {
    const { id, name } = await readPerson(actor, { id: textOf(form, "person") });
    const { token } = await makePersonLink(actor, { userId: id, at });
    return { result: await showLink(token, name, language) };
  });
}

/** Takes the second step of the person's sign-in away. */
export async function removeSecondFactorAction(
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  return runForm(form, async (actor, at, { t }) => {
    await removeSecondFactor(actor, { userId: textOf(form, "person"), at });
    return { done: t("admin.people.secondRemoved") };
  });
}

/** Shuts the person out. */
export async function deactivateAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at, { t }) => {
    const { id, name } = await readPerson(actor, { id: textOf(form, "person") });
    await deactivatePerson(actor, { userId: id, at });
    return { done: t("admin.people.deactivatedDone", { name }) };
  });
}

/** Lets the person back in. */
export async function reactivateAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at, { t }) => {
    const { id, name } = await readPerson(actor, { id: textOf(form, "person") });
    await reactivatePerson(actor, { userId: id, at });
    return { done: t("admin.people.reactivatedDone", { name }) };
  });
}
