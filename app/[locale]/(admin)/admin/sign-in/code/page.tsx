import type { Metadata } from "next";
import { signInPath } from "@/lib/config/paths";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { readNextPath } from "@/lib/schema/next-path";
import { ActionForm } from "@/components/admin/forms/action-form";
import { NarrowPage } from "@/components/admin/forms/narrow-page";
import { secondStepAction } from "@/app/[locale]/(admin)/admin/sign-in/actions";

type Props = PageProps<"/[locale]/admin/sign-in/code">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.signIn.stepTitle") };
}

/** The second step of signing in, for people who set one up. */
export default async function SecondStepPage({ params, searchParams }: Props) {
  const { t, locale } = languageOfPath((await params).locale);
  const next = readNextPath((await searchParams)["next"]);
  return (
    <NarrowPage title={t("admin.signIn.stepTitle")} lede={t("admin.signIn.stepLede")}>
      <ActionForm
        action={secondStepAction}
        hidden={next === null ? {} : { next }}
        fields={[
          {
            kind: "code",
            name: "code",
            label: t("admin.signIn.code"),
            autoComplete: "one-time-code",
            required: true,
          },
        ]}
        submit={t("admin.signIn.continue")}
      />
      <p>
        <a href={localizePath(signInPath(next), locale)}>{t("admin.signIn.startAgain")}</a>
      </p>
    </NarrowPage>
  );
}
