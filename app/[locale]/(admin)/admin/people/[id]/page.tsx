import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/require-actor";
import { PEOPLE_PATH } from "@/lib/config/paths";
import { Refusal } from "@/lib/domain/refusal";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { listCrisisNames } from "@/lib/work/list-crisis-names";
import { readPerson } from "@/lib/work/read-people";
import { ActionForm } from "@/components/admin/forms/action-form";
import { crisesField, roleField } from "@/components/admin/people/list-person-fields";
import { PersonState } from "@/components/admin/people/person-state";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageIntro } from "@/components/ui/page-intro";
import { Section } from "@/components/ui/section";
import {
  changeRoleAction,
  deactivateAction,
  limitPersonAction,
  makeLinkAction,
  reactivateAction,
  removeSecondFactorAction,
} from "./actions";

type Props = PageProps<"/[locale]/admin/people/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.people.person") };
}

/** One person: role, crises, link for a password, second step, access. */
export default async function PersonPage({ params }: Props) {
  const { id, locale } = await params;
  const language = languageOfPath(locale);
  const { t } = language;
  const actor = await requireActor("person.manage");
  const person = await readPerson(actor, { id }).catch((error: unknown) => {
    if (error instanceof Refusal && error.reason.kind === "not_found") notFound();
    throw error;
  });
  const crises = await listCrisisNames(actor);
  const active = person.deactivatedAt === null;
  const limits = person.crisisIds ?? [];
  return (
    <>
      <Breadcrumbs
        label={t("common.breadcrumbs")}
        crumbs={[
          { href: localizePath(PEOPLE_PATH, language.locale), text: t("admin.people.title") },
        ]}
      />
      <PageIntro title={person.name} lede={person.email}>
        <p>
          <PersonState person={person} language={language} />
        </p>
      </PageIntro>
      <Section id="role" title={t("admin.account.role")}>
        <ActionForm
          action={changeRoleAction}
          hidden={{ person: id, from: person.role }}
          fields={[{ ...roleField(person.role, language), labelHidden: true }]}
          submit={t("admin.people.changeRole")}
        />
      </Section>
      {person.role !== "administrator" && (
        <Section id="crises" title={t("admin.account.crises")}>
          <ActionForm
            action={limitPersonAction}
            hidden={{ person: id, from: [...limits] }}
            fields={[crisesField(limits, crises, language)]}
            submit={t("admin.people.saveCrises")}
          />
        </Section>
      )}
      {active && (
        <Section id="link" title={t("admin.people.link")}>
          <ActionForm
            action={makeLinkAction}
            lede={t("admin.people.linkText")}
            hidden={{ person: id }}
            submit={t("admin.people.makeLink")}
            quiet
          />
        </Section>
      )}
      {person.secondFactor && (
        <Section id="second-step" title={t("admin.account.second")}>
          <ActionForm
            action={removeSecondFactorAction}
            lede={t("admin.people.removeSecondText")}
            hidden={{ person: id }}
            submit={t("admin.people.removeSecond")}
            quiet
          />
        </Section>
      )}
      <Section id="access" title={t("admin.people.access")}>
        <ActionForm
          action={active ? deactivateAction : reactivateAction}
          lede={active ? t("admin.people.deactivateText") : null}
          hidden={{ person: id }}
          submit={t(active ? "admin.people.deactivate" : "admin.people.reactivate")}
          quiet
        />
      </Section>
    </>
  );
}
