import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { openIdProvider } from "@/lib/auth/open-id";
import { readActor } from "@/lib/auth/read-actor";
import { pathAfterSignIn } from "@/lib/auth/sign-in-path";
import { ADMIN_PATH, openIdPath } from "@/lib/config/paths";
import { readOpenIdFailure } from "@/lib/domain/open-id-failure";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { readNextPath } from "@/lib/schema/next-path";
import { ActionForm } from "@/components/admin/forms/action-form";
import { NarrowPage } from "@/components/admin/forms/narrow-page";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { signInAction } from "./actions";

type Props = PageProps<"/[locale]/admin/sign-in">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.signIn.title") };
}

/** Where people of the installation sign in; whoever is signed in already goes on. */
export default async function SignInPage({ params, searchParams }: Props) {
  const { t, locale } = languageOfPath((await params).locale);
  const query = await searchParams;
  const next = readNextPath(query["next"]);
  if ((await readActor()) !== null) redirect(pathAfterSignIn("signed_in", next, locale));
  const openId = openIdProvider();
  const provider = openId === null ? "" : new URL(openId.issuer).host;
  const failure = openId === null ? null : readOpenIdFailure(query["error"]);
  return (
    <NarrowPage title={t("admin.signIn.title")} lede={t("admin.signIn.lede")}>
      {failure !== null && (
        <div role="alert">
          <Notice>{t(`admin.signIn.openIdFailed.${failure}`, { provider })}</Notice>
        </div>
      )}
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
      {openId !== null && (
        <p>
          <ButtonLink href={openIdPath(next ?? localizePath(ADMIN_PATH, locale))}>
            {t("admin.signIn.openId", { provider })}
          </ButtonLink>
        </p>
      )}
      <p>{t("admin.signIn.forgotten")}</p>
    </NarrowPage>
  );
}
