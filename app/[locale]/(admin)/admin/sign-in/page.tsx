import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { readActor } from "@/lib/auth/read-actor";
import { pathAfterSignIn } from "@/lib/auth/sign-in-path";
import { languageOfPath } from "@/lib/i18n/language";
import { readNextPath } from "@/lib/schema/next-path";
import { ActionForm } from "@/components/admin/forms/action-form";
import { NarrowPage } from "@/components/admin/forms/narrow-page";
import { signInAction } from "./actions";

type Props = PageProps<"/[locale]/admin/sign-in">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.signIn.title") };
}

/** Where people of the installation sign in; whoever is signed in already goes on. */
export default async function SignInPage({ params, searchParams }: Props) {
  const { t, locale } = languageOfPath((await params).locale);
  const next = readNextPath((await searchParams)["next"]);
  if ((await readActor()) !== null) redirect(pathAfterSignIn("signed_in", next, locale));
  return (
    <NarrowPage title={t("admin.signIn.title")} lede={t("admin.signIn.lede")}>
      <ActionForm
        action={signInAction}
        hidden={next === null ? {} : { next }}
        fields={[
          {
            kind: "email",
            name: "email",
            label: t("admin.signIn.email"),
            autoComplete: "username",
            required: true,
          },
          {
            kind: "password",
            name: "password",
            label: t("admin.signIn.password"),
            autoComplete: "current-password",
            required: true,
          },
        ]}
        submit={t("admin.signIn.submit")}
      />
      <p>{t("admin.signIn.forgotten")}</p>
    </NarrowPage>
  );
}
