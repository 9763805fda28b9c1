import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/require-actor";
import { formatNumber } from "@/lib/i18n/format";
import { languageOfPath } from "@/lib/i18n/language";
import { readSelfApproval } from "@/lib/work/choose-self-approval";
import { listCrisisNames } from "@/lib/work/list-crisis-names";
import { listPeople } from "@/lib/work/read-people";
import { ActionForm } from "@/components/admin/forms/action-form";
import { listApprovalOptions } from "@/components/admin/people/list-approval-options";
import { crisesField, roleField } from "@/components/admin/people/list-person-fields";
import { PeopleTable } from "@/components/admin/people/people-table";
import { PageIntro } from "@/components/ui/page-intro";
import { Section } from "@/components/ui/section";
import { chooseSelfApprovalAction, invitePersonAction } from "./actions";

type Props = PageProps<"/[locale]/admin/people">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.people.title") };
}

/** Who may sign in, how to invite somebody, and whether people may approve their own figures. */
export default async function PeoplePage({ params }: Props) {
  const language = languageOfPath((await params).locale);
  const { t } = language;
  const actor = await requireActor("person.manage");
  const [people, crises, approval] = await Promise.all([
    listPeople(actor),
    listCrisisNames(actor),
    readSelfApproval(actor),
  ]);
  const answers = listApprovalOptions(language);
  const answer = answers.find(({ value }) => value === (approval.allowed ? "1" : "0"));
  return (
    <>
      <PageIntro title={t("admin.people.title")} lede={t("admin.people.lede")} />
      <Section
        id="everybody"
        title={t("admin.people.list")}
        aside={t("admin.people.count", {
          count: people.length,
          number: formatNumber(people.length, language.locale),
        })}
      >
        <PeopleTable people={people} crises={crises} language={language} />
      </Section>
      <Section id="invite" title={t("admin.people.invite")}>
        <ActionForm
          action={invitePersonAction}
          lede={t("admin.people.inviteText")}
          fields={[
            {
              kind: "text",
              name: "name",
              label: t("admin.signIn.name"),
              hint: t("admin.signIn.nameHint"),
              required: true,
            },
            { kind: "email", name: "email", label: t("admin.signIn.email"), required: true },
            roleField("reporter", language),
            crisesField([], crises, language),
          ]}
          submit={t("admin.people.inviteSubmit")}
        />
      </Section>
      <Section id="approval" title={t("admin.people.approval")}>
        {approval.fixed ? (
          <p>{t("admin.people.approvalFixed", { answer: answer?.label ?? "" })}</p>
        ) : (
          <ActionForm
            action={chooseSelfApprovalAction}
            fields={[
              {
                kind: "choice",
                name: "selfApproval",
                label: t("admin.signIn.selfApproval"),
                value: approval.allowed ? "1" : "0",
                options: answers,
              },
            ]}
            submit={t("admin.people.saveApproval")}
            quiet
          />
        )}
      </Section>
    </>
  );
}
