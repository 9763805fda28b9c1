import type { Metadata } from "next";
import { languageOfPath } from "@/lib/i18n/language";
import { readLink } from "@/lib/work/spend-link";
import { ActionForm } from "@/components/admin/forms/action-form";
import { listApprovalOptions } from "@/components/admin/people/list-approval-options";
import { NarrowPage } from "@/components/admin/forms/narrow-page";
import { MessagePage } from "@/components/ui/message-page";
import { setUpAction } from "./actions";

type Props = PageProps<"/[locale]/admin/set-up">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = languageOfPath((await params).locale);
  return { title: t("admin.signIn.setUpTitle"), referrer: "no-referrer" };
}

/** Where whoever reads the server's log becomes the first administrator. */
export default async function SetUpPage({ params, searchParams }: Props) {
  const language = languageOfPath((await params).locale);
  const { t } = language;
  const token = String((await searchParams)["token"] ?? "");
  const link = await readLink({ token, at: new Date() });
  if (link?.kind !== "set_up") {
    return (
      <MessagePage title={t("admin.signIn.deadLinkTitle")} text={t("admin.signIn.deadLinkText")} />
    );
  }
  return (
    <NarrowPage title={t("admin.signIn.setUpTitle")} lede={t("admin.signIn.setUpLede")}>
      <ActionForm
        action={setUpAction}
        hidden={{ token }}
        fields={[
          {
            kind: "text",
            name: "name",
            label: t("admin.signIn.name"),
            hint: t("admin.signIn.nameHint"),
            autoComplete: "name",
            required: true,
          },
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
            hint: t("admin.signIn.passwordHint"),
            autoComplete: "new-password",
            required: true,
          },
          {
            kind: "choice",
            name: "selfApproval",
            label: t("admin.signIn.selfApproval"),
            hint: t("admin.signIn.selfApprovalHint"),
            value: "0",
            options: listApprovalOptions(language),
          },
        ]}
        submit={t("admin.signIn.setUpSubmit")}
      />
    </NarrowPage>
  );
}
