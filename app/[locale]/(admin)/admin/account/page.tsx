import type { Metadata } from "next";
import { readActor } from "@/lib/auth/read-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { languageOfPath } from "@/lib/i18n/language";
import { listCrisisNames } from "@/lib/work/list-crisis-names";
import { readOwnAccount } from "@/lib/work/read-own-account";
import { SecondFactorSetUp } from "@/components/admin/account/second-factor-set-up";
import { ActionForm } from "@/components/admin/forms/action-form";
import { describeLimits } from "@/components/admin/people/describe-limits";
import { Facts } from "@/components/ui/facts";
import { PageIntro } from "@/components/ui/page-intro";
import { NextStep } from "@/components/ui/next-step";
import { Section } from "@/components/ui/section";
import {
  changePasswordAction,
  signOutEverywhereAction,
  setUpSecondFactorAction,
  stopSecondFactorAction,
} from "./actions";

type Props = PageProps<"/[locale]/admin/account">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.account.title") };
}

/** How the person is known and signs in. */
export default async function AccountPage({ params }: Props) {
  const language = languageOfPath((await params).locale);
  const { t } = language;
  await requireActor("admin.enter");
  const actor = await readActor();
  const [person, crises] = await Promise.all([readOwnAccount(actor), listCrisisNames(actor)]);
  const current = {
    kind: "password",
    name: "current",
    label: t("admin.account.current"),
    autoComplete: "current-password",
    required: true,
  } as const;
  return (
    <>
      <PageIntro title={t("admin.account.title")} lede={t("admin.account.lede")} />
      <Section id="you" title={t("admin.account.facts")}>
        <Facts
          facts={[
            { term: t("admin.signIn.name"), value: <bdi>{person.name}</bdi> },
            { term: t("admin.signIn.email"), value: <bdi>{person.email}</bdi> },
            { term: t("admin.account.role"), value: t(`admin.people.role.${person.role}`) },
            { term: t("admin.account.crises"), value: describeLimits(person, crises, language) },
          ]}
        />
      </Section>
      <Section id="password" title={t("admin.account.password")}>
        {person.hasPassword ? (
          <ActionForm
            action={changePasswordAction}
            fields={[
              current,
              {
                kind: "password",
                name: "password",
                label: t("admin.signIn.newPassword"),
                hint: t("admin.signIn.passwordHint"),
                autoComplete: "new-password",
                required: true,
              },
            ]}
            submit={t("admin.account.change")}
          />
        ) : (
          <p>{t("admin.account.noPassword")}</p>
        )}
      </Section>
      {person.hasPassword && (
        <Section id="second-step" title={t("admin.account.second")}>
          {person.secondFactor ? (
            <NextStep key="on" label={t("admin.account.secondIsOn")}>
              <ActionForm
                action={stopSecondFactorAction}
                lede={t("admin.account.secondOn")}
                fields={[current]}
                submit={t("admin.account.secondStop")}
                quiet
              />
            </NextStep>
          ) : (
            <NextStep key="off" label={t("admin.account.secondIsOff")}>
              <SecondFactorSetUp
                action={setUpSecondFactorAction}
                texts={{
                  lede: t("admin.account.secondOff"),
                  current: current.label,
                  start: t("admin.account.secondStart"),
                  scan: t("admin.account.secondScan"),
                  picture: t("admin.account.secondPicture"),
                  key: t("admin.account.secondKey"),
                  spareCodes: t("admin.account.spareCodes"),
                  code: t("admin.account.secondCode"),
                  confirm: t("admin.account.secondConfirm"),
                }}
              />
            </NextStep>
          )}
        </Section>
      )}
      <Section id="sessions" title={t("admin.account.sessions")}>
        <ActionForm
          action={signOutEverywhereAction}
          lede={t("admin.account.sessionsText")}
          submit={t("admin.account.signOutEverywhere")}
          quiet
        />
      </Section>
    </>
  );
}
