import type { Language } from "@/lib/i18n/language";

/** The answers to whether people may approve their own figures. */
export function listApprovalOptions({ t }: Language): { value: string; label: string }[] {
  return [
    { value: "0", label: t("admin.signIn.selfApprovalNo") },
    { value: "1", label: t("admin.signIn.selfApprovalYes") },
  ];
}
