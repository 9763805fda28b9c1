import type { Metadata } from "next";
import { SIGN_IN_PATH } from "@/lib/config/paths";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { readLink } from "@/lib/work/spend-link";
import { ActionForm } from "@/components/admin/forms/action-form";
import { NarrowPage } from "@/components/admin/forms/narrow-page";
import { MessagePage } from "@/components/ui/message-page";
import { redeemLinkAction } from "./actions";

type Props = PageProps<"/[locale]/admin/links">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = languageOfPath((await params).locale);
  // Whoever is asked next must not learn the address of this page.
  return { title: t("admin.signIn.password"), referrer: "no-referrer" };
}

/** Where an invited person, or one who forgot their password, chooses one. */
export default async function LinkPage({ params, searchParams }: Props) {
  const { t, locale } = languageOfPath((await params).locale);
  const token = String((await searchParams)["token"] ?? "");
  const link = await readLink({ token, at: new Date() });
  if (link === null || link.person === null) {
    return (
      <MessagePage title={t("admin.signIn.deadLinkTitle")} text={t("admin.signIn.deadLinkText")}>
        <p>
          <a href={localizePath(SIGN_IN_PATH, locale)}>{t("admin.signIn.title")}</a>
        </p>
      </MessagePage>
    );
  }
  const { name, email } = link.person;
  const kind = link.kind === "invite" ? "invite" : "reset";
  return (
    <NarrowPage
      title={t(`admin.signIn.${kind}Title`)}
      lede={t(`admin.signIn.${kind}Lede`, { name })}
    >
      <ActionForm
        action={redeemLinkAction}
        hidden={{ token }}
        fields={[
          {
            kind: "email",
            name: "email",
            label: t("admin.signIn.email"),
            value: email,
            autoComplete: "username",
            readOnly: true,
          },
          {
            kind: "password",
            name: "password",
            label: t("admin.signIn.newPassword"),
            hint: t("admin.signIn.passwordHint"),
            autoComplete: "new-password",
            required: true,
          },
        ]}
        submit={t("admin.signIn.savePassword")}
      />
    </NarrowPage>
  );
}
